import type { Module } from '../../kernel/module';
import './reference.scope';
import { ProductLimit, TemplateItem, UseCode } from './reference.entity';
import { seedReferences } from './references.seed';
import { ProductLimitsResolver, TemplateItemsResolver, UseCodesResolver } from './references.resolver';

export { PlanItem } from './plan-item.entity';
export { ProductLimit, UseCode } from './reference.entity';
export { AnnouncedValues, LimitKinds, PlanItemKinds, ProductCategories } from './reference.enums';
export { PlanItemInput } from './reference.inputs';
export { limitsOn, templateOn, useCodeOn } from './references.service';

const resolvers = [UseCodesResolver, ProductLimitsResolver, TemplateItemsResolver];
export const references: Module = { name: 'references', entities: [UseCode, ProductLimit, TemplateItem], resolvers, seed: seedReferences };
