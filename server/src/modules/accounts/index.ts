import type { Module } from '../../kernel/module';
import './account.scope';
import { Account, PasswordPolicy } from './account.entity';
import { AccountsResolver } from './accounts.resolver';
import { seedPasswordPolicy } from './passwords.seed';

export { Account, PasswordPolicy } from './account.entity';
export { accessEnded } from './account.events';
export { Roles } from './account.enums';
export { newAccount } from './accounts.service';
export { checkNewPassword, hashPassword, isPassword, oneTimePassword, policyOf } from './passwords';

export const accounts: Module = { name: 'accounts', entities: [Account, PasswordPolicy], resolvers: [AccountsResolver], seed: seedPasswordPolicy };
