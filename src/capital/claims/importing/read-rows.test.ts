import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, type FileRow, LINE_MAX, readRows } from './read-rows.ts';

const rowsOf = (text: string, portion = 3): FileRow[] => [...readRows(text, portion)].flat();

describe('the rows of a file', () => {
  it('are the same in whatever portions they are read, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 9 }),
        (text, portion) => {
          const rows = rowsOf(text, portion);
          expect(rows).toEqual(rowsOf(text, 1));
          expect(countRows(text)).toBe(Math.max(0, rows.length - 1));
        },
      ),
    );
  });

  it('are numbered as an editor numbers lines', () => {
    expect(rowsOf('\uFEFFa,b\r\n\r\n1,2\r\n3,4')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1', '2'] },
      { row: 4, cells: ['3', '4'] },
    ]);
  });

  it('that cannot be read spoil themselves only', () => {
    const long = 'x'.repeat(LINE_MAX + 1);
    const lines = ['a,b', '"1,2', '"3","4"', long, '5,\uFFFD', '6,7', 'say "hi",8', '"9"x,1'];
    const cells = rowsOf(lines.join('\n')).map((one) => one.cells);
    expect(cells[0]).toEqual(['a', 'b']);
    expect(cells[1]).toBeNull();
    expect(cells[2]).toEqual(['3', '4']);
    expect(cells[3]).toBeNull();
    expect(cells[4]).toBeNull();
    expect(cells[5]).toEqual(['6', '7']);
    expect(cells[7]).toBeNull();
  });
});
