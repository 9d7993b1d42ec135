import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { writeCursor, type Page } from './page';

@ObjectType({ description: '分页信息\nPage information', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有\nThere are rows after this page' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: '前面还有\nThere are rows before this page' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: '本页首条的游标\nCursor of the first row' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: '本页末条的游标\nCursor of the last row' })
  endCursor: string | null;
}

/** What a list field answers with; the generated class below resolves the rest from it. */
export interface ConnectionOf<E extends object> { readonly page: Page<E> }

/** The connection type of a noun: `edges`, `nodes`, `pageInfo`, and `totalCount`, which counts only when it is asked for. */
export function connectionOf<E extends object>(node: ClassType<E>, name: string): ClassType<ConnectionOf<E>> & (new (page: Page<E>) => ConnectionOf<E>) {
  @ObjectType(`${name}Edge`, { description: '列表中的一项\nOne entry of the list', simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: '游标\nCursor' })
    cursor: string;

    @Field(() => node, { description: '数据行\nThe row' })
    node: E;
  }

  @ObjectType(`${name}Connection`, { description: '列表的一页\nOne page of the list' })
  class Connection implements ConnectionOf<E> {
    constructor(readonly page: Page<E>) {}

    @Field(() => [Edge], { description: '带游标的各项\nEntries with cursors' })
    get edges(): Edge[] {
      return this.page.nodes.map((row) => ({ cursor: writeCursor(row, this.page.order), node: row }));
    }

    @Field(() => [node], { description: '各数据行\nThe rows' })
    get nodes(): E[] {
      return this.page.nodes;
    }

    @Field(() => PageInfo, { description: '分页信息\nPage information' })
    get pageInfo(): PageInfo {
      const { nodes, order, hasNextPage, hasPreviousPage } = this.page;
      const [head, tail] = [nodes[0], nodes.at(-1)];
      return { hasNextPage, hasPreviousPage, startCursor: head ? writeCursor(head, order) : null, endCursor: tail ? writeCursor(tail, order) : null };
    }

    @Field(() => Int, { description: '符合条件的总数\nHow many rows match' })
    totalCount(): Promise<number> {
      return this.page.total();
    }
  }
  return Connection;
}
