import type { Module } from '../../kernel/module';
import './testing.scope';
import { TestOrder } from './order.entity';
import { TestOrdersResolver } from './orders.resolver';
import { TestItem, TestReport } from './report.entity';
import { EnterpriseTestReports, TestItemEdges, TestOrderReports, TestReportEdges, TestReportsResolver } from './reports.resolver';

export { TestReport } from './report.entity';
export { open as openOrder, receiveSample, refuseSample, startTesting } from './orders.service';
export { amend as amendReport, draft as draftReport, edit as editReport, failingReportIn, giveBack as returnReport } from './reports.service';
export { issue as issueReport, review as reviewReport, submit as submitReport, withdraw as withdrawReport } from './reports.service';

const resolvers = [TestOrdersResolver, TestReportsResolver, TestReportEdges, TestItemEdges, TestOrderReports, EnterpriseTestReports];
export const testing: Module = { name: 'testing', entities: [TestOrder, TestReport, TestItem], resolvers };
