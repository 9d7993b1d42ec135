import type { Module } from '../../kernel/module';
import { defineScope, ownedScope, signedInScope } from '../../kernel/scope';
import { Adoption } from './adoption.entity';
import { AdoptionsOfEnterpriseResolver, AdoptionsOfStandardResolver, AdoptionsResolver } from './adoptions.resolver';
import { Standard } from './standard.entity';
import { StandardsResolver } from './standards.resolver';
import { seedStandards } from './standards.seed';

export { Adoption, Standard };
export { edit as editAdoption, end as endAdoption, record as recordAdoption } from './adoptions.service';
export { add as addStandard, edit as editStandard, replace as replaceStandard, withdraw as withdrawStandard } from './standards.service';
const resolvers = [StandardsResolver, AdoptionsResolver, AdoptionsOfStandardResolver, AdoptionsOfEnterpriseResolver];
export const standards: Module = { name: 'standards', entities: [Standard, Adoption], resolvers, seed: seedStandards };
defineScope(Standard, signedInScope);
defineScope(Adoption, ownedScope);
