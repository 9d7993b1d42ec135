import type { Module } from '../../kernel/module';
import { OversightResolver } from './oversight.resolver';

/** The top module: it owns no rows and asks all others at once. */
export const oversight: Module = { name: 'oversight', entities: [], resolvers: [OversightResolver] };
