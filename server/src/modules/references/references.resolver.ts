import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { ProductLimit, TemplateItem, UseCode } from './reference.entity';
import {
  AddProductLimitInput, AddTemplateItemInput, AddUseCodeInput, EndReferenceInput, ProductLimitFilter, ProductLimitOrder, TemplateItemFilter, TemplateItemOrder, UseCodeFilter, UseCodeOrder,
  type ProductLimitList, type TemplateItemList, type UseCodeList,
} from './reference.inputs';
import { can } from './reference.rules';
import * as service from './references.service';

const UseCodeArguments = listArguments(UseCodeFilter, UseCodeOrder);
const UseCodeConnection = connectionOf(UseCode, 'UseCode');
const ProductLimitArguments = listArguments(ProductLimitFilter, ProductLimitOrder);
const ProductLimitConnection = connectionOf(ProductLimit, 'ProductLimit');
const TemplateItemArguments = listArguments(TemplateItemFilter, TemplateItemOrder);
const TemplateItemConnection = connectionOf(TemplateItem, 'TemplateItem');
const ReferenceAction = actionEnum('ReferenceAction', actionsOf(can));

@Resolver(() => UseCode)
export class UseCodesResolver {
  @Query(() => UseCodeConnection, { description: '用途代号\nUse codes' })
  @Allow('product:read')
  async useCodes(@Args(() => UseCodeArguments) list: UseCodeList, @Ctx() request: Request): Promise<ConnectionOf<UseCode>> {
    return new UseCodeConnection(await service.useCodes(request, list));
  }

  @FieldResolver(() => [ReferenceAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() useCode: UseCode, @Ctx() request: Request): string[] {
    return actionsFor(request, 'useCode', { rules: can, row: useCode });
  }

  @Mutation(() => UseCode, { description: '新增用途代号\nAdds a use code' })
  @Allow('useCode:add')
  addUseCode(@Arg('input', () => AddUseCodeInput) input: AddUseCodeInput, @Ctx() request: Request): Promise<UseCode> {
    return service.addUseCode(request, input);
  }

  @Mutation(() => UseCode, { description: '为用途代号定截止日期\nEnds a use code' })
  @Allow('useCode:end')
  endUseCode(@Arg('input', () => EndReferenceInput) input: EndReferenceInput, @Ctx() request: Request): Promise<UseCode> {
    return service.end(request, 'useCode', input);
  }
}

@Resolver(() => ProductLimit)
export class ProductLimitsResolver {
  @Query(() => ProductLimitConnection, { description: '产品与合格证核对所用的限值\nFigures that products and certificates are held against' })
  @Allow('product:read')
  async productLimits(@Args(() => ProductLimitArguments) list: ProductLimitList, @Ctx() request: Request): Promise<ConnectionOf<ProductLimit>> {
    return new ProductLimitConnection(await service.productLimits(request, list));
  }

  @FieldResolver(() => [ReferenceAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() limit: ProductLimit, @Ctx() request: Request): string[] {
    return actionsFor(request, 'productLimit', { rules: can, row: limit });
  }

  @Mutation(() => ProductLimit, { description: '新增限值\nAdds a limit' })
  @Allow('productLimit:add')
  addProductLimit(@Arg('input', () => AddProductLimitInput) input: AddProductLimitInput, @Ctx() request: Request): Promise<ProductLimit> {
    return service.addProductLimit(request, input);
  }

  @Mutation(() => ProductLimit, { description: '为限值定截止日期\nEnds a limit' })
  @Allow('productLimit:end')
  endProductLimit(@Arg('input', () => EndReferenceInput) input: EndReferenceInput, @Ctx() request: Request): Promise<ProductLimit> {
    return service.end(request, 'productLimit', input);
  }
}

@Resolver(() => TemplateItem)
export class TemplateItemsResolver {
  @Query(() => TemplateItemConnection, { description: '检验项目起始模板\nItems that plans start with' })
  @Allow('product:read')
  async templateItems(@Args(() => TemplateItemArguments) list: TemplateItemList, @Ctx() request: Request): Promise<ConnectionOf<TemplateItem>> {
    return new TemplateItemConnection(await service.templateItems(request, list));
  }

  @FieldResolver(() => [ReferenceAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() item: TemplateItem, @Ctx() request: Request): string[] {
    return actionsFor(request, 'templateItem', { rules: can, row: item });
  }

  @Mutation(() => TemplateItem, { description: '新增起始模板条目\nAdds an item that plans start with' })
  @Allow('templateItem:add')
  addTemplateItem(@Arg('input', () => AddTemplateItemInput) input: AddTemplateItemInput, @Ctx() request: Request): Promise<TemplateItem> {
    return service.addTemplateItem(request, input);
  }

  @Mutation(() => TemplateItem, { description: '为起始模板条目定截止日期\nEnds an item that plans start with' })
  @Allow('templateItem:end')
  endTemplateItem(@Arg('input', () => EndReferenceInput) input: EndReferenceInput, @Ctx() request: Request): Promise<TemplateItem> {
    return service.end(request, 'templateItem', input);
  }
}
