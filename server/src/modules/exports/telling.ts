import { labelOf, type Language } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { Enterprise } from '../enterprises';
import { AnnouncedProduct } from '../products';
import { Vehicle } from '../vehicles';

type List = Parameters<typeof labelOf>[0];
type Line = string | null | undefined | false;

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;

/** Says a filter in words, in one language: what is printed on an exported file. */
export class Telling {
  constructor(private readonly request: Request, readonly language: Language) {}

  words(zh: string, en: string): string {
    return this.language === 'zh' ? zh : en;
  }

  /** A text that was looked for. */
  text(zh: string, en: string, value: string | null | undefined): Line {
    return value && `${this.words(zh, en)} ${value}`;
  }

  /** Codes of a list by their labels. */
  codes(name: readonly [zh: string, en: string], list: List, codes: readonly string[] | null | undefined): Line {
    return codes && `${this.words(...name)} ${codes.map((code) => labelOf(list, code, this.language)).join(this.words('、', ', '))}`;
  }

  flag(zh: string, en: string, value: boolean | null | undefined): Line {
    return value != null && `${this.words(zh, en)} ${YES_NO[this.language][value ? 0 : 1]}`;
  }

  /** Days from and to, both included; an open end is told as one. */
  days(zh: string, en: string, range: { from?: string | null; to?: string | null } | null | undefined): Line {
    return range && (range.from || range.to) && `${this.words(zh, en)} ${range.from ?? ''} ${this.words('至', 'to')} ${range.to ?? ''}`.replace(/\s+/g, ' ').trimEnd();
  }

  /** @throws Refusal NOT_FOUND for an enterprise that is not in sight; so do the other two */
  async enterprise(id: string | null | undefined): Promise<Line> {
    return id != null && `${this.words('企业', 'Enterprise')} ${(await this.request.records.get(Enterprise, id)).name}`;
  }

  async product(id: string | null | undefined): Promise<Line> {
    return id != null && `${this.words('公告产品', 'Announced product')} ${(await this.request.records.get(AnnouncedProduct, id)).model}`;
  }

  async vehicle(id: string | null | undefined): Promise<Line> {
    return id != null && `${this.words('车辆', 'Vehicle')} ${(await this.request.records.get(Vehicle, id)).vin}`;
  }
}

/** The lines that say something. */
export const linesOf = (...lines: Line[]): string[] => lines.filter((line): line is string => typeof line === 'string' && line !== '');

/** The rows of some identifiers, each asked for once. */
export const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Names of enterprises by their ids. */
export async function enterpriseNames({ records }: Request, rows: readonly { enterpriseId: string }[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await records.byIds(Enterprise, distinct(rows.map(({ enterpriseId }) => enterpriseId)))).map(({ id, name }) => [id, name]));
}
