import { where } from '../kernel/condition';
import { SetClock } from '../kernel/clock';
import { Request, type Ground } from '../kernel/request';
import { transaction } from '../kernel/transaction';
import { systemViewer, type SignedInViewer } from '../kernel/viewer';
import { Account, hashPassword, newAccount, oneTimePassword } from '../modules/accounts';
import { Organisation } from '../modules/organisations';
import { viewerIn } from '../modules/sessions';
import type { Role } from '@bianzhong/domain';
import { SeededRandom, seededIds } from './random';

/** The day on which the demonstration zone ends its calendar. */
export const DEMONSTRATION_TODAY = '2026-11-20';
const SEED = 4213;

export interface Part { name: string; displayName: string; roles: Role[]; inCast: boolean }

/** Where the demonstration zone is played: named people act through the product's own verbs, on set days. */
export class Stage {
  readonly random = new SeededRandom(SEED);
  private readonly clock = new SetClock(new Date(`${DEMONSTRATION_TODAY}T01:00:00Z`));
  /** The ground on which the zone's clock and identifiers count. */
  readonly ground: Ground;
  private readonly people = new Map<string, SignedInViewer>();
  /** Nobody signs in to the zone by password before it was reset: one hash, of a word that is never shown, serves all. */
  private passwordHash = '';

  constructor(ground: Ground) {
    this.ground = { ...ground, clock: this.clock, newId: seededIds(this.clock, this.random) };
  }

  async open(): Promise<void> {
    this.passwordHash = await hashPassword(oneTimePassword());
  }

  /** Sets the day, at nine in the morning of Shanghai. @param day `YYYY-MM-DD` */
  on(day: string): void {
    this.clock.set(new Date(`${day}T01:00:00Z`));
  }

  /** Lets a person act, in one transaction. @param name sign-in name */
  async as<T>(name: string, act: (request: Request) => Promise<T>): Promise<T> {
    const viewer = this.people.get(name) ?? await this.enter(name);
    this.people.set(name, viewer);
    return transaction(new Request(this.ground, viewer), act);
  }

  /** Takes people on in an organisation. @param by sign-in name of the administrator */
  async employ(by: string, organisationId: string, parts: readonly Part[]): Promise<void> {
    const system = new Request(this.ground, systemViewer('demonstration zone'));
    const organisation = await system.records.get(Organisation, organisationId);
    await this.as(by, async (request) => {
      for (const { name, ...part } of parts) {
        const account = await newAccount(request, { ...part, name: `${name}@${organisation.handle}`, organisation, passwordHash: this.passwordHash });
        await request.audit.record('member.invited', account);
      }
    });
  }

  private async enter(name: string): Promise<SignedInViewer> {
    const system = new Request(this.ground, systemViewer('demonstration zone'));
    const account = await system.records.first(Account, where<Account>().equal('name', name));
    if (!account) throw new Error(`nobody of the demonstration zone signs in as ${name}`);
    const organisation = await system.records.get(Organisation, account.organisationId);
    return viewerIn({ kind: organisation.kind, region: organisation.regionPrefix }, {
      accountId: account.id, accountName: account.displayName, organisationId: organisation.id, organisationName: organisation.name,
      roles: account.roles, sessionId: null, mustChangePassword: false, token: null,
    });
  }
}
