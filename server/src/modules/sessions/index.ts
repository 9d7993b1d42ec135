import type { Module } from '../../kernel/module';
import './session.scope';
import { Session } from './session.entity';
import { SessionsResolver } from './sessions.resolver';
import { ViewerResolver } from './viewer.type';

export { viewerIn, viewerOf } from './session.lookup';

export const sessions: Module = { name: 'sessions', entities: [Session], resolvers: [SessionsResolver, ViewerResolver] };
