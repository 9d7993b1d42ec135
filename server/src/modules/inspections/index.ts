import type { Module } from '../../kernel/module';
import { defineScope, ownedScope } from '../../kernel/scope';
import { LineEndInspection } from './inspection.entity';
import { InspectionResultsResolver, InspectionsResolver, VehicleInspectionsResolver } from './inspections.resolver';

export { LineEndInspection } from './inspection.entity';
export { LineEndInspectionFilter, LineEndInspectionOrder } from './inspection.inputs';
export { inspectionCondition, inspectionOrder, start as startInspection } from './inspections.service';
export { sortInspectionRows, submitLineEndInspections } from './submit-inspections';

defineScope(LineEndInspection, ownedScope);

export const inspections: Module = { name: 'inspections', entities: [LineEndInspection], resolvers: [InspectionsResolver, InspectionResultsResolver, VehicleInspectionsResolver] };
