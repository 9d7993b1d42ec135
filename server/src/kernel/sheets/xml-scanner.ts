import { damaged, FileFault, LIMITS } from './file-fault';

/** What is told of an XML text while it comes. Names are without their prefix; attributes are the text between name and end. */
export interface XmlEvents {
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** More characters than a cell may have stand in one piece of text. Whoever reads cells says where; of anything else it is a fault of the file. */
export class TextTooLong extends FileFault {
  constructor() {
    super('import.damaged');
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LARGEST_CHARACTER = 0x10_ffff;
/** Characters of a cell may each be written as an entity, so the text is longer than what it means. */
const MOST_TEXT = LIMITS.cellCharacters * 6;

function characterOf(entity: string): string {
  const known = ENTITIES[entity];
  if (known !== undefined) return known;
  const code = /^#x[\da-f]{1,6}$/i.test(entity) ? parseInt(entity.slice(2), 16) : /^#\d{1,7}$/.test(entity) ? Number(entity.slice(1)) : NaN;
  if (!(code <= LARGEST_CHARACTER)) throw damaged();
  return String.fromCodePoint(code);
}

/** Text of XML as it is meant. @throws FileFault for an entity that XML itself does not know */
export const plainText = (text: string): string => text.includes('&') ? text.replace(/&([^;]*);?/g, (_all, entity: string) => characterOf(entity)) : text;

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string => text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** The value of an attribute; null when there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const quote = attributes.charAt(at + name.length + 1);
    const before = attributes.charCodeAt(at - 1);
    if (attributes.charAt(at + name.length) !== '=' || (quote !== '"' && quote !== "'") || (at > 0 && before > 32)) continue;
    const start = at + name.length + 2;
    return plainText(attributes.slice(start, attributes.indexOf(quote, start)));
  }
  return null;
}

/**
 * Reads XML as it comes, without ever holding more of it than one tag or one text. It knows no types and no entities, so none of their
 * attacks: a declaration of either is refused.
 */
export class XmlScanner {
  private rest = '';
  private readonly open: string[] = [];
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private hasRoot = false;
  private later: (() => void) | null = null;

  constructor(private readonly events: XmlEvents) {}

  /** @throws FileFault, TextTooLong, or what an event throws */
  write(chunk: Uint8Array): void {
    this.scan(this.rest + this.decoded(chunk));
  }

  /** @throws FileFault when the text is not whole */
  end(): void {
    this.scan(this.rest + this.decoded());
    if (this.open.length > 0 || !this.hasRoot || this.rest.trim() !== '') throw damaged();
  }

  private decoded(chunk?: Uint8Array): string {
    try {
      return chunk ? this.decoder.decode(chunk, { stream: true }) : this.decoder.decode();
    } catch {
      throw damaged();
    }
  }

  private scan(text: string): void {
    let at = 0;
    for (;;) {
      const next = text.indexOf('<', at);
      if ((next < 0 ? text.length : next) - at > MOST_TEXT) throw new TextTooLong();
      if (next < 0) break;
      const end = this.markup(text, next);
      if (end < 0) break;
      if (next > at) this.events.text?.(plainText(text.slice(at, next)));
      this.later?.();
      this.later = null;
      at = end;
    }
    this.rest = text.slice(at);
  }

  /** Reads one tag, whose event is told after that of the text before it. @returns where it ends, or -1 when more has to come */
  private markup(text: string, at: number): number {
    const sign = text.charAt(at + 1);
    if (sign === '?') return this.passOver(text, at, '?>');
    if (sign === '!') return this.special(text, at);
    const end = tagEnd(text, at);
    if (end < 0) return this.wait(text, at);
    this.later = () => this.tag(text.slice(at + 1, end));
    return end + 1;
  }

  private special(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.passOver(text, at, '-->');
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return this.wait(text, at);
      this.later = () => this.events.text?.(text.slice(at + 9, end));
      return end + 3;
    }
    if (text.length - at < 9) return -1;
    throw new FileFault('import.declarations');
  }

  private passOver(text: string, at: number, mark: string): number {
    const end = text.indexOf(mark, at + 2);
    return end < 0 ? this.wait(text, at) : end + mark.length;
  }

  private wait(text: string, at: number): number {
    if (text.length - at > LIMITS.tagCharacters) throw damaged();
    return -1;
  }

  private tag(inner: string): void {
    if (inner.charCodeAt(0) === 47) {
      const name = inner.slice(1).trimEnd();
      if (this.open.pop() !== name) throw damaged();
      this.events.close?.(local(name));
      return;
    }
    const isEmpty = inner.endsWith('/');
    const space = inner.search(/[\s/]/);
    const name = space < 0 ? inner : inner.slice(0, space);
    if (name === '' || (this.open.length === 0 && this.hasRoot)) throw damaged();
    this.hasRoot = true;
    this.events.open?.(local(name), space < 0 ? '' : inner.slice(space));
    if (isEmpty) this.events.close?.(local(name));
    else if (this.open.push(name) > LIMITS.depth) throw damaged();
  }
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Where a tag ends. A bracket within quotes does not end it. */
function tagEnd(text: string, at: number): number {
  let end = text.indexOf('>', at);
  while (end >= 0 && isWithinQuotes(text, at, end)) end = text.indexOf('>', end + 1);
  return end;
}

function isWithinQuotes(text: string, from: number, to: number): boolean {
  let quote = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charCodeAt(at);
    if (quote === 0 && (sign === 34 || sign === 39)) quote = sign;
    else if (sign === quote) quote = 0;
  }
  return quote !== 0;
}

/** The opening tags of a small text: name and attributes, in their order. */
export function tagsOf(bytes: Uint8Array): { name: string; attributes: string }[] {
  const tags: { name: string; attributes: string }[] = [];
  const scanner = new XmlScanner({ open: (name, attributes) => { tags.push({ name, attributes }); } });
  scanner.write(bytes);
  scanner.end();
  return tags;
}
