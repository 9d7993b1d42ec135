import { all, everything, nothing, where, type Condition } from './condition';
import { PERMISSION_NAMES, type Permission } from '@bianzhong/domain';
import { forbidden } from './errors';
import type { Owned } from './owned';
import type { EntityClass, Tables } from './table';
import { tokenOf, type Viewer } from './viewer';

/** Which rows of an entity a viewer can see. */
export type Scope = (viewer: Viewer) => Condition;

/** What a token must carry to be led to rows of an entity by other rows. */
export type Reading = Permission | 'signed in';

const scopes = new Map<unknown, Scope>();
const readings = new Map<unknown, Reading>();

/**
 * Gives an entity its scope. Every entity has exactly one.
 * @param reading which permission its rows are read with, where that is not `noun:read` of the entity's own name
 */
export function defineScope<E extends object>(entity: EntityClass<E>, scope: Scope, reading?: Reading): void {
  scopes.set(entity, scope);
  if (reading) readings.set(entity, reading);
}

/** What a token must carry to be led to rows of an entity; null when no token is. What everybody signed in may see needs nothing. */
export function readingOf(entity: EntityClass): Reading | null {
  const custom = `${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}:read`;
  return readings.get(entity) ?? (scopes.get(entity) === signedInScope ? 'signed in' : PERMISSION_NAMES.find((name) => name === custom) ?? null);
}

/**
 * People are led from row to row by what they see. A token was given single permissions, and an edge or a filter must not
 * show it what no permission of its own would.
 * @throws Refusal FORBIDDEN that names the permission a token lacks
 */
export function requireReading(viewer: Viewer, entity: EntityClass): void {
  const token = tokenOf(viewer);
  const reading = token && readingOf(entity);
  if (!token || reading === 'signed in' || (reading && token.permissions.includes(reading))) return;
  throw reading ? forbidden('token.notGranted', { permission: reading }) : forbidden('token.personOnly');
}

/** @throws Error when the entity has no scope: nothing may be read without one */
export function scopeOf(entity: EntityClass): Scope {
  const scope = scopes.get(entity);
  if (!scope) throw new Error(`${entity.name} has no scope`);
  return scope;
}

/** Names the entities without a scope; the start stops when there are any. */
export function entitiesWithoutScope(tables: Tables): string[] {
  return tables.all().filter((table) => !scopes.has(table.entity)).map((table) => table.entity.name);
}

const owned = where<Owned>();

const COUNTY_CODE_LENGTH = 6;

/** A county is one value, by which an index also sorts; the city is a range. */
const inRegion = (prefix: string): Condition => prefix.length === COUNTY_CODE_LENGTH ? owned.equal('regionCode', prefix) : owned.startsWith('regionCode', prefix);

/** Rows of an enterprise: its own people see them, and the departments of its region. The testing center and strangers see none. */
export const ownedScope: Scope = (viewer) => {
  switch (viewer.kind) {
    case 'enterprise': return owned.equal('enterpriseId', viewer.enterpriseId);
    case 'government': return inRegion(viewer.regionPrefix);
    case 'system': return everything;
    default: return nothing;
  }
};

/** Rows that everybody who is signed in may see. */
export const signedInScope: Scope = (viewer) => viewer.kind === 'public' ? nothing : everything;

/** Rows that only the system and the named kinds of viewers may see. */
export function onlyFor(...kinds: Viewer['kind'][]): Scope {
  return (viewer) => viewer.kind === 'system' || kinds.includes(viewer.kind) ? everything : nothing;
}

/** A scope and a further condition of the same entity. */
export function within(scope: Scope, further: Scope): Scope {
  return (viewer) => all(scope(viewer), further(viewer));
}
