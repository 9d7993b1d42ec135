import { defineScope, ownedScope } from '../../kernel/scope';
import { InspectionPlan } from './plan.entity';
import { AnnouncedProduct, ProductStanding } from './product.entity';

defineScope(AnnouncedProduct, ownedScope, 'product:read');
defineScope(ProductStanding, ownedScope, 'product:read');
defineScope(InspectionPlan, ownedScope, 'plan:read');
