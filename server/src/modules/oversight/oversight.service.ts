import { normalizeStandardNumber } from '@bianzhong/domain';
import { all, exists, not, where, type Condition } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { Certificate, certificateCondition } from '../certificates';
import { Enterprise, enterpriseOrder, matchingEnterprises } from '../enterprises';
import { activeProject, Project } from '../research';
import { Adoption, Standard } from '../standards';
import { failingReportIn, TestReport } from '../testing';
import type { AdoptionCriterion, OversightFilter, OversightList } from './oversight.inputs';

const adoption = where<Adoption>();

/** A standard nobody knows would be "not adopted" by everyone; the question is refused instead. @throws Refusal NOT_FOUND or INVALID */
async function standardOf(request: Request, { standardId, number }: AdoptionCriterion): Promise<Standard> {
  if (standardId) return request.records.get(Standard, standardId);
  const named = number && await request.records.first(Standard, where<Standard>().equal('number', normalizeStandardNumber(number)));
  if (!named) throw invalidField('filter.adoption.number', 'oversight.standardUnknown');
  return named;
}

async function adoptionIs(request: Request, criterion: AdoptionCriterion): Promise<Condition> {
  const { id } = await standardOf(request, criterion);
  const isAdopted = exists(Adoption, { key: 'enterpriseId' }, all(adoption.equal('standardId', id), adoption.equal('state', 'ADOPTED')));
  return criterion.adopted ? isAdopted : not(isAdopted);
}

function activityIs(hasActiveProject: boolean): Condition {
  const isActive = exists(Project, { key: 'enterpriseId' }, activeProject);
  return hasActiveProject ? isActive : not(isActive);
}

/** What the regulators' question asks of an enterprise. What the viewer cannot see never counts: every part carries its own scope. */
async function conditionOf(request: Request, filter: OversightFilter | null | undefined): Promise<Condition> {
  return all(
    matchingEnterprises(filter),
    filter?.certificate && exists(Certificate, { key: 'enterpriseId' }, certificateCondition(filter.certificate, request.today)),
    filter?.adoption && await adoptionIs(request, filter.adoption),
    filter?.failingReport && exists(TestReport, { key: 'enterpriseId' }, failingReportIn(filter.failingReport)),
    filter?.hasActiveProject != null && activityIs(filter.hasActiveProject),
  );
}

/** One page of the enterprises for which everything asked holds. @throws Refusal NOT_FOUND or INVALID for a standard that does not exist */
export async function search(request: Request, list: OversightList): Promise<Page<Enterprise>> {
  return request.records.page(Enterprise, await conditionOf(request, list.filter), { page: list, order: enterpriseOrder(list.orderBy) });
}
