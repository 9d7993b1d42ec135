import type { Rule } from '../../kernel/rules';
import { isCityDepartment, type Viewer } from '../../kernel/viewer';
import type { ProductLimit, TemplateItem, UseCode } from './reference.entity';

/** A row of dated data, whichever it is. */
export type Reference = UseCode | ProductLimit | TemplateItem;

/** One set of figures for the whole city: a county's department does not change what its neighbours are held against. */
const byTheCity = (viewer: Viewer) => isCityDepartment(viewer) ? true : 'reference.cityOnly';

/** Adding is asked of no row. */
export const canAdd: { readonly add: Rule<null> } = { add: byTheCity };

/** Dated data is never edited, only ended and followed by other rows, so that what was judged by it stays explained. */
export const can: { readonly end: Rule<Reference> } = {
  end: (viewer, { validTo }) => validTo === null ? byTheCity(viewer) : 'reference.ended',
};
