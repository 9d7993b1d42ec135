import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { invalidField } from '../../kernel/errors';
import { where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { systemViewer } from '../../kernel/viewer';
import { PasswordPolicy } from './account.entity';

/** Cost of one check: 19 MiB and two passes (OWASP password storage). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Without look-alikes: it is read from a screen and typed once. */
const ONE_TIME_LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const ONE_TIME_LENGTH = 14;
const LONGEST_PASSWORD = 200;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

/** A hash that nobody's password has: names that do not exist take as long as those that do. */
let nobody: Promise<string> | undefined;

/** Whether the password is right. @param stored null checks against nobody's hash, in the same time */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(oneTimePassword());
  const right = await verify(stored ?? await nobody, password.normalize('NFKC'));
  return right && stored !== null;
}

/** A password that is shown once and must be changed at the first sign-in. */
export function oneTimePassword(): string {
  const letters = Array.from({ length: ONE_TIME_LENGTH - 2 }, () => ONE_TIME_LETTERS[randomInt(ONE_TIME_LETTERS.length)]).join('');
  return `${letters}-${randomInt(10)}`;
}

/** The policy of today. */
export async function policyOf(request: Request): Promise<PasswordPolicy> {
  const { records } = request.as(systemViewer('password policy'));
  const [policy] = await records.list(PasswordPolicy, where<PasswordPolicy>().atMost('validFrom', request.today), { order: [{ property: 'validFrom', descending: true }], most: 1 });
  if (!policy) throw new Error('there is no password policy for today');
  return policy;
}

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/** @throws Refusal INVALID that says what the policy misses in the new password */
export async function checkNewPassword(password: string, { policy, name, former }: { policy: PasswordPolicy; name: string; former: readonly string[] }): Promise<void> {
  const refuse = (reason: string, params?: Record<string, number>) => { throw invalidField('input.newPassword', reason, params); };
  const length = [...password].length;
  if (length < policy.minimumLength) refuse('password.tooShort', { minimum: policy.minimumLength });
  if (length > LONGEST_PASSWORD) refuse('password.tooLong', { maximum: LONGEST_PASSWORD });
  if (CLASSES.filter((pattern) => pattern.test(password)).length < policy.characterClasses) refuse('password.tooFewClasses', { minimum: policy.characterClasses });
  if (password.toLowerCase().includes(name.toLowerCase())) refuse('password.containsName');
  for (const stored of former.slice(0, policy.formerPasswordsRefused)) {
    if (await isPassword(stored, password)) refuse('password.usedBefore', { count: policy.formerPasswordsRefused });
  }
}
