import type { Module } from '../../kernel/module';
import './product.scope';
import { InspectionPlan } from './plan.entity';
import { AnnouncedProduct, ProductStanding } from './product.entity';
import { EnterpriseProductsResolver, ProductsResolver, ProductStandingsResolver } from './products.resolver';

export { InspectionPlan } from './plan.entity';
export { planOn, standingOn } from './lookups';
export { AnnouncedProduct, ProductStanding } from './product.entity';
export { ProductFilter, ProductOrder } from './product.inputs';
export { PlanSources } from './product.enums';
export { change as changeProduct, edit as editProduct, enter as enterProduct, giveBack as returnProduct, productCondition, productOrder } from './products.service';
export { sortProductRows } from './sort-products';
const resolvers = [ProductsResolver, ProductStandingsResolver, EnterpriseProductsResolver];
export const products: Module = { name: 'products', entities: [AnnouncedProduct, ProductStanding, InspectionPlan], resolvers };
