import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../support/fastCheck';
import { type CellContent, cellError } from '../../src/core/workbook/snapshot';
import { a1 } from '../../src/core/workbook/address';
import { numberOf } from '../../src/core/workbook/typed';
import { type UserEdit, editSnapshot, insertRows } from '../support/editSnapshot';
import { scoreBytes } from '../support/memoryBook';
import { OWN_SHEETS } from '../support/ownCells';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const scored = scoreBytes(SAMPLE, { assumeMet: true });

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(
    undefined,
    0,
    -1,
    3.5,
    1e9,
    '',
    '是',
    '否',
    '不适用',
    '无预算有支出',
    '无法计算',
    '优',
    '显著效益',
    '=1+1',
    '1,234.5',
    '约50',
    true,
    cellError('#REF!'),
    cellError('uncalculated'),
  ),
  fc.double({ min: -10, max: 120, noNaN: true }),
);

const edits: fc.Arbitrary<UserEdit> = fc
  .record({
    sheet: fc.constantFrom(...OWN_SHEETS, '收支预决算明细表', '数据项'),
    row: fc.nat({ max: 90 }),
    column: fc.nat({ max: 18 }),
    content: contents,
    formula: fc.option(fc.constantFrom('1+1', "'数据项'!B4*2"), { nil: undefined }),
  })
  .map(({ row, column, formula, ...edit }) => ({
    ...edit,
    cell: a1(row, column),
    ...(formula === undefined ? {} : { formula }),
  }));

/** Whatever she types anywhere, and wherever she puts rows in: the run goes through, and sheet and scorecard agree (`scoreReasons` sees to it). */
it('任意改动之后仍能评分，表与评分结果一致', async () => {
  const { bytes } = await scored;
  await fc.assert(
    fc.asyncProperty(
      fc.array(edits, { minLength: 1, maxLength: 12 }),
      fc.option(fc.record({ sheet: fc.constantFrom(...OWN_SHEETS), before: fc.integer({ min: 1, max: 40 }) })),
      async (typed, inserted) => {
        const { outcome } = await scoreBytes(bytes, {}, (snapshot) => {
          const edited = editSnapshot(snapshot, typed);
          return inserted ? insertRows(edited, inserted.sheet, inserted.before, [['插入的一行', 1]]) : edited;
        });
        for (const { score, fullMark, status, entry } of outcome.scorecard.indicators) {
          if (status === 'pending') expect(score).toBeUndefined();
          if (score) expect(score.gte(0) && score.lte(fullMark)).toBe(true);
          if (entry.score && numberOf(entry.score)?.lte(fullMark) === true && !numberOf(entry.score)?.isNegative())
            expect(score?.equals(numberOf(entry.score)!)).toBe(true);
        }
      },
    ),
    { numRuns: 80, seed: 20261121 },
  );
});
