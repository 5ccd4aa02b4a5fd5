/**
 * One sample scored as in a page: the emulated workbook with Univer's engine in the same process, Microsoft's client before it.
 * A process of its own, since Univer does not load in jest: `tsx scoreInPage.ts 示例乡2022.xlsx` prints what its formulas show.
 */
import { columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import { a1 } from '../../src/core/workbook/address';
import { univerCalculate } from '../../src/page/recalculate/univerCalculate';
import { emulatedBook, sampleBytes } from './emulatedBook';
import { excelSession } from './excelSession';

const { book, assistant } = excelSession(emulatedBook(sampleBytes(process.argv[2]), univerCalculate()));
const scored = await assistant.score({ assumeMet: true });
await book.settle();
const shown = book.sheets.map((sheet) => [
  sheet.name,
  [...sheet.shown].map(([key, value]) => [a1(rowOfKey(key), columnOfKey(key)), value ?? '']),
]);
process.stdout.write(
  `${JSON.stringify({ ok: scored.ok, total: scored.ok && scored.value.scorecard.total.toNumber(), shown })}\n`,
  () => {
    process.exit();
  },
);
