import { a1 } from '../../../src/core/workbook/address';
import { contentAt } from '../../../src/core/workbook/snapshot';
import { readSheet } from '../../../src/hosts/xlsx/read/readSheet';
import { InlineTexts } from '../../../src/hosts/xlsx/read/inlineTexts';
import { Budget } from '../../../src/hosts/xlsx/workbookLimits';
import { attempt } from '../../../src/hosts/package/refusing';
import { fc } from '../../support/fastCheck';

interface Written {
  /** Row of the `<row>` it stands in, and its own. */
  readonly within: number;
  readonly row: number;
  readonly column: number;
}

/** Rows and cells in any order, near and far, cells that stand in another row than their own among them. */
const cell = fc.record({
  within: fc.integer({ min: 0, max: 4 }),
  row: fc.integer({ min: 0, max: 4 }),
  column: fc.constantFrom(0, 1, 2, 5, 62, 63, 64, 65, 130, 255, 256, 16_383),
});

function read(cells: readonly Written[]): ReturnType<typeof attempt<ReturnType<typeof readSheet>>> {
  const rows = cells.map(({ within, row, column }, index) => {
    const opens = cells[index - 1]?.within === within ? '' : `<row r="${String(within + 1)}">`;
    const closes = cells[index + 1]?.within === within ? '' : '</row>';
    return `${opens}<c r="${a1(row, column)}"><v>${String(index)}</v></c>${closes}`;
  });
  const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const context = {
    ...{ sharedStrings: [], formats: [], since1904: false },
    ...{ budget: new Budget(), inlineTexts: new InlineTexts() },
  };
  return attempt(() => readSheet(new TextEncoder().encode(sheet), 'sheet', context));
}

it('单元格按什么次序写、写在哪一行里，读到的都在它自己的地方；同一处写了两次就拒绝', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      const places = new Map(cells.map(({ row, column }, index) => [a1(row, column), { row, column, index }]));
      const sheet = read(cells);
      expect(sheet.ok).toBe(places.size === cells.length);
      if (!sheet.ok) return;
      for (const { row, column, index } of places.values())
        expect(contentAt({ name: '', visibility: 'visible', ...sheet.value }, row, column)).toBe(index);
      const filled = sheet.value.rows.flatMap((row) => row?.filter((one) => one !== undefined) ?? []);
      expect(filled).toHaveLength(cells.length);
    }),
    { numRuns: 500 },
  );
});
