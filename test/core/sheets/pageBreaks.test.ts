import { fc } from '../../support/fastCheck';
import { PRINT_COLUMNS as C, printColumns } from '../../../src/core/sheets/columns/printColumns';
import { Page } from '../../../src/core/sheets/page';
import { pageBreaks, partedBy } from '../../../src/core/sheets/pageBreaks';

const PAGE = { first: 80, page: 100 };
const blocksOf = (lengths: readonly number[]) => {
  let start = 3;
  return lengths.map((length) => {
    const block = { start, length };
    start += length;
    return block;
  });
};

describe('打印版在哪里换页', () => {
  it.each<[string, number[], number, number[]]>([
    ['一页放得下，不换', [2, 2], 10, []],
    ['放不下的一组整组到下一页', [6, 4], 10, [9]],
    ['前一页还空着大半，就从组中间换', [1, 9], 10, [11]],
    ['一组比一页长，按行换', [25], 10, [11, 21]],
    ['一行比一页高，独占一页', [1, 1, 1], 120, [4, 5]],
  ])('%s', (_, lengths, height, expected) => {
    expect(pageBreaks(blocksOf(lengths), () => height, PAGE)).toEqual(expected);
  });

  it('不论多高、怎么分组，没有一页排得比一页多，合并的格子不跨页，行一行不少', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 1, maxLength: 9 }), { maxLength: 9 }),
        (groups) => {
          const heights = groups.flat();
          const blocks = blocksOf(groups.map(({ length }) => length));
          const room = { first: 100, page: 100 };
          const breaks = pageBreaks(blocks, (row) => heights[row - 3] ?? 0, room);
          const pages = partedBy({ start: 3, length: heights.length }, breaks);
          const sum = ({ start, length }: { start: number; length: number }) =>
            heights.slice(start - 3, start - 3 + length).reduce((total, one) => total + one, 0);
          expect(pages.every((page) => sum(page) <= 100)).toBe(true);
          const parts = blocks.flatMap((block) => partedBy(block, breaks));
          expect(parts.reduce((total, { length }) => total + length, 0)).toBe(heights.length);
          for (const { start, length } of parts)
            expect(breaks.some((row) => row > start && row < start + length)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('合并格里的名称放得下：少的高度加在最后一行，放得下的不动', () => {
  const page = new Page(printColumns);
  const group = (top: number, bottom: number) => ({ top, left: C.subDimension, bottom, right: C.subDimension });
  [0, 1, 2].forEach((row) => {
    page.height(row, 36);
  });
  page.fitMerged(group(0, 0), '部门预算编制\n（续）\n（00分）');
  page.fitMerged(group(1, 2), '部门预算编制\n（续）\n（00分）');
  expect([0, 1, 2].map((row) => page.heightOf(row))).toEqual([69, 36, 36]);
});
