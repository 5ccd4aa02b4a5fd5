import { plainText } from '../../base/text';
import { isCellError } from '../../workbook/snapshot';
import { daysOf, speaksOfDate } from './dates';
import {
  APPROXIMATE,
  BETTER_HIGH,
  BETTER_LOW,
  BLANK_WORDS,
  NEGATIVE,
  NOT_APPLICABLE,
  POSITIVE,
  QUALITATIVE,
  QUANTITATIVE,
  RELATIONS_AFTER,
  RELATIONS_BEFORE,
  type Relation,
  TARGET_VERBS,
} from './lexicon';
import { type HerCell, type WrittenNumber, numbersIn, numberIn } from './quantity';
import { speaksOfQuantity } from './spelledQuantity';
import type { Target, TargetCells, UnclearTarget } from './target';
import { type Trend, trendIn } from './trend';
import { PERCENT_UNIT, type Unit, isPercent, readUnit, withPeriodBehind } from './unit';

/** What the cells of a 三级指标 ask for. A text is taken only when every character of it is understood. */
export function readTarget(cells: TargetCells, year: number | undefined): Target {
  const { value } = cells;
  const column = columnRelation(cells.relation);
  if (value === undefined || isBlank(value)) return { kind: 'none' };
  if (isCellError(value.content)) return unclear('error');
  const words = typeof value.content === 'string' ? plainText(value.content) : '';
  if (NOT_APPLICABLE.test(words)) return { kind: 'notApplicable' };
  if (column === 'unknown') return unclear('unknownRelation');
  // 「≥ | 12月底」: not before, or by then?
  const isAtLeast = column === '>=' || column === '>';
  if (speaksOfDate(value)) {
    if (isAtLeast) return unclear('relationsDiffer');
    const days = daysOf(value, year);
    return days ? { kind: 'date', latest: days.last } : unclear('date');
  }
  const numbers = typeof value.content === 'string' ? numbersIn(value.content) : [numberIn(value)];
  if (numbers.length === 0)
    return speaksOfQuantity(words) || RELATION_SIGN.test(words) || isMeasured(cells.relation, column)
      ? unclear('words')
      : { kind: 'level' };
  if (column === 'qualitative') return { kind: 'level' };
  if (numbers.length > 1)
    return (
      (isOneWay(column) ? undefined : range(words, cells.unit)) ??
      unclear(APPROXIMATE.test(words) ? 'approximate' : 'severalNumbers')
    );
  const [number] = numbers;
  return number ? bound(number, column, cells) : unclear('words');
}

/** 「≤预算」: a figure that stands elsewhere. */
const RELATION_SIGN = /[≥≤≧≦<>=]/;

/** What the column calls a figure has one, or nobody knows which. */
function isMeasured(cell: HerCell | undefined, column: ReturnType<typeof columnRelation>): boolean {
  const word = typeof cell?.content === 'string' ? plainText(cell.content) : '';
  return QUANTITATIVE.test(word) || (column !== undefined && column !== 'qualitative');
}

/** 「≥ | 50-60」: at least which of the two? */
function isOneWay(column: ReturnType<typeof columnRelation>): boolean {
  return column !== undefined && column !== '=' && column !== 'qualitative';
}

export function isBlank({ content }: HerCell): boolean {
  return content === undefined || (typeof content === 'string' && BLANK_WORDS.test(plainText(content)));
}

function unclear(why: UnclearTarget): Target {
  return { kind: 'unclear', why };
}

/** What the 指标性质 column says. */
function columnRelation(cell: HerCell | undefined): Relation | 'qualitative' | 'unknown' | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const word = typeof cell.content === 'string' ? plainText(cell.content) : '?';
  if (QUALITATIVE.test(word)) return 'qualitative';
  if (QUANTITATIVE.test(word) || POSITIVE.test(word) || NEGATIVE.test(word)) return undefined;
  return RELATIONS_BEFORE.find(([words]) => words.test(word))?.[1] ?? 'unknown';
}

function bound(number: WrittenNumber, column: Relation | undefined, cells: TargetCells): Target {
  if (APPROXIMATE.test(number.before) || APPROXIMATE.test(number.after)) return unclear('approximate');
  const { trend, rest: words } = trendIn(number.before.replace(TARGET_VERBS, ''));
  const [front, behind] = withPeriodBehind(words, number.after);
  const before = relationBefore(front);
  if (before === 'unknown') return unclear('words');
  const [rest, after] = relationAfter(behind);
  const unit = unitAt(number, rest, cells.unit);
  if (!unit) return unclear('unknownUnit');
  // 「≥ | 0.95 | %」 may be 0.95 % or 95 %.
  if (rest === '' && !number.shownAsPercent && isPercent(unit) && number.value.gt(0) && number.value.lt(1))
    return unclear('scaleUnknown');
  const said = new Set([column, before, after].filter((one) => one !== undefined));
  const [relation] = said;
  if (said.size > 1 || isAgainst(relation ?? (trend && '>='), cells)) return unclear('relationsDiffer');
  if (relation) return { kind: 'bound', relation, number, unit, trend, assumed: false };
  // 「三公经费增长5%」 「满意度下降5%」: how much is allowed, or a slip of the pen; a person says.
  if (trend && isUnwanted(trend, cells)) return unclear('words');
  // Who wants less of something wants it by at least so much.
  if (trend) return { kind: 'bound', relation: '>=', number, unit, trend, assumed: true };
  const likely = likelyRelation(cells, unit);
  return likely ? { kind: 'bound', relation: likely, number, unit, assumed: true } : { kind: 'bare', number, unit };
}

function relationBefore(before: string): Relation | undefined | 'unknown' {
  const words = before.replace(TARGET_VERBS, '');
  if (words === '') return undefined;
  return RELATIONS_BEFORE.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}

function relationAfter(after: string): readonly [unit: string, relation: Relation | undefined] {
  for (const [pattern, relation] of RELATIONS_AFTER) {
    const match = pattern.exec(after);
    if (match) return [after.slice(0, match.index), relation];
  }
  return [after, undefined];
}

/** The unit behind the number, or of the 度量单位 column; where both stand they must be one. */
function unitAt(number: WrittenNumber, written: string, column: HerCell | undefined): Unit | undefined {
  const own = number.shownAsPercent ? PERCENT_UNIT : readUnit(written);
  if (!own) return undefined;
  const text = column && !isBlank(column) && typeof column.content === 'string' ? column.content : '';
  const beside = readUnit(text);
  if (!beside) return undefined;
  if (own.base === '' && own.factor.equals(1)) return beside;
  return beside.name === '' || (beside.base === own.base && beside.factor.equals(own.factor)) ? own : undefined;
}

/** 「8-10年」 「1000-1200」 「80%~90%」. A unit stands at the end, or at both numbers alike. */
function range(words: string, column: HerCell | undefined): Target | undefined {
  const match = /^(\d+(?:\.\d+)?)([^\d\-—–~～至到]*)(?:-|—|–|~|～|至|到)+(\d+(?:\.\d+)?)([^\d]*)$/.exec(words);
  if (!match || APPROXIMATE.test(words)) return undefined;
  const [, low = '', first = '', high = '', last = ''] = match;
  const [from] = numbersIn(low);
  const [to] = numbersIn(high);
  if (!from || !to || !(first === '' || first === last) || to.value.lt(from.value)) return undefined;
  const unit = unitAt(to, last, column);
  return unit && !isYears(from, to, unit) ? { kind: 'range', low: from.value, high: to.value, unit } : undefined;
}

/** 「2023-2025年」 names years. */
function isYears(from: WrittenNumber, to: WrittenNumber, { base }: Unit): boolean {
  return (base === '月' || base === '') && [from, to].every(({ value }) => value.gte(1900) && value.lte(2100));
}

function directionSaid({ direction, relation }: Pick<TargetCells, 'direction' | 'relation'>) {
  const said = [direction, relation].map((cell) => (typeof cell?.content === 'string' ? plainText(cell.content) : ''));
  if (said.some((word) => POSITIVE.test(word))) return 'positive';
  return said.some((word) => NEGATIVE.test(word)) ? 'negative' : undefined;
}

/** 「≥」 of what a column calls 反向. */
function isAgainst(relation: Relation | undefined, cells: TargetCells): boolean {
  if (relation === undefined) return false;
  const said = directionSaid(cells);
  return relation.startsWith('>') ? said === 'negative' : relation.startsWith('<') && said === 'positive';
}

/** Costs, accidents, complaints: the fewer the better. */
export function isBetterLow(cells: TargetCells): boolean {
  const [name, group] = [plainText(cells.path.at(-1) ?? ''), plainText(cells.path.slice(0, -1).join('/'))];
  return directionSaid(cells) === 'negative' || /成本/.test(group) || BETTER_LOW.test(name);
}

function isUnwanted(trend: Trend, cells: TargetCells): boolean {
  const name = plainText(cells.path.at(-1) ?? '');
  if (trend === 'less') return BETTER_HIGH.test(name);
  return isBetterLow(cells) || /经费|支出|能耗|债务|赤字/.test(name);
}

/** Where no relation is written: what the 方向 column, the 二级指标 and the indicator's name make of it. */
function likelyRelation({ direction, relation, path }: TargetCells, unit: Unit): Relation | undefined {
  const said = directionSaid({ direction, relation });
  if (said === 'positive') return '>=';
  if (said === 'negative') return '<=';
  const [name, group] = [plainText(path.at(-1) ?? ''), plainText(path.slice(0, -1).join('/'))];
  if (BETTER_LOW.test(name) || /成本/.test(group) || unit.base === '元') return undefined;
  if (/满意/.test(group) || BETTER_HIGH.test(name)) return '>=';
  if (isPercent(unit)) return undefined;
  return /数量/.test(group) ? '=' : undefined;
}
