import { STANDARDS_CATALOGUE } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { Standard } from './standard.entity';
import { keysOf } from './standards.service';

/** Writes the catalogue every installation begins with (domain.md 2.9). A standard that replaces another is written before it. */
export async function seedStandards(request: Request): Promise<void> {
  const ids = new Map<string, string>();
  const inOrder = [...STANDARDS_CATALOGUE].sort((one, other) => Number(one.replacedBy !== null) - Number(other.replacedBy !== null));
  for (const { row: _row, replacedBy, ...facts } of inOrder) {
    const created = await request.records.create(Standard, { ...facts, ...keysOf(facts), replacedById: replacedBy && ids.get(replacedBy) });
    ids.set(facts.number, created.id);
    await request.audit.record('standard.added', created);
  }
}
