import { next, PROJECT_CYCLE, type ProjectState, type ProjectVerb, type Reason } from '@bianzhong/domain';
import type { Rule, Rules } from '../../kernel/rules';
import type { Project } from './project.entity';

/** What an ended project answers to every verb it no longer knows. */
const ENDED: Partial<Record<ProjectState, Reason>> = { COMPLETED: 'project.completed', TERMINATED: 'project.terminated' };

const known = (verb: ProjectVerb, otherwise: Reason): Rule<Project> => (_viewer, { state }) =>
  next(PROJECT_CYCLE, state, verb) ? true : ENDED[state] ?? otherwise;

export const can: Rules<Project, ProjectVerb> = {
  edit: known('edit', 'project.notActive'),
  start: known('start', 'project.notPlanned'),
  pause: known('pause', 'project.notActive'),
  resume: known('resume', 'project.notPaused'),
  complete: known('complete', 'project.notActive'),
  terminate: known('terminate', 'project.notActive'),
  recordResult: known('recordResult', 'project.notActive'),
};
