import type { Header } from './findHeader';
import type { Heading } from './headingRole';
import { FILLED, LEAF_NAME, POINTS_HEADING } from './lexicon';
import { readMark } from './readMark';
import type { SheetCells } from './schemeCells';
import { type TargetColumns, targetColumns } from './wantedValue';

/** Which column holds what. */
export interface SchemeColumns {
  /** The name columns, outermost first. */
  readonly levels: readonly number[];
  /** Index of a level → its mark column. */
  readonly marks: ReadonlyMap<number, number>;
  /** Marks of the single criteria of an indicator, beside their texts. */
  readonly partMark: number | undefined;
  readonly number: number | undefined;
  readonly explanation: readonly number[];
  readonly method: readonly number[];
  readonly criterion: readonly number[];
  readonly mixed: readonly number[];
  readonly target: TargetColumns | undefined;
  /** Named by no heading that counts levels: 「项目」 「考核内容」. */
  readonly generic: boolean;
  /** The first name column is 一级指标: nothing stands above it. */
  readonly fromTop: boolean;
}

/** Undefined where the header is none of an 指标体系; a form that is filled in is one only where she named it. */
export function schemeColumns(cells: SheetCells, header: Header, named = false): SchemeColumns | undefined {
  const headings = withUnnamed(cells, header);
  const columns = (...roles: readonly Heading['role'][]): number[] =>
    [...headings].filter(([, { role }]) => roles.includes(role)).map(([column]) => column);
  // A column of targets alone makes a form of targets; beside 评分标准, and with nothing filled in, it is part of a scheme.
  const isForm = columns('criterion').length === 0 || [...headings.values()].some(({ words }) => FILLED.test(words));
  const isFilled = columns('target').length > 0 && isForm;
  if (isFilled && !named) return undefined;
  const names = columns('level', 'name');
  const isLeafKnown = names.some((column) => LEAF_NAME.test(headings.get(column)?.words ?? '')) || names.length > 1;
  // 「考核类别 | 考核内容 | 考核指标」: what stands between two names is one.
  const [outer, inner] = [Math.min(...names), Math.max(...names)];
  const isLevel = (column: number): boolean => !isLeafKnown || (named && column > outer && column < inner);
  const asLevels = columns('content').filter(isLevel);
  const levels = [...names, ...asLevels].sort((a, b) => a - b);
  const method = [...columns('method'), ...columns('content').filter((one) => !isLevel(one))].sort((a, b) => a - b);
  const [criterion, mixed] = [columns('criterion'), columns('mixed')];
  const generic = columns('level').length === 0;
  const target = isFilled ? targetColumns(headings) : undefined;
  const isScored = criterion.length > 0 || mixed.length > 0 || (!generic && method.length > 0);
  if (levels.length === 0 || !(isScored || target)) return undefined;
  const texts = [...columns('explanation'), ...method, ...criterion, ...mixed];
  const { marks, partMark } = markColumns(columns('mark'), headings, levels, texts);
  if (generic && !named && !marks.has(levels.length - 1)) return undefined;
  return {
    levels,
    marks,
    partMark,
    number: columns('number')[0],
    explanation: columns('explanation'),
    method,
    criterion,
    mixed,
    target,
    generic,
    fromTop: headings.get(levels[0] ?? -1)?.level === 1,
  };
}

/** A heading may reach over columns that nothing heads: names of the next level, or the marks beside a name. */
function withUnnamed(cells: SheetCells, { top, bottom, headings }: Header): ReadonlyMap<number, Heading> {
  const all = new Map<number, Heading>();
  let last: Heading | undefined;
  for (let column = 0; column <= cells.right; column++) {
    const own = headings.get(column);
    const area = cells.mergeAt(bottom, column);
    const isReached = own !== undefined && area !== undefined && area.left < column;
    const isBare = !own && last !== undefined && !hasText(cells, top, bottom, column);
    const heading = isReached || isBare ? inherited(cells, bottom, column, last ?? own) : own;
    if (heading) all.set(column, heading);
    if (own && !isReached) last = own;
    else if (!isBare && !own) last = undefined;
  }
  return all;
}

function hasText(cells: SheetCells, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (cells.shown(row, column) !== '') return true;
  return false;
}

function inherited(cells: SheetCells, bottom: number, column: number, from: Heading | undefined): Heading | undefined {
  if (!from) return undefined;
  let [marks, others] = [0, 0];
  for (const row of cells.filledRows) {
    if (row <= bottom) continue;
    const { kind } = readMark(cells, row, column);
    if (kind === 'mark') marks++;
    else if (kind === 'unreadable') others++;
  }
  if (marks + others === 0) return undefined;
  const isText =
    from.role === 'criterion' || from.role === 'mixed' || from.role === 'method' || from.role === 'content';
  const isName = from.role === 'level' || from.role === 'name';
  if (marks > others && isText) return { role: 'mark', words: '分' };
  if (marks > others)
    return isName
      ? { role: 'mark', words: '分', ...(from.level === undefined ? {} : { level: from.level }) }
      : undefined;
  return from.role !== 'level' && (isName || isText) ? from : undefined;
}

/** 「一级指标 | 分值 | 二级指标 | 分值 …」: each belongs to the names on its left; behind all names the first is the indicator's own. */
function markColumns(
  columns: readonly number[],
  headings: ReadonlyMap<number, Heading>,
  levels: readonly number[],
  texts: readonly number[],
) {
  const leaf = levels.length - 1;
  const marks = new Map<number, number>();
  const candidates: number[] = [];
  for (const column of columns) {
    const level = levelOf(column, headings, levels);
    if (level === leaf) candidates.push(column);
    else if (!marks.has(level)) marks.set(level, column);
  }
  const [first] = candidates;
  if (first === undefined) return { marks, partMark: undefined };
  const beside = candidates.filter((column) => !texts.some((text) => text > first && text < column));
  const own = beside.find((column) => POINTS_HEADING.test(headings.get(column)?.words ?? '')) ?? first;
  marks.set(leaf, own);
  return { marks, partMark: candidates.find((column) => !beside.includes(column)) };
}

function levelOf(column: number, headings: ReadonlyMap<number, Heading>, levels: readonly number[]): number {
  const said = headings.get(column)?.level;
  if (said !== undefined) {
    const at = levels.findIndex((one) => headings.get(one)?.level === said);
    if (at >= 0) return at;
  }
  const before = levels.filter((one) => one < column).length - 1;
  return before < 0 ? levels.length - 1 : before;
}
