import { MARKUP, SHEETS, TEXTS } from './workbooks.contents';
import type { Hostile } from './workbooks.package';
import { ACTIVE, BOMBS, BROKEN, SLIPPING } from './workbooks.packages';

/** Every hostile file that is known. They are made anew, so that no scanner ever finds one in the tree. */
export const HOSTILE: readonly Hostile[] = [...BROKEN, ...SLIPPING, ...BOMBS, ...ACTIVE, ...MARKUP, ...SHEETS, ...TEXTS];
