import { cap, ProjectContent, ProjectResultContent, ProjectTermination, searchKey } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Project, ProjectResult } from './project.entity';
import type { EditProjectInput, OpenProjectInput, ProjectFilter, ProjectList, RecordProjectResultInput } from './project.inputs';
import { can } from './project.rules';

const project = where<Project>();
const columns = { NAME: 'name', STARTS_ON: 'startsOn', BUDGET: 'budgetFen', CREATED_AT: 'createdAt' };
const LONGEST_SEARCH_TEXT = 1500;

/** Projects that are being worked on, whatever their planned dates say. For this module's types and for the regulators' question. */
export const activeProject = project.equal('state', 'ACTIVE');

function matching(filter: ProjectFilter | null | undefined) {
  return all(
    filter?.search && project.contains('searchText', searchKey(filter.search)),
    filter?.kind && project.oneOf('kind', filter.kind),
    filter?.stage && project.oneOf('stage', filter.stage),
    filter?.state && project.oneOf('state', filter.state),
    filter?.enterpriseId != null && project.equal('enterpriseId', filter.enterpriseId),
    filter?.period?.from && project.atLeast('endsOn', filter.period.from),
    filter?.period?.to && project.atMost('startsOn', filter.period.to),
  );
}

/** One page of the projects the viewer may see. */
export function projects(request: Request, list: ProjectList): Promise<Page<Project>> {
  const order = orderOf(list.orderBy, { columns, otherwise: { property: 'startsOn', descending: true } });
  return request.records.page(Project, matching(list.filter), { page: list, order });
}

type Content = ReturnType<typeof ProjectContent.parse>;

const searchTextOf = ({ name, code, leadName, partners }: Content) =>
  cap(searchKey([name, code, leadName, ...partners.map((partner) => partner.name)].join(' ')), LONGEST_SEARCH_TEXT);

/** Only an enterprise's own people come here, and they see their own projects only. @throws Refusal INVALID when one of them has the code */
async function requireFreeCode(request: Request, code: string | null): Promise<void> {
  if (code && await request.records.first(Project, project.equal('code', code))) throw invalidField('input.code', 'project.codeTaken');
}

/** An enterprise opens a project of its own; it begins as planned. */
export function open(request: Request, input: OpenProjectInput): Promise<Project> {
  const values = read(ProjectContent, input);
  return once(request, { entity: Project, verb: 'openProject', input }, async () => {
    await requireFreeCode(request, values.code);
    const opened = await request.records.create(Project, { ...values, state: 'PLANNED', stateSince: request.today, searchText: searchTextOf(values) });
    await request.audit.record('project.opened', opened);
    return opened;
  });
}

/** Edits a project that has not ended, its spending included. */
export async function edit(request: Request, input: EditProjectInput): Promise<Project> {
  const values = read(ProjectContent, input);
  const found = await request.records.getAt(Project, input);
  check(request, { noun: 'project', rules: can, verb: 'edit', row: found });
  if (values.code !== found.code) await requireFreeCode(request, values.code);
  const edited = await request.records.change(found, { ...values, searchText: searchTextOf(values) });
  await request.audit.record('project.edited', edited, found);
  return edited;
}

const MOVES = {
  start: { state: 'ACTIVE', done: 'project.started' },
  pause: { state: 'PAUSED', done: 'project.paused' },
  resume: { state: 'ACTIVE', done: 'project.resumed' },
  complete: { state: 'COMPLETED', done: 'project.completed' },
} as const;

/** Starts, pauses, resumes or completes a project. */
export async function move(request: Request, verb: keyof typeof MOVES, input: { id: string; version: number }): Promise<Project> {
  const found = await request.records.getAt(Project, input);
  check(request, { noun: 'project', rules: can, verb, row: found });
  const moved = await request.records.change(found, { state: MOVES[verb].state, stateSince: request.today });
  await request.audit.record(MOVES[verb].done, moved, found);
  return moved;
}

/** Ends a project before its goal. */
export async function terminate(request: Request, input: { id: string; version: number; reason: string }): Promise<Project> {
  const { reason } = read(ProjectTermination, input);
  const found = await request.records.getAt(Project, input);
  check(request, { noun: 'project', rules: can, verb: 'terminate', row: found });
  const terminated = await request.records.change(found, { state: 'TERMINATED', stateSince: request.today, stateReason: reason });
  await request.audit.record('project.terminated', terminated, found);
  return terminated;
}

/** Adds a result to a project that is worked on or completed. */
export function recordResult(request: Request, input: RecordProjectResultInput): Promise<ProjectResult> {
  const values = read(ProjectResultContent, input);
  return once(request, { entity: ProjectResult, verb: 'recordProjectResult', input }, async () => {
    const found = await request.records.get(Project, input.projectId);
    check(request, { noun: 'project', rules: can, verb: 'recordResult', row: found });
    if (values.achievedOn > request.today) throw invalidField('input.achievedOn', 'input.dateInFuture');
    const recorded = await request.records.create(ProjectResult, { ...values, projectId: found.id }, { id: found.enterpriseId, regionCode: found.regionCode });
    await request.audit.record('projectResult.recorded', recorded);
    return recorded;
  });
}
