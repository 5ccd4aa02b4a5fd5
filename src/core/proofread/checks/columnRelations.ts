import { type Decimal, ZERO, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import { type ReadCell, type ReadColumn, type ReadTable, halfStep } from '../readTable';
import { signOf, suspectOf } from '../suspectOf';

/** What one column is of two others, told by most of the rows of their table themselves. */
interface Relation {
  readonly kind: 'sum' | 'quotient';
  /** 收入 = 支出 + 结余, 得分率 = 得分 ÷ 分值. */
  readonly result: number;
  readonly one: number;
  readonly other: number;
  /** Marks and scores are printed as they are; amounts are rounded. */
  readonly exact: boolean;
}

const RATE = /率|幅度|占比|比重|比例|进度|%/;
const NO_PART = /序号|编号|代码|年度$|年份|备注|文号/;
/** A column of what is reckoned from others says so. */
const NAMED = /扣分|失分|差额|差异|结余|增减|余额|剩余|合计|小计|总额|总数|率|幅度|占比|比重|比例|进度/;
const LEFT = /扣分|失分|差额|差异|结余|增减|余额|剩余/;
/** 12 columns have 600 triples: enough of them. */
const MOST_COLUMNS = 12;

export const columnRelations: Proof = {
  code: 'tableDifferenceWrong',
  level: 'error',
  law: '表里多数行都成立的列间关系（甲＝乙＋丙、甲＝乙÷丙），其余行也成立',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const relations = relationsOf(table).map((relation) => strictly(table, relation));
  return relations.flatMap((relation) =>
    table.rows.flatMap((row) =>
      // Two columns may be alike by chance: what another relation of the same columns explains is no error.
      relations.some((other) => other !== relation && shares(other, relation) && isHeld(row, other))
        ? []
        : judge(table, row, relation, table.position),
    ),
  );
});

/** So many lines are not all exact by chance: of amounts that were rounded each on its own every third line is off by one. */
const MANY = 12;

/** Figures as printed make every line but one: then no rounding explains that one. */
function strictly(table: ReadTable, relation: Relation): Relation {
  const strict = { ...relation, exact: true };
  const telling = table.rows.filter((row) => cellsOf(row, relation)?.every(isFine));
  const holding = telling.filter((row) => isHeld(row, strict)).length;
  return telling.length >= MANY && holding >= telling.length - 1 ? strict : relation;
}

/** What a budget says in whole tenths was never rounded: such a line adds up whatever became of the others. */
function isFine({ value }: ReadCell): boolean {
  return value.decimalPlaces() > 1;
}

/** Whether both say what one column is: in one way, of columns that are mostly the same. */
function shares(one: Relation, other: Relation): boolean {
  const columns = [other.result, other.one, other.other];
  return (
    one.kind === other.kind && [one.result, one.one, one.other].filter((column) => columns.includes(column)).length > 1
  );
}

function isHeld(row: ReadTable['rows'][number], relation: Relation): boolean {
  const cells = cellsOf(row, relation);
  return cells !== undefined && holds(cells, relation);
}

function relationsOf(table: ReadTable): readonly Relation[] {
  const columns = table.columns.filter(
    ({ index, heading }) => !NO_PART.test(heading) && table.rows.filter(({ cells }) => cells[index]).length >= 3,
  );
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return [];
  const amounts = columns.filter((column) => !isRate(column, table));
  const candidates = [
    ...amounts.flatMap((result) =>
      pairs(amounts.filter((one) => one !== result)).map(([one, other]): Relation => ({
        kind: 'sum',
        result: result.index,
        one: one.index,
        other: other.index,
        exact: false,
      })),
    ),
    ...columns
      .filter((column) => isRate(column, table))
      .flatMap((result) =>
        amounts.flatMap((one) =>
          amounts
            .filter((other) => other !== one)
            .map((other): Relation => ({
              kind: 'quotient',
              result: result.index,
              one: one.index,
              other: other.index,
              exact: [one, other].every(isPoints),
            })),
        ),
      ),
  ];
  return candidates.filter((relation) => holdsMostly(table, relation));
}

function isPoints({ heading }: ReadColumn): boolean {
  return /得分$|分值$|权重$|满分$/.test(heading);
}

/** By its heading, or by the signs of its cells. */
function isRate({ heading, index }: ReadColumn, { rows }: ReadTable): boolean {
  return RATE.test(heading) || rows.some(({ cells }) => cells[index]?.percent === true);
}

function pairs(columns: readonly ReadColumn[]): readonly (readonly [ReadColumn, ReadColumn])[] {
  return columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other] as const));
}

type Cells = readonly [result: ReadCell, one: ReadCell, other: ReadCell];

function cellsOf(row: ReadTable['rows'][number], { result, one, other }: Relation): Cells | undefined {
  const [a, b, c] = [row.cells[result], row.cells[one], row.cells[other]];
  return a && b && c ? [a, b, c] : undefined;
}

/** At least three rows, two thirds of them; a row in which a part is 0 or all is said by nobody. */
function holdsMostly({ rows, columns }: ReadTable, relation: Relation): boolean {
  const complete = rows.flatMap((row) => {
    const cells = cellsOf(row, relation);
    return cells ? [cells] : [];
  });
  const telling = complete.filter(
    ([, one, other]) => !one.value.isZero() && !other.value.isZero() && !one.value.equals(other.value),
  );
  const holding = telling.filter((cells) => holds(cells, relation));
  const named = NAMED.test([relation.result, relation.one, relation.other].map((at) => columns[at]?.heading).join(' '));
  // Small numbers are sums and shares of one another by chance.
  const clear = named ? holding : holding.filter((cells) => cells.every(isLong));
  const exact = relation.kind === 'quotient' && holding.some(([result]) => result.decimals > 0);
  const least = exact || (named && relation.kind === 'sum') ? 2 : 3;
  return clear.length >= least && holding.length * 3 >= telling.length * 2 && telling.length >= Math.max(least, 2);
}

function isLong({ cell }: ReadCell): boolean {
  return cell.text.replace(/\D/g, '').length >= 4;
}

function holds([result, one, other]: Cells, { kind, exact: isExact }: Relation): boolean {
  if (kind === 'sum') {
    const most = Math.max(result.decimals, one.decimals, other.decimals);
    const slack =
      most === 0 || isExact ? decimal('0') : sumOf([result, one, other].map((cell) => halfStep(cell, most)));
    return one.value.plus(other.value).minus(result.value).abs().lte(slack);
  }
  if (other.value.isZero()) return false;
  const exact = one.value.div(other.value);
  const rounding = isExact ? ZERO : halfStep(one, 2).plus(halfStep(other, 2)).div(other.value.abs());
  const half = decimal('0.5')
    .times(decimal('10').pow(-result.decimals))
    .times(result.percent ? '0.01' : asFraction(result));
  return result.value.times(asFraction(result)).minus(exact).abs().lte(half.plus(rounding));
}

/** 「98.00%」 is read as 0.98; a bare 「98.00」 under 执行率 is hundredths. */
function asFraction({ percent, value }: ReadCell): Decimal {
  return decimal(percent || value.abs().lte(1) ? '1' : '0.01');
}

function judge(
  table: ReadTable,
  row: ReadTable['rows'][number],
  relation: Relation,
  position: ReadonlyMap<number, number>,
): readonly Doubt[] {
  const cells = cellsOf(row, relation);
  if (!cells || holds(cells, relation)) return [];
  const [result, one, other] = cells;
  if (relation.kind === 'quotient' && other.value.isZero()) return [];
  const paragraph = position.get(result.cell.paragraph);
  if (paragraph === undefined) return [];
  const sum = one.value.plus(other.value);
  const quotient = relation.kind === 'quotient' ? one.value.div(other.value).times(100) : undefined;
  const should = quotient
    ? `${roundHalfUp(quotient, 2).toFixed(Math.max(2, result.decimals))}${signOf(result.cell.text)}`
    : sum.toFixed(Math.max(result.decimals, sum.decimalPlaces()));
  // 「差额」, 「结余」 is what is reckoned, wherever it stands in the relation.
  const left =
    relation.kind === 'sum'
      ? [relation.one, relation.other].find((index) => LEFT.test(table.columns[index]?.heading ?? ''))
      : undefined;
  const others = quotient
    ? [
        suspectOf(one, (value) => holds([result, { ...one, value }, other], relation), table, position),
        suspectOf(other, (value) => holds([result, one, { ...other, value }], relation), table, position),
      ]
    : [
        suspectOf(one, result.value.minus(other.value), table, position),
        suspectOf(other, result.value.minus(one.value), table, position),
      ];
  const whole = {
    at: { paragraph, span: [0, result.cell.text.length] as const, table: table.table.index },
    says: result.cell.text.trim(),
    should,
  };
  const suspects = [...others.flat(), whole];
  const told = left === undefined ? whole : (suspects[left === relation.one ? 0 : 1] ?? whole);
  return [
    {
      ...told,
      why: `表格「${table.caption.slice(0, 30)}」“${row.label}”：${one.cell.text.trim()} ${quotient ? '÷' : '＋'} ${other.cell.text.trim()}，别的行都是这样算的`,
      suspects: suspects.filter((one) => one !== told),
    },
  ];
}
