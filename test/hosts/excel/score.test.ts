import { parseA1 } from '../../../src/core/workbook/address';
import { cellKey } from '../../../src/core/workbook/snapshot';
import { calculateWith, embeddedBook, sampleBytes } from '../../support/embeddedBook';
import { readWithHucre } from '../../support/engineSheets';
import { excelSession } from '../../support/excelSession';
import { scoreBytes } from '../../support/memoryBook';
import { OWN_SHEETS } from '../../support/ownCells';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => { univer = startUniver(); });
afterAll(() => univer.stop());

describe.each([['示例乡2022.xlsx', '1.14'], ['示例乡2022-元.xlsx', '1.14'], ['示例乡2022.xlsx', '1.9']])('%s，ExcelApi %s', (name, excelApi) => {
  it('评出的表与命令行写的逐格相同', async () => {
    const { book, assistant, log, bridge } = excelSession(embeddedBook(sampleBytes(name), calculateWith(univer)), excelApi);
    const scored = await assistant.score({ assumeMet: true });
    expect(scored).toMatchObject({ ok: true });
    await book.settle();
    console.log(JSON.stringify(log));
    const file = await readWithHucre((await scoreBytes(sampleBytes(name), { assumeMet: true })).bytes);
    let compared = 0;
    for (const { name: sheet, cells } of file.sheets.filter((one) => OWN_SHEETS.includes(one.name))) {
      const embedded = book.find(sheet);
      expect(Object.keys(cells).length).toBe(embedded?.inputs.size);
      for (const [address, cell] of Object.entries(cells)) {
        const { row, column } = parseA1(address)!;
        const input = embedded?.inputs.get(cellKey(row, column));
        expect([sheet, address, input]).toEqual([sheet, address, typeof cell === 'object' ? { kind: 'formula', text: cell.formula } : { kind: 'constant', value: cell }]);
        const saved = file.saved.get(sheet)?.get(address) ?? '';
        const shown = embedded?.content(row, column) ?? '';
        if (typeof saved === 'number') expect(shown).toBeCloseTo(saved, 9);
        else expect([sheet, address, shown]).toEqual([sheet, address, saved]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1000);
    expect(bridge.references.count).toBe(0);
  });
});
