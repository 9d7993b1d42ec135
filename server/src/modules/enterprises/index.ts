import type { Module } from '../../kernel/module';
import './enterprise.scope';
import { Enterprise } from './enterprise.entity';
import { EnterprisesResolver } from './enterprises.resolver';
import { ProfileChange } from './profile-change.entity';
import { ProfileChangesResolver } from './profile-changes.resolver';

export { Enterprise } from './enterprise.entity';
export { EnterpriseFilter, EnterpriseOrder, type EnterpriseList } from './enterprise.inputs';
export { EnterpriseConnection } from './enterprises.resolver';
export { confirm as confirmProfileChange, giveBack as returnProfileChange, submit as submitProfileChange } from './profile-changes.service';
export { enterpriseOrder, matching as matchingEnterprises, move as moveEnterprise, register as registerEnterprise } from './enterprises.service';

export const enterprises: Module = { name: 'enterprises', entities: [Enterprise, ProfileChange], resolvers: [EnterprisesResolver, ProfileChangesResolver] };
