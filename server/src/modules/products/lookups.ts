import type { ProductState } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { InspectionPlan } from './plan.entity';
import { ProductStanding } from './product.entity';

const standing = where<ProductStanding>();
const plan = where<InspectionPlan>();

/**
 * In which state a product stood on a day; null as long as it was not both confirmed and in effect. Of two changes on one day the
 * later counts.
 */
export async function standingOn(request: Request, productId: string, day: string): Promise<ProductState | null> {
  const order = [{ property: 'since', descending: true }];
  const [found] = await request.records.list(ProductStanding, all(standing.equal('productId', productId), standing.atMost('since', day)), { order, most: 1 });
  return found?.state ?? null;
}

/** The edition of a product's inspection plan that was valid on a day; null where there was none yet. */
export async function planOn(request: Request, productId: string, day: string): Promise<InspectionPlan | null> {
  const order = [{ property: 'validFrom', descending: true }];
  const condition = all(plan.equal('productId', productId), plan.equal('state', 'PUBLISHED'), plan.atMost('validFrom', day));
  return (await request.records.list(InspectionPlan, condition, { order, most: 1 }))[0] ?? null;
}
