import type { Permission, Reason } from '@bianzhong/domain';
import { forbidden, unauthenticated } from './errors';
import type { Request } from './request';
import { isSignedIn, mayAttempt, tokenOf, type Viewer } from './viewer';

/** True, or the reason code of the phrase files why not. */
export type Verdict = true | Reason;
/** May this viewer do the verb to this row in its present state? Pure: asks nothing of the database. */
export type Rule<E> = (viewer: Viewer, row: E, today: string) => Verdict;
/** The rules of a noun, a verb each. */
export type Rules<E, Verb extends string = string> = Readonly<Record<Verb, Rule<E>>>;

const actions = new Map<string, string>();

/** The verbs of a noun as GraphQL shows them: `recordAudit` becomes `RECORD_AUDIT`. */
export function actionOf(verb: string): string {
  const known = actions.get(verb) ?? verb.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  actions.set(verb, known);
  return known;
}

/** The enum object of a noun's actions, made from its rules. */
export function actionsOf<Verb extends string>(rules: Rules<never, Verb>): Record<string, string> {
  return Object.fromEntries(Object.keys(rules).map((verb) => [actionOf(verb), actionOf(verb)]));
}

interface Attempt<E, Verb extends string> { noun: string; rules: Rules<E, Verb>; verb: Verb; row: E }

/**
 * Stops a verb that may not be done to this row now.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN with the reason that the rule gave
 */
export function check<E, Verb extends string>(request: Request, { noun, rules, verb, row }: Attempt<E, Verb>): void {
  if (request.viewer.kind === 'public') throw unauthenticated();
  const permission = `${noun}:${verb}` as Permission;
  if (!mayAttempt(request.viewer, permission)) throw tokenOf(request.viewer) ? forbidden('token.notGranted', { permission }) : forbidden('auth.noPermission');
  const verdict = rules[verb](request.viewer, row, request.today);
  if (verdict !== true) throw forbidden(verdict);
}

interface Attemptable<E> { rule: Rule<E>; action: string }

/** What a viewer's roles, and his token, may attempt on a noun: asked for every row of a list, and the same for all of them. */
const attemptable = new WeakMap<Viewer, Map<unknown, Attemptable<never>[]>>();

function attemptableBy<E>(viewer: Viewer, noun: string, rules: Rules<E>): Attemptable<E>[] {
  const known = attemptable.get(viewer) ?? new Map<unknown, Attemptable<E>[]>();
  attemptable.set(viewer, known as Map<unknown, Attemptable<never>[]>);
  const verbs = known.get(rules) ?? Object.entries(rules)
    .filter(([verb]) => mayAttempt(viewer, `${noun}:${verb}` as Permission))
    .map(([verb, rule]) => ({ rule, action: actionOf(verb) }));
  known.set(rules, verbs as never);
  return verbs as Attemptable<E>[];
}

/** The actions that the viewer may do to the row now: what the buttons on the screen are made of. */
export function actionsFor<E>(request: Request, noun: string, { rules, row }: { rules: Rules<E>; row: E }): string[] {
  const { viewer, today } = request;
  if (!isSignedIn(viewer)) return [];
  return attemptableBy(viewer, noun, rules).filter(({ rule }) => rule(viewer, row, today) === true).map(({ action }) => action);
}
