import { decimal } from '../../base/decimal';
import { figuresOf } from '../figures/figure';
import { inDressOf } from '../mentions';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { indicatorName } from '../indicatorName';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

interface NamedRate {
  readonly name: string;
  readonly cells: readonly ReadCell[];
  readonly table: ReadTable;
}

/** 「化解率96.65%」 beside the line 矛盾纠纷化解率: the end of a name is enough where only one ends so, and a slip of hand tells. */
export const ratesInRows: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里一个指标的完成比率与表里这一行一致',
  find(report) {
    const rows = rowsOf(report);
    if (rows.length === 0) return [];
    return report.paragraphs.flatMap((paragraph) =>
      (paragraph.inTable ? [] : figuresOf(paragraph)).flatMap((rate): readonly Doubt[] => {
        const name =
          rate.role === 'rate' ? (/([\u4e00-\u9fff]{2,}[率度])(?:为|达到?|是)?$/.exec(rate.words)?.[1] ?? '') : '';
        const named = name.length < 3 ? [] : rows.filter((row) => row.name === name || row.name.endsWith(name));
        const [row, other] = named;
        if (!row || other || speaksOfOtherTime(rate.words, report.context.year)) return [];
        const half = decimal('0.00006');
        const off = (cell: ReadCell) => cell.value.minus(rate.number.value).abs();
        if (row.cells.some((cell) => off(cell).lte(half.plus(rate.number.step.div(2))))) return [];
        const near = row.cells.filter((cell) => isSlip(rate.number.text, cell.cell.text.trim()));
        const [cell, more] = near;
        if (!cell || more) return [];
        return [
          {
            at: rate.at,
            says: rate.number.text,
            should: inDressOf(rate.number.text, cell.value),
            why: `表格「${row.table.caption.slice(0, 30)}」“${row.name}”：${cell.cell.text.trim()}`,
            suspects: suspectOf(cell, rate.number.value, row.table, row.table.position),
          },
        ];
      }),
    );
  },
};

function rowsOf({ tables }: ReadReport): readonly NamedRate[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const texts = (table.table.rows[row.index] ?? [])
        .map(({ text }) => indicatorName(text))
        .filter((text) => /[率度]$/.test(text));
      const cells = row.cells.flatMap((cell) => (cell?.percent === true ? [cell] : []));
      const name = texts.at(-1);
      return name === undefined || cells.length === 0 ? [] : [{ name, cells, table }];
    }),
  );
}
