import fc from 'fast-check';
import { proofread } from '../../../src/core/proofread/proofread';
import { truthOf } from '../../../src/core/proofread/truthOf';
import type { Block, DocumentTree, Run, Table } from '../../../src/core/report/documentTree';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { allForms } from '../../../src/core/report/forms/allForms';
import { fillForm } from '../../../src/core/report/forms/fillForm';
import { readYearReport } from '../../support/readYearReport';
import { inventedYears, reportYear } from '../../support/reportYear';
import { type Piece, reportOf } from '../proofread/reportOf';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function piecesOf({ sections }: DocumentTree): readonly Piece[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block): readonly Piece[] => {
      if (block.kind === 'heading' || block.kind === 'paragraph') return [textOf(block.runs)];
      return block.kind === 'table' ? [gridOf(block)] : [];
    }),
  );
}

/** As `reportOf` takes it: `<` and `^` go on with the cell beside and above. */
function gridOf({ widths, rows }: Table): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => widths.map(() => ''));
  const taken = new Set<string>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { lines, down = 1, across = 1 } of cells) {
      while (taken.has(`${String(row)}|${String(column)}`)) column++;
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          taken.add(`${String(row + y)}|${String(column + x)}`);
          const continued = x > 0 ? '<' : '^';
          const line = grid[row + y];
          if (line) line[column + x] = x + y > 0 ? continued : lines.map(textOf).join('\n');
        }
    }
  });
  return grid;
}

/** Invented parts do not make their wholes, and what is open is open: neither is the report's fault. */
const OF_THE_YEAR = new Set(['leftOver', 'tableSumDiffers', 'partsDiffer']);

test.each(allForms.map((form) => [form.name, form] as const))(
  '生成的年份写成%s：另一个读者读回每个数，校对也没有话说',
  (_, form) => {
    for (const year of fc.sample(inventedYears, { numRuns: 4, seed: 2024 })) {
      const data = reportYear(year);
      const pieces = piecesOf(fillForm(form, buildFields(data)));
      const { wrong, numbers } = readYearReport(
        pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : piece.flat())),
        year,
      );
      expect(wrong).toEqual([]);
      expect(numbers).toBeGreaterThan(0);
      const { findings } = proofread(reportOf(pieces), truthOf(data.facts, data.scorecard, undefined));
      expect(
        findings
          .filter(({ code }) => !OF_THE_YEAR.has(code))
          .map(({ code, quote, says, should }) => ({ code, quote, says, should })),
      ).toEqual([]);
    }
  },
);

test.each([
  ['决算收入12.00万元', '13.00万元'],
  ['算式=（50÷100）×100%=50%', '51%'],
  ['甲12.00万元，占比60.00%；乙8.00万元，占比40.00%', '占比40.01%'],
  ['比上年增加2.00万元，增长20%', '下降20%'],
])('这个读者看得出改错：%s', (right, wrong) => {
  const year = { figures: { finalRevenue: 120000 }, lines: [], scheme: 'xushui-2022', assumed: true };
  const tail = wrong.replace(/[\d.]+/, '');
  const at = right.length - wrong.length;
  expect(right.slice(at).replace(/[\d.]+/, '').length).toBe(tail.length);
  expect(readYearReport([right], year).wrong).toEqual([]);
  expect(readYearReport([right.slice(0, at) + wrong], year).wrong).not.toEqual([]);
});
