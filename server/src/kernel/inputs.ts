import { issuesOf } from '@bianzhong/domain';
import type { z } from 'zod';
import { Field, ID, InputType, Int } from 'type-graphql';
import { invalid } from './errors';
import type { Order } from './page';
import { CalendarDate } from './scalars';
import { Direction } from './enums';

/** The row that a verb is done to, and the version the client saw. */
@InputType()
export abstract class At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;
}

@InputType({ description: '对某一行执行操作\nA verb done to a row' })
export class AtInput extends At {}

@InputType({ description: '附理由对某一行执行操作\nA verb done to a row, with a reason' })
export class WithReasonInput extends At {
  @Field(() => String, { description: '理由\nReason' })
  reason: string;
}

/** What makes a create safe to repeat. */
@InputType()
export abstract class Creation {
  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '日期范围，含两端\nRange of dates, both ends included' })
export class DateRange {
  @Field(() => CalendarDate, { nullable: true, description: '自\nFrom' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '至\nTo' })
  to?: string | null;
}

/** The input as its schema of the domain reads it. @throws Refusal INVALID that names every field and its reason */
export function read<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalid(issuesOf(parsed.error).map((issue) => ({ ...issue, path: `input.${issue.path}` })));
}

/** How the client wants a list sorted, as columns. @param columns which column each sort field stands for */
export function orderOf<Name extends string>(order: { field: Name; direction: Direction } | null | undefined, { columns, otherwise }: { columns: Record<Name, string>; otherwise: Order }): Order[] {
  return [order ? { property: columns[order.field], descending: order.direction === Direction.DESC } : otherwise];
}
