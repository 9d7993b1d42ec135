import type { PlacedItem } from '@bianzhong/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { AnnouncedProduct, InspectionPlan } from '../products';
import { PlanItem } from '../references';
import { DraftPlanInput, EditPlanInput, PublishPlanInput } from './plan.inputs';
import { can, canDraft } from './plan.rules';
import * as service from './plans.service';

const PlanAction = actionEnum('PlanAction', actionsOf(can));
/** More editions than a product sees in its life. */
const EDITIONS = 100;

@Resolver(() => InspectionPlan)
export class PlansResolver {
  @Query(() => InspectionPlan, { nullable: true, description: '一份检验项目模板\nOne inspection plan' })
  @Allow('plan:read')
  inspectionPlan(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<InspectionPlan | null> {
    return request.records.find(InspectionPlan, id);
  }

  @FieldResolver(() => [PlanItem], { description: '检验项目，按序号\nItems in their order' })
  items(@Root() plan: InspectionPlan): PlacedItem[] {
    return plan.items;
  }

  @FieldResolver(() => Int, { description: '项目数\nNumber of items' })
  numberOfItems(@Root() plan: InspectionPlan): number {
    return plan.items.length;
  }

  @FieldResolver(() => AnnouncedProduct, { nullable: true, description: '公告产品\nThe product' })
  product(@Root() plan: InspectionPlan, @Ctx() request: Request): Promise<AnnouncedProduct | null> {
    return request.one(AnnouncedProduct, plan.productId);
  }

  @FieldResolver(() => [PlanAction], { description: '当前可执行的操作\nWhat may be done now' })
  async viewerCan(@Root() plan: InspectionPlan, @Ctx() request: Request): Promise<string[]> {
    const product = await request.one(AnnouncedProduct, plan.productId);
    return product ? actionsFor(request, 'plan', { rules: can, row: { plan, product } }) : [];
  }

  @Mutation(() => InspectionPlan, { description: '起草下一版次\nDrafts the next edition' })
  @Allow('plan:draft')
  draftPlan(@Arg('input', () => DraftPlanInput) input: DraftPlanInput, @Ctx() request: Request): Promise<InspectionPlan> {
    return service.draft(request, input);
  }

  @Mutation(() => InspectionPlan, { description: '修改草稿\nEdits a draft' })
  @Allow('plan:edit')
  editPlan(@Arg('input', () => EditPlanInput) input: EditPlanInput, @Ctx() request: Request): Promise<InspectionPlan> {
    return service.edit(request, input);
  }

  @Mutation(() => InspectionPlan, { description: '发布草稿，自启用日期起代替上一版次\nPublishes a draft, which takes over from its day on' })
  @Allow('plan:publish')
  publishPlan(@Arg('input', () => PublishPlanInput) input: PublishPlanInput, @Ctx() request: Request): Promise<InspectionPlan> {
    return service.publish(request, input);
  }

  @Mutation(() => InspectionPlan, { description: '作废草稿\nDiscards a draft' })
  @Allow('plan:discard')
  discardPlan(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<InspectionPlan> {
    return service.discard(request, input);
  }
}

const plansOf = (request: Request, product: AnnouncedProduct) => request.many(InspectionPlan, 'productId', { key: product.id, most: EDITIONS });

@Resolver(() => AnnouncedProduct)
export class ProductPlansResolver {
  @FieldResolver(() => [InspectionPlan], { description: '检验项目模板各版次，新的在前\nEditions of its inspection plan, the newest first' })
  plans(
    @Root() product: AnnouncedProduct, @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 20, description: '最多几条（1 到 100）\nAt most how many, 1 to 100' }) first: number,
  ): Promise<InspectionPlan[]> {
    return request.many(InspectionPlan, 'productId', { key: product.id, most: first });
  }

  @FieldResolver(() => InspectionPlan, { nullable: true, description: '今天启用的版次\nThe edition in force today' })
  async planInForce(@Root() product: AnnouncedProduct, @Ctx() request: Request): Promise<InspectionPlan | null> {
    const published = (await plansOf(request, product)).filter(({ state, validFrom }) => state === 'PUBLISHED' && (validFrom ?? '') <= request.today);
    return published.reduce<InspectionPlan | null>((last, plan) => (plan.validFrom ?? '') > (last?.validFrom ?? '') ? plan : last, null);
  }

  @FieldResolver(() => Boolean, { description: '现在能否起草下一版次\nWhether the next edition may be drafted now' })
  async viewerCanDraftPlan(@Root() product: AnnouncedProduct, @Ctx() request: Request): Promise<boolean> {
    const hasDraft = (await plansOf(request, product)).some(({ state }) => state === 'DRAFT');
    return actionsFor(request, 'plan', { rules: canDraft, row: { product, hasDraft } }).length > 0;
  }
}
