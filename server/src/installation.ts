import { everything } from './kernel/condition';
import { Request, type Ground } from './kernel/request';
import { transaction } from './kernel/transaction';
import { systemViewer } from './kernel/viewer';
import { hashPassword, newAccount, oneTimePassword } from './modules/accounts';
import { MODULES } from './modules';
import { Installation, Organisation } from './modules/organisations';
import type { Role } from '@bianzhong/domain';

/** The platform's own three people: who runs it, who admits people, who watches both. */
const ADMINISTRATORS: readonly { name: string; displayName: string; role: Role }[] = [
  { name: 'system', displayName: '系统管理员', role: 'SYSTEM_ADMIN' },
  { name: 'security', displayName: '安全管理员', role: 'SECURITY_ADMIN' },
  { name: 'auditor', displayName: '安全审计员', role: 'AUDITOR' },
];
const HANDLE = 'platform';

export interface FirstPassword { name: string; password: string }

const asSystem = (ground: Ground) => new Request(ground, systemViewer('installation'));

/** Whether the database has been made something already. @throws Error when that was interrupted */
export async function isInstalled(ground: Ground): Promise<boolean> {
  const installation = await asSystem(ground).records.first(Installation, everything);
  if (installation && !installation.isComplete) throw new Error('The database was left half made by an interrupted first start. Empty it (or its DATA_DIR) and start again.');
  return installation !== null;
}

/** Notes that the first start came to its end. */
export async function completeInstallation(ground: Ground): Promise<void> {
  await transaction(asSystem(ground), async ({ records, audit }) => {
    const installation = await records.get(Installation, 'installation');
    const complete = await records.change(installation, { isComplete: true });
    await audit.record('installation.completed', complete, installation);
  });
}

/**
 * Fills an empty database: the data every module needs, the platform's organisation and its three administrators.
 * @returns the one-time passwords, to be shown once
 */
export async function install(ground: Ground, { isDemonstration }: { isDemonstration: boolean }): Promise<FirstPassword[]> {
  return transaction(asSystem(ground), async (request) => {
    const installation = await request.records.create(Installation, { id: 'installation', isDemonstration, isComplete: false });
    await request.audit.record('installation.made', installation);
    for (const module of MODULES) await module.seed?.(request);
    const platform = await request.records.create(Organisation, { kind: 'PLATFORM', name: '平台管理', handle: HANDLE, isClosed: false, searchText: '平台管理' });
    await request.audit.record('organisation.created', platform);
    const passwords: FirstPassword[] = [];
    for (const { name, displayName, role } of ADMINISTRATORS) {
      const password = oneTimePassword();
      const account = await newAccount(request, { organisation: platform, name: `${name}@${HANDLE}`, displayName, roles: [role], passwordHash: await hashPassword(password), inCast: isDemonstration });
      await request.audit.record('member.invited', account);
      passwords.push({ name: account.name, password });
    }
    return passwords;
  });
}

