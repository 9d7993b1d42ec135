import { next, PRODUCT_CYCLE, type ProductState, type ProductVerb, type Reason } from '@bianzhong/domain';
import type { Rule, Rules } from '../../kernel/rules';
import type { AnnouncedProduct } from './product.entity';

/** What a state answers to the verbs it does not know. */
const STANDS: Readonly<Record<ProductState, Reason>> = {
  ENTERED: 'product.notConfirmed', RETURNED: 'product.notConfirmed', PUBLISHED: 'product.productionGoesOn', SUSPENDED: 'product.productionGoesOn',
  STOP_PRODUCTION: 'product.productionStopped', STOP_SALE: 'product.saleStopped', REVOKED: 'product.revoked',
};

/** What a verb answers where the state alone would mislead. */
const WANTS: Partial<Record<ProductVerb, Partial<Record<ProductState, Reason>>>> = {
  edit: { PUBLISHED: 'product.notEntered', SUSPENDED: 'product.notEntered', STOP_PRODUCTION: 'product.notEntered', STOP_SALE: 'product.notEntered' },
  confirm: { RETURNED: 'product.notAwaiting', PUBLISHED: 'product.notAwaiting', SUSPENDED: 'product.notAwaiting' },
  return: { RETURNED: 'product.notAwaiting', PUBLISHED: 'product.notAwaiting', SUSPENDED: 'product.notAwaiting' },
  suspend: { SUSPENDED: 'product.notPublished' },
  resume: { PUBLISHED: 'product.notSuspended' },
  revoke: { STOP_PRODUCTION: 'product.saleGoesOn' },
};

const known = (verb: ProductVerb): Rule<AnnouncedProduct> => (_viewer, { state }) =>
  next(PRODUCT_CYCLE, state, verb) ? true : WANTS[verb]?.[state] ?? STANDS[state];

export const can: Rules<AnnouncedProduct, ProductVerb> = {
  edit: known('edit'),
  confirm: known('confirm'),
  return: known('return'),
  suspend: known('suspend'),
  resume: known('resume'),
  stopProduction: known('stopProduction'),
  stopSale: known('stopSale'),
  revoke: known('revoke'),
};
