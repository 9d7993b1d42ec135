import { defineScope, ownedScope } from '../../kernel/scope';
import { Project, ProjectResult } from './project.entity';

defineScope(Project, ownedScope);

defineScope(ProjectResult, ownedScope, 'project:read');
