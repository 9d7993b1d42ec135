import type { Permission } from '@bianzhong/domain';
import { Extensions } from 'type-graphql';

/** Who may try a field: holders of a permission, everybody who is signed in, or everyone. */
export type Allowance = Permission | 'signed in' | 'everyone';

/** Says above a root field, or a sensitive field, who may try it. A root field without it stops the start. */
export function Allow(allowance: Allowance): MethodDecorator & PropertyDecorator {
  return Extensions({ allow: allowance });
}

/** The field runs its own transactions, because part of its work must not hold one open (a password check) or must stay although it fails. */
export function OwnTransaction(): MethodDecorator & PropertyDecorator {
  return Extensions({ transaction: 'own' });
}
