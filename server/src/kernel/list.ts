import { ArgsType, Field, type ClassType } from 'type-graphql';
import { PageArguments } from './page';

/** What a list is asked with: which rows, in which order, which page. */
export interface ListArguments<Filter, Order> extends PageArguments {
  filter?: Filter | null;
  orderBy?: Order | null;
}

/** The arguments of the list of a noun: `filter`, `orderBy` and the page. */
export function listArguments<Filter extends object, Order extends object>(filter: ClassType<Filter>, order: ClassType<Order>): ClassType<ListArguments<Filter, Order>> {
  @ArgsType()
  class Arguments extends PageArguments implements ListArguments<Filter, Order> {
    @Field(() => filter, { nullable: true, description: '筛选\nFilter' })
    filter?: Filter | null;

    @Field(() => order, { nullable: true, description: '排序\nOrder' })
    orderBy?: Order | null;
  }
  return Arguments;
}
