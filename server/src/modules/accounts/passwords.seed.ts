import type { Request } from '../../kernel/request';
import { PasswordPolicy } from './account.entity';

/** The policy every installation begins with: GB/T 22239-2019, level 3, 8.1.4.1 a and b. */
export async function seedPasswordPolicy(request: Request): Promise<void> {
  const policy = await request.records.create(PasswordPolicy, {
    validFrom: '2000-01-01', minimumLength: 10, characterClasses: 3, maximumAgeDays: 90, formerPasswordsRefused: 5,
    failuresBeforeLock: 5, lockMinutes: 15, idleMinutes: 30, absoluteHours: 12, source: 'GB/T 22239-2019 8.1.4.1 a, b',
  });
  await request.audit.record('passwordPolicy.set', policy);
}
