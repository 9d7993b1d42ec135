import type { Module } from '../../kernel/module';
import './project.scope';
import { Project, ProjectResult } from './project.entity';
import { EnterpriseProjectsResolver, ProjectResultsResolver, ProjectsResolver } from './projects.resolver';

export { Project } from './project.entity';
export { activeProject, edit as editProject, move as moveProject, open as openProject, recordResult as recordProjectResult, terminate as terminateProject } from './projects.service';

export const research: Module = { name: 'research', entities: [Project, ProjectResult], resolvers: [ProjectsResolver, ProjectResultsResolver, EnterpriseProjectsResolver] };
