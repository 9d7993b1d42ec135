import { all, everything, nothing, where, type Condition } from '../../kernel/condition';
import { defineScope } from '../../kernel/scope';
import type { Viewer } from '../../kernel/viewer';
import { TestOrder } from './order.entity';
import { RELEASED_STATES, TestItem, TestReport } from './report.entity';

/** What the three tables of the module say alike about a row. */
type TestingRow = Pick<TestReport, 'enterpriseId' | 'regionCode' | 'centerId' | 'kind'>;
const row = where<TestingRow>();

/**
 * The center sees its own work, the enterprise what was done on its products, a department what was done for supervision:
 * commissioned tests are confidential to the customer (ISO/IEC 17025:2017, 4.2).
 * @param released what must hold besides before anybody outside the center sees the row
 */
const testingScope = (released: Condition) => (viewer: Viewer): Condition => {
  switch (viewer.kind) {
    case 'center': return row.equal('centerId', viewer.centerId);
    case 'enterprise': return all(row.equal('enterpriseId', viewer.enterpriseId), released);
    case 'government': return all(row.startsWith('regionCode', viewer.regionPrefix), row.equal('kind', 'SUPERVISION'), released);
    case 'system': return everything;
    default: return nothing;
  }
};

const item = where<TestItem>();
const isKept = item.equal('isRemoved', false);
const itemScope = testingScope(item.equal('isReleased', true));

defineScope(TestOrder, testingScope(everything), 'order:read');
defineScope(TestReport, testingScope(where<TestReport>().oneOf('state', RELEASED_STATES)), 'report:read');
defineScope(TestItem, (viewer) => viewer.kind === 'system' ? everything : all(itemScope(viewer), isKept), 'report:read');
