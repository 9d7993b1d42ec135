import { limitsAmong, phrase, PRODUCT_LIMIT_CODES, productWarnings, type ProductCategory, type ProductWarning } from '@bianzhong/domain';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { WithReasonInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { ProductCategories, ProductLimit } from '../references';
import { AnnouncedProduct, ProductStanding } from './product.entity';
import { ChangeProductInput, EditProductInput, EnterProductInput, ProductFilter, ProductOrder, RestrictProductInput, type ProductList } from './product.inputs';
import { can } from './product.rules';
import * as service from './products.service';

const ProductArguments = listArguments(ProductFilter, ProductOrder);
const ProductConnection = connectionOf(AnnouncedProduct, 'Product');
const ProductAction = actionEnum('ProductAction', actionsOf(can));
/** As many dated values of one limit as there will ever be. */
const LIMIT_VERSIONS = 100;

/** Something that deserves a look but refuses nothing. */
@ObjectType('ProductWarning', { description: '值得核对之处，不影响使用\nWhat deserves a look but refuses nothing', simpleResolvers: true })
class WarningInWords {
  @Field(() => String, { description: '所涉及的字段\nThe field concerned' })
  field: string;

  @Field(() => String, { description: '原因代码\nReason code' })
  reason: string;

  @Field(() => String, { description: '说明\nIn words' })
  words: string;
}

@Resolver(() => AnnouncedProduct)
export class ProductsResolver {
  @Query(() => AnnouncedProduct, { nullable: true, description: '一个公告产品\nOne announced product' })
  @Allow('product:read')
  product(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<AnnouncedProduct | null> {
    return request.records.find(AnnouncedProduct, id);
  }

  @Query(() => ProductConnection, { description: '公告产品\nAnnounced products' })
  @Allow('product:read')
  async products(@Args(() => ProductArguments) list: ProductList, @Ctx() request: Request): Promise<ConnectionOf<AnnouncedProduct>> {
    return new ProductConnection(await service.products(request, list));
  }

  @FieldResolver(() => ProductCategories, { description: '结构类别\nGroup' })
  category(@Root() product: AnnouncedProduct): ProductCategory {
    return product.category;
  }

  @FieldResolver(() => [WarningInWords], { description: '值得核对之处：型号写法、GB 1589 限值、质量、排放阶段\nWhat deserves a look: model number, limits of GB 1589, masses, emission stage' })
  async warnings(@Root() product: AnnouncedProduct, @Ctx() request: Request): Promise<WarningInWords[]> {
    const rows = await Promise.all(PRODUCT_LIMIT_CODES.map(({ code }) => request.many(ProductLimit, 'code', { key: code, most: LIMIT_VERSIONS })));
    const worded = ({ field, reason, params }: ProductWarning) => ({ field, reason, words: phrase(reason, request.origin.language, params) });
    return productWarnings(product, limitsAmong(rows.flat(), product.effectiveOn)).map(worded);
  }

  @FieldResolver(() => [ProductStanding], { description: '状态变更，新的在前\nIts changes of state, the newest first' })
  standings(
    @Root() product: AnnouncedProduct, @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 20, description: '最多几条（1 到 100）\nAt most how many, 1 to 100' }) first: number,
  ): Promise<ProductStanding[]> {
    return request.many(ProductStanding, 'productId', { key: product.id, most: first });
  }

  @FieldResolver(() => [ProductAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() product: AnnouncedProduct, @Ctx() request: Request): string[] {
    return actionsFor(request, 'product', { rules: can, row: product });
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() product: AnnouncedProduct, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, product.enterpriseId);
  }

  @Mutation(() => AnnouncedProduct, { description: '登记公告产品\nEnters an announced product' })
  @Allow('product:enter')
  enterProduct(@Arg('input', () => EnterProductInput) input: EnterProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.enter(request, input);
  }

  @Mutation(() => AnnouncedProduct, { description: '修改待确认或被退回的产品，修改后重新待确认\nEdits a product that is not confirmed; it awaits confirmation again' })
  @Allow('product:edit')
  editProduct(@Arg('input', () => EditProductInput) input: EditProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.edit(request, input);
  }

  @Mutation(() => AnnouncedProduct, { description: '确认产品；自确认日与公告生效日中较晚之日起可以生产\nConfirms a product; it may be made from the later of this day and the effective one' })
  @Allow('product:confirm')
  confirmProduct(@Arg('input', () => ChangeProductInput) input: ChangeProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'confirm', input);
  }

  @Mutation(() => AnnouncedProduct, { description: '退回产品，由企业修改\nReturns a product to its maker' })
  @Allow('product:return')
  returnProduct(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.giveBack(request, input);
  }

  @Mutation(() => AnnouncedProduct, { description: '暂停产品\nSuspends a product' })
  @Allow('product:suspend')
  suspendProduct(@Arg('input', () => RestrictProductInput) input: RestrictProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'suspend', input);
  }

  @Mutation(() => AnnouncedProduct, { description: '恢复产品\nResumes a product' })
  @Allow('product:resume')
  resumeProduct(@Arg('input', () => ChangeProductInput) input: ChangeProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'resume', input);
  }

  @Mutation(() => AnnouncedProduct, { description: '停止生产\nStops the production of a product' })
  @Allow('product:stopProduction')
  stopProductionOfProduct(@Arg('input', () => RestrictProductInput) input: RestrictProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'stopProduction', input);
  }

  @Mutation(() => AnnouncedProduct, { description: '停止销售\nStops the sale of a product' })
  @Allow('product:stopSale')
  stopSaleOfProduct(@Arg('input', () => RestrictProductInput) input: RestrictProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'stopSale', input);
  }

  @Mutation(() => AnnouncedProduct, { description: '撤销产品\nRevokes a product' })
  @Allow('product:revoke')
  revokeProduct(@Arg('input', () => RestrictProductInput) input: RestrictProductInput, @Ctx() request: Request): Promise<AnnouncedProduct> {
    return service.change(request, 'revoke', input);
  }
}

@Resolver(() => ProductStanding)
export class ProductStandingsResolver {
  @FieldResolver(() => AnnouncedProduct, { nullable: true, description: '公告产品\nThe product' })
  product(@Root() standing: ProductStanding, @Ctx() request: Request): Promise<AnnouncedProduct | null> {
    return request.one(AnnouncedProduct, standing.productId);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseProductsResolver {
  @FieldResolver(() => Int, { description: '公告产品数\nNumber of announced products' })
  productCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(AnnouncedProduct, 'enterpriseId', enterprise.id);
  }
}
