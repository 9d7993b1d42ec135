import type { Module } from '../../kernel/module';
import './organisation.scope';
import { Installation, Organisation } from './organisation.entity';
import { OrganisationsResolver } from './organisations.resolver';

export { Installation, Organisation } from './organisation.entity';
export { create as createOrganisation, searchTextOf as organisationSearchText } from './organisations.service';

export const organisations: Module = { name: 'organisations', entities: [Organisation, Installation], resolvers: [OrganisationsResolver] };
