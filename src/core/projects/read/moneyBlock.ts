import type { Finding } from '../../base/problem';
import { oneLine } from '../../base/text';
import { type MoneyUnit, bracketedMoneyUnit, statedMoneyUnit } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import { ABSENT, type Money, type MoneyPart, type ProjectRecord } from '../project';
import { placesText } from '../placesText';
import type { HerCell } from '../targets/quantity';
import { type Columns, cellAt, columnsOf, only } from './columnsOf';
import type { FormRegion } from './formRegions';
import { type Heading, WHOLE_MONEY, headingWords } from './projectHeadings';
import { readMoney } from './moneyCell';
import { settleBudget } from './settleBudget';
import type { SheetGrid } from './sheetGrid';

type Sums = Pick<
  ProjectRecord,
  | 'initial'
  | 'saysInitial'
  | 'adjusted'
  | 'executed'
  | 'parts'
  | 'ownRate'
  | 'rateMark'
  | 'ownRateScore'
  | 'rateReason'
  | 'unitName'
  | 'findings'
>;

interface MoneyOfForm {
  readonly sums: Sums;
  /** The last row of the block. */
  readonly end: number;
  /** Whether the form has a place for what was spent. */
  readonly asksExecuted: boolean;
  /** Its row of 年度资金总额 and the columns that a heading of the block stands over. */
  readonly whole?: { readonly row: number; readonly headed: ReadonlySet<number> };
}

const NO_MONEY: Sums = {
  initial: ABSENT,
  saysInitial: false,
  adjusted: ABSENT,
  executed: ABSENT,
  parts: [],
  ownRate: undefined,
  rateMark: undefined,
  ownRateScore: undefined,
  rateReason: undefined,
  unitName: '',
  findings: [],
};

const BUDGETS = ['initial', 'adjusted', 'delta', 'deltaOrAdjusted', 'budget'] as const satisfies readonly Heading[];

/** 项目资金: the row of 年度资金总额 with its parts, under 年初预算数 | 全年预算数 | 全年执行数. */
export function readMoneyBlock(
  grid: SheetGrid,
  region: FormRegion,
  stated: MoneyUnit | 'several' | undefined,
): MoneyOfForm {
  const header = headerRow(grid, region);
  if (!header) return { sums: NO_MONEY, end: -1, asksExecuted: false };
  const { row, columns } = header;
  const first = Math.min(
    ...BUDGETS.flatMap((heading) => columns.get(heading) ?? []),
    ...(columns.get('executed') ?? []),
  );
  const said = new Set([...(columns.get('reason') ?? []), ...(columns.get('remark') ?? [])]);
  const lines = moneyLines(grid, region, row, first, said);
  const whole = lines.find(({ label }) => WHOLE_MONEY.test(label)) ?? (lines.length === 1 ? lines[0] : undefined);
  const end = lines.at(-1)?.row ?? row;
  if (!whole) return { sums: NO_MONEY, end, asksExecuted: true };
  const findings: Finding[] = [];
  const block = unitOfBlock(grid, region, end);
  const money = (at: number, column: number): Money => {
    const heading = grid.cell(row, column).content;
    const unit = (typeof heading === 'string' ? bracketedMoneyUnit(heading) : undefined) ?? block ?? stated;
    const read = readMoney(grid.cell(at, column), unit === 'several' ? undefined : unit, region.name);
    findings.push(...read.findings);
    return read.money;
  };
  const moneysAt = (at: number): Omit<MoneyPart, 'label'> & { saysInitial: boolean } => {
    const budgets = Object.fromEntries(
      BUDGETS.map((heading) => [heading, (columns.get(heading) ?? []).map((column) => money(at, column))]),
    ) as Record<(typeof BUDGETS)[number], Money[]>;
    const { findings: unclear, ...settled } = settleBudget(budgets, region.name);
    findings.push(...unclear);
    const executed = only(columns, 'executed');
    return { ...settled, executed: executed === undefined ? ABSENT : money(at, executed) };
  };
  const own = moneysAt(whole.row);
  const parts = lines.filter((line) => line !== whole).map(({ label, row: at }) => ({ label, ...moneysAt(at) }));
  const sums: Sums = {
    ...own,
    ...emptyTotals(own, parts, region.name, findings),
    parts,
    ownRate: cellAt(grid, whole.row, only(columns, 'rate')),
    rateMark: cellAt(grid, whole.row, only(columns, 'mark')),
    ownRateScore: cellAt(grid, whole.row, only(columns, 'score')),
    rateReason: cellAt(grid, whole.row, only(columns, 'reason')),
    unitName: (block ?? (stated === 'several' ? undefined : stated))?.name ?? '',
    findings,
  };
  const headed = new Set(grid.cellsOf(row, first, region.right).map(({ column }) => column));
  return { sums, end, asksExecuted: true, whole: { row: whole.row, headed } };
}

const TOTALS = ['initial', 'adjusted', 'executed'] as const;

/** A printed 0 over filled parts is a total that nobody filled in. */
function emptyTotals(
  whole: Omit<MoneyPart, 'label'>,
  parts: readonly MoneyPart[],
  project: string,
  findings: Finding[],
): Partial<Record<(typeof TOTALS)[number], Money>> {
  const empty = TOTALS.flatMap((which) => {
    const money = whole[which];
    if (money.kind !== 'amount' || !money.value.isZero()) return [];
    const filled = parts.flatMap((part) => {
      const own = part[which];
      return own.kind === 'amount' ? [own] : [];
    });
    if (filled.every(({ value }) => value.isZero())) return [];
    const places = [...money.places, ...filled.flatMap((own) => own.places)];
    const details = { project, places: placesText(places) };
    findings.push({ code: 'projectTotalEmpty', level: 'error', details, places });
    return [[which, { kind: 'unusable', places }] as const];
  });
  return Object.fromEntries(empty);
}

function headerRow(
  grid: SheetGrid,
  { top, left, bottom, right }: FormRegion,
): { row: number; columns: Columns } | undefined {
  for (let row = top; row <= bottom; row++) {
    const columns = columnsOf(grid, row, left, right);
    if (columns.has('third')) return undefined;
    if (columns.has('executed') && BUDGETS.some((heading) => columns.has(heading))) return { row, columns };
  }
  return undefined;
}

interface MoneyLine {
  readonly row: number;
  readonly label: string;
}

/** Down to the first row that is no money: each with the nearest label on the left of its figures. `said`: columns of words. */
function moneyLines(
  grid: SheetGrid,
  { left, bottom, right }: FormRegion,
  header: number,
  first: number,
  said: ReadonlySet<number>,
): readonly MoneyLine[] {
  const lines: MoneyLine[] = [];
  for (let row = header + 1; row <= bottom; row++) {
    const label = labelOf(grid, row, left, first);
    const columns = columnsOf(grid, row, left, right);
    if (label === undefined || columns.has('third') || columns.has('goal') || /目标|指标/.test(label)) break;
    const figures = grid.cellsOf(row, first, right);
    if (
      figures.some(
        ({ content, column }) =>
          !said.has(column) &&
          typeof content === 'string' &&
          content.length > 30 &&
          readAmount(content).kind === 'unreadable',
      )
    )
      break;
    lines.push({ row, label });
  }
  return lines;
}

function labelOf(grid: SheetGrid, row: number, left: number, first: number): string | undefined {
  for (let column = first - 1; column >= left; column--) {
    const words = grid.words(row, column);
    if (words !== '') return headingWords(words).replace(/^其中:?/, '');
  }
  return undefined;
}

/** 「项目资金（万元）」 over the labels of the block, or a line of it that says 单位; what the project is called says nothing of it. */
function unitOfBlock(
  grid: SheetGrid,
  { top, left, right, nameCell }: FormRegion,
  bottom: number,
): MoneyUnit | undefined {
  const units = new Set<MoneyUnit>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.cellsOf(row, left, right)) {
      const isName = cell.row === nameCell.row && cell.column === nameCell.column;
      const unit = isName ? undefined : unitIn(cell);
      if (unit) units.add(unit);
    }
  }
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

function unitIn({ content }: HerCell): MoneyUnit | undefined {
  if (typeof content !== 'string') return undefined;
  const line = oneLine(content).replace(/\s/g, '');
  return bracketedMoneyUnit(line) ?? statedMoneyUnit(line);
}
