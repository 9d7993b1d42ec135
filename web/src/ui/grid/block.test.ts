import { describe, expect, it } from 'vitest';
import { readBlock } from './block';

describe('a block from the clipboard', () => {
  it('is rows of cells, empty ones included', () => {
    expect(readBlock('a\t1\t\r\n\t2\tb\r\n')).toEqual([
      ['a', '1', ''],
      ['', '2', 'b'],
    ]);
  });

  it('of one cell is one cell', () => {
    expect(readBlock('9.0')).toEqual([['9.0']]);
    expect(readBlock('')).toEqual([['']]);
  });

  it('keeps line ends, tabs and quotes inside a quoted cell', () => {
    expect(readBlock('"one\ntwo\t""x"""\t3\n')).toEqual([['one\ntwo\t"x"', '3']]);
  });

  it('takes a quote inside a plain cell as it is', () => {
    expect(readBlock('5" pipe\t2')).toEqual([['5" pipe', '2']]);
    expect(readBlock('"not closed\t2')).toEqual([['"not closed', '2']]);
  });

  it('drops the empty lines at the end only', () => {
    expect(readBlock('a\n\nb\n\n')).toEqual([['a'], [''], ['b']]);
  });
});
