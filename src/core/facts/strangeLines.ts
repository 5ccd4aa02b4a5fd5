import { readLabel } from '../base/text';
import type { Column, Table } from '../tables/table';
import { readAmount } from '../tables/readAmount';
import type { Governing } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import { contentAt, contentText } from '../workbook/snapshot';
import { showsSum } from './recognisers/namelessRows';

/** Lists of 科目, of which there are hundreds, of projects, which are called anything, and of units (`unitRows`). */
const OF_FREE_NAMES = /科目|功能分类|经济分类|编码|代码|项目名称|明细|单位|部门|机构|科室/;
const TOTAL = /(?:合计|总计|小计|共计)/;
/** 「2010301」 「201 一般公共服务支出」: a 科目; 「3、供水站支出」 is only numbered. */
const CODE = /^\s*\d{3}/;
/** It stands in another line already. */
const WITHIN = /^(?:其中|含|包括)/;

interface Line {
  readonly row: number;
  readonly text: string;
  readonly meanings: ReadonlySet<Meaning>;
  readonly isKnown: boolean;
}

/**
 * 「代管学校支出」 「供水站支出」 under 「支出合计」: a line that is not known to be the department's makes the total one of
 * something else, unless the lines that are known make it up without it.
 */
export class StrangeLines {
  private readonly lines = new Map<number, readonly Line[]>();

  constructor(
    private readonly table: Table,
    private readonly governing: Governing,
  ) {}

  /** As they are written. */
  underTotal(row: number, column: Column): readonly string[] {
    const label = column.labelColumns.map((at) => contentText(contentAt(this.table.sheet, row, at))).join('');
    if (!TOTAL.test(label)) return [];
    const lines = this.linesOf(column);
    const strange = lines.filter(({ isKnown }) => !isKnown);
    return strange.length === 0 || this.isMadeUpWithout(row, column, lines) ? [] : strange.map(({ text }) => text);
  }

  /** Asked of every total, and answered once for each column. */
  private linesOf(column: Column): readonly Line[] {
    const lines = this.lines.get(column.column) ?? this.readLines(column);
    this.lines.set(column.column, lines);
    return lines;
  }

  private readLines(column: Column): readonly Line[] {
    const { columns, rows, sheet } = this.table;
    const [names] = column.labelColumns;
    const heading = columns.find((one) => one.column === names)?.path.join('') ?? '';
    if (names === undefined || columns.some(({ role }) => role === 'code') || OF_FREE_NAMES.test(heading)) return [];
    return rows.flatMap((row): Line[] => {
      const written = contentText(contentAt(sheet, row, names));
      const amount = readAmount(contentAt(sheet, row, column.column));
      const { key, text } = readLabel(written);
      const isLine = key !== '' && !TOTAL.test(key) && !CODE.test(written);
      if (!isLine || amount.kind !== 'number' || amount.value.isZero()) return [];
      const { meanings, isKnown } = this.governing.nameOfLine(key);
      return [{ row, text, meanings, isKnown: isKnown || WITHIN.test(text) }];
    });
  }

  /** By the split of expenditure or of “三公”, or by all known lines beside it. */
  private isMadeUpWithout(total: number, column: Column, lines: readonly Line[]): boolean {
    const known = lines.filter(({ isKnown, text }) => isKnown && !WITHIN.test(text));
    const parts = SPLITS.map((split) => known.filter(({ meanings }) => split.some((one) => meanings.has(one))));
    const whole = known.filter((line) => !parts.some((split) => split.includes(line)));
    return [...parts, whole].some(
      (some) =>
        some.length > 0 &&
        showsSum(
          this.table,
          column,
          total,
          some.map(({ row }) => row),
        ),
    );
  }
}

const SPLITS: readonly (readonly Meaning[])[] = [
  ['item:basic', 'item:project'],
  ['item:personnel', 'item:operating', 'item:project'],
  ['item:travelAbroad', 'item:vehicle', 'item:reception'],
  ['item:travelAbroad', 'item:vehiclePurchase', 'item:vehicleRunning', 'item:reception'],
];
