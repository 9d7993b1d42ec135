import type { Permission } from '@bianzhong/domain';
import { holds, viewer } from '../../viewer';

/** Four digits are a city. */
const CITY_PREFIX_LENGTH = 4;

/** Dated data is one for the whole city, so only the city's department adds to it. */
export function mayMaintain(permission: Permission): boolean {
  const prefix = viewer.value?.organisation?.regionPrefix;
  return holds(permission) && typeof prefix === 'string' && prefix.length <= CITY_PREFIX_LENGTH;
}
