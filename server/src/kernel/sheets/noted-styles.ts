import { attributeOf } from './xml-scanner';

/** The colour of a wrong cell. */
const FILL = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>';
const XF = /<(?:\w+:)?xf\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g;

/** The part of a text that an element holds, by its place. */
function inner(text: string, name: string): { from: number; to: number } | null {
  const opening = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*[^/]>`).exec(text);
  const to = opening ? text.slice(opening.index).search(new RegExp(`</(?:\\w+:)?${name}>`)) : -1;
  return opening && to >= 0 ? { from: opening.index + opening[0].length, to: opening.index + to } : null;
}

const withCount = (text: string, name: string, count: number): string => text.replace(new RegExp(`(<(?:\\w+:)?${name}\\b[^>]*?\\bcount=")\\d+"`), `$1${count}"`);
const withAttribute = (xf: string, name: string, value: string): string => {
  const bare = xf.replace(new RegExp(`\\s${name}="[^"]*"`), '');
  return bare.replace(/^(<(?:\w+:)?xf)\b/, `$1 ${name}="${value}"`);
};

/** The styles of a workbook, to which one is added for every style of a wrong cell: the same, on another ground. */
export class NotedStyles {
  private readonly formats: string[];
  private readonly noted = new Map<number, number>();

  constructor(private readonly text: string) {
    const place = inner(text, 'cellXfs');
    this.formats = place ? text.slice(place.from, place.to).match(XF) ?? [] : [];
  }

  /** The style that a wrong cell gets instead of its own; null where the workbook has no styles. */
  of(style: number): number | null {
    if (!this.formats[style]) return this.formats.length > 0 && style !== 0 ? this.of(0) : null;
    const made = this.noted.get(style) ?? this.formats.length + this.noted.size;
    this.noted.set(style, made);
    return made;
  }

  /** The piece of styles with those that were asked for. */
  toString(): string {
    const fills = inner(this.text, 'fills');
    if (this.noted.size === 0 || !fills) return this.text;
    const fillCount = (this.text.slice(fills.from, fills.to).match(/<(?:\w+:)?fill\b/g) ?? []).length;
    const prefix = /<(\w+:)?cellXfs\b/.exec(this.text)?.[1] ?? '';
    const own = (xml: string) => prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
    const added = [...this.noted.keys()].map((style) => withAttribute(withAttribute(this.formats[style]!, 'fillId', String(fillCount)), 'applyFill', '1')).join('');
    const filled = withCount(this.text.slice(0, fills.to) + own(FILL) + this.text.slice(fills.to), 'fills', fillCount + 1);
    const place = inner(filled, 'cellXfs')!;
    return withCount(filled.slice(0, place.to) + added + filled.slice(place.to), 'cellXfs', this.formats.length + this.noted.size);
  }
}

/** The number of a cell's style. */
export const styleOf = (attributes: string): number => Number(attributeOf(attributes, 's') ?? 0);
