import { damaged } from './file-fault';
import { columnOf, letterOf } from './letters';
import { styleOf, type NotedStyles } from './noted-styles';
import { attributeOf } from './xml-scanner';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MOST_HELD = 32 * 1024 * 1024;
/** So many rows stay in sight above the first fault. */
const ROWS_ABOVE = 3;
/** What stands behind the reference to the boxes of notes in a sheet. */
const BEHIND = /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:\w+:)?worksheet>/;

/** What is noted in a sheet: the wrong columns of each row, how they are marked, where the boxes of the notes are told of. */
export interface SheetNotes { columns: ReadonlyMap<number, ReadonlySet<number>>; styles: NotedStyles; relationId: string; first: string }

/** Marks the wrong cells of a row; those that are not there are put in. */
function markedRow(row: string, wanted: ReadonlySet<number>, styles: NotedStyles): string {
  const prefix = /^<(\w+:)?row\b/.exec(row)?.[1] ?? '';
  const number = attributeOf(/^<[^>]*>/.exec(row)?.[0] ?? '', 'r') ?? '';
  const cell = new RegExp(`<${prefix}c\\b((?:[^>"']|"[^"]*"|'[^']*')*?)(/>|>[\\s\\S]*?</${prefix}c>)`, 'g');
  const left = new Set(wanted);
  const blank = (column: number) => {
    left.delete(column);
    const style = styles.of(0);
    return style === null ? '' : `<${prefix}c r="${letterOf(column)}${number}" s="${style}"/>`;
  };
  const before = (column: number) => [...left].filter((one) => one < column).sort((one, other) => one - other).map(blank).join('');
  const marked = row.replace(cell, (whole, attributes: string, rest: string) => {
    const column = columnOf(attributeOf(attributes, 'r') ?? '');
    const lead = before(column);
    if (!left.delete(column)) return lead + whole;
    const style = styles.of(styleOf(attributes));
    return `${lead}<${prefix}c${attributes.replace(/\ss="[^"]*"/, '')}${style === null ? '' : ` s="${style}"`}${rest}`;
  });
  const after = before(Number.MAX_SAFE_INTEGER);
  return after === '' ? marked : marked.replace(new RegExp(`</${prefix}row>$`), `${after}</${prefix}row>`);
}

/** Leads whoever opens the workbook to the first fault. */
function ledToFault(head: string, first: string): string {
  const found = /<((?:\w+:)?sheetView)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/.exec(head);
  if (!found) return head;
  const [whole, name = '', attributes = '', inside = ''] = found;
  const row = Math.max(1, Number(/\d+$/.exec(first)?.[0] ?? 1) - ROWS_ABOVE);
  const prefix = name.slice(0, -'sheetView'.length);
  const pane = /<(?:\w+:)?pane\b[^>]*\/>/.exec(inside)?.[0];
  const [active, top] = pane ? [attributeOf(pane, 'activePane'), attributeOf(pane, 'topLeftCell')] : [null, null];
  const scrolled = pane && top ? pane.replace(/topLeftCell="[^"]*"/, `topLeftCell="${top.replace(/\d+$/, String(Math.max(row, Number(/\d+$/.exec(top)?.[0] ?? 1))))}"`) : pane ?? '';
  const view = `${attributes.replace(/\stopLeftCell="[^"]*"/, '')}${pane ? '' : ` topLeftCell="A${row}"`}`;
  const selection = `<${prefix}selection${active ? ` pane="${active}"` : ''} activeCell="${first}" sqref="${first}"/>`;
  return `${head.slice(0, found.index)}<${name}${view}>${scrolled}${selection}</${name}>${head.slice(found.index + whole.length)}`;
}

/**
 * A sheet as it was, but for the marks of its wrong cells and the notes at them. It is handed on row by row.
 * @throws FileFault for a row that is larger than any honest one
 */
export async function* notedSheet(chunks: AsyncIterable<Buffer>, notes: SheetNotes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  let state = 'head' as 'head' | 'rows' | 'tail';
  const advance = function* (): Generator<string> {
    if (state === 'head') {
      const begin = /<(?:\w+:)?sheetData\b[^>]*>/.exec(held);
      if (!begin) return;
      yield ledToFault(held.slice(0, begin.index), notes.first) + begin[0];
      held = held.slice(begin.index + begin[0].length);
      state = begin[0].endsWith('/>') ? 'tail' : 'rows';
    }
    while (state === 'rows') {
      const row = /^\s*(?:<((?:\w+:)?row)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1>)|(<\/(?:\w+:)?sheetData>))/.exec(held);
      if (!row) return;
      if (row[2]) { state = 'tail'; return; }
      const wanted = notes.columns.get(Number(attributeOf(/<[^>]*>/.exec(row[0])?.[0] ?? '', 'r')));
      yield wanted ? markedRow(row[0].trimStart(), wanted, notes.styles) : row[0];
      held = held.slice(row[0].length);
    }
  };
  for await (const chunk of chunks) {
    held += decoder.decode(chunk, { stream: true });
    if (held.length > MOST_HELD) throw damaged();
    yield* advance();
  }
  held += decoder.decode();
  yield* advance();
  const tail = held.replace(/<(?:\w+:)?legacyDrawing\b[^>]*\/>/, '');
  const at = BEHIND.exec(tail)?.index ?? -1;
  if (state !== 'tail' || at < 0) throw damaged();
  const prefix = /<\/(\w+:)?worksheet>/.exec(tail)?.[1] ?? '';
  yield `${tail.slice(0, at)}<${prefix}legacyDrawing xmlns:bz="${RELATIONS}" bz:id="${notes.relationId}"/>${tail.slice(at)}`;
}
