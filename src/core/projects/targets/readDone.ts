import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { isCellError } from '../../workbook/snapshot';
import { speaksOfDate } from './dates';
import { APPROXIMATE, DONE_VERBS, NOT_APPLICABLE } from './lexicon';
import { type HerCell, type WrittenNumber, numbersIn, numberIn } from './quantity';
import { isBlank } from './readTarget';
import { type Trend, trendIn, trendOf } from './trend';
import {
  PERCENT_UNIT,
  type Unit,
  countsTheSame,
  isOfScale,
  isPercent,
  isPlainCount,
  readUnit,
  withPeriodBehind,
} from './unit';

/** What a 实际完成值 says, measured in the target's unit. */
export type Done =
  | {
      readonly kind: 'number';
      readonly number: WrittenNumber;
      /** What the cell's number is multiplied by to be in the target's unit. */
      readonly scale: Decimal;
      readonly value: Decimal;
      /** No unit stands beside it where the target has one with a scale: it is taken for the target's own. */
      readonly bare: boolean;
      readonly shareBelow: ShareBelow | undefined;
    }
  | { readonly kind: 'unclear'; readonly why: UnclearDone }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'none' };

/** A number up to here may be a share of the target: below 1, and of what is called a rate 1 itself. */
export interface ShareBelow {
  readonly limit: '1';
  readonly included: boolean;
}

export type UnclearDone =
  'approximate' | 'words' | 'unlikeUnits' | 'severalNumbers' | 'scaleUnknown' | 'date' | 'error';

interface Wanted {
  readonly value: Decimal;
  readonly bare: boolean;
  readonly trend: Trend | undefined;
  /** The 三级指标. */
  readonly name: string;
}

/** `unitColumn`: a 度量单位 column speaks of target and completion alike. `target`: the figure that is wanted. */
export function readDone(cell: HerCell | undefined, unit: Unit, target: Wanted, unitColumn: boolean): Done {
  if (cell === undefined || isBlank(cell)) return { kind: 'none' };
  if (isCellError(cell.content)) return unclear('error');
  if (typeof cell.content === 'boolean') return unclear('words');
  if (typeof cell.content === 'string' && NOT_APPLICABLE.test(plainText(cell.content)))
    return { kind: 'notApplicable' };
  if (speaksOfDate(cell)) return unclear('date');
  const number = numberIn(cell);
  if (!number) return unclear(severalIn(cell) ? 'severalNumbers' : 'words');
  if (APPROXIMATE.test(number.before) || APPROXIMATE.test(number.after)) return unclear('approximate');
  const { trend, rest } = trendIn(number.before.replace(DONE_VERBS, ''));
  const wanted = target.trend ?? trendOf(plainText(target.name));
  // 「下降5%」 is no growth of five, and 「5%」 where a growth is wanted may be what there is.
  if (trend === undefined ? target.trend !== undefined : trend !== wanted) return unclear('words');
  const [front, behind] = withPeriodBehind(trend === undefined ? number.before : rest, number.after);
  const before = beforeNumber(front, target.name);
  // 「=50个」 says that it is fifty; 「≥50个」 says only that it is enough.
  if ((before !== '' && before !== '=') || isOtherRate(number.before, target)) return unclear('words');
  const own = number.shownAsPercent ? PERCENT_UNIT : readUnit(behind);
  if (!own) return unclear(sameWords(behind, unit) ? 'words' : 'unlikeUnits');
  return measured(number, own, unit, target, unitColumn);
}

/** What is said before the number beside that it was done, and of what: 「满意度91%」 of 群众满意度. */
function beforeNumber(before: string, name: string): string {
  const said = before.replace(/[:为达]$/, '');
  return said.length > 1 && plainText(name).endsWith(said) ? '' : before.replace(DONE_VERBS, '');
}

/** 「完成率90%」 of 「≥50%」 may be 90 % of the fifty; of 100 % both are one. */
function isOtherRate(before: string, { name, value }: Wanted): boolean {
  const rate = /[一-龥]{2}率/.exec(before)?.[0];
  return rate !== undefined && !plainText(name).includes(rate) && !(rate === '完成率' && value.equals(100));
}

function measured(number: WrittenNumber, own: Unit, unit: Unit, target: Wanted, unitColumn: boolean): Done {
  const scaled = (scale: Decimal): Done => ({
    kind: 'number',
    number,
    scale,
    value: number.value.times(scale),
    bare: own.name === '' && !unitColumn && isOfScale(unit),
    shareBelow: own.name === '' && !isPercent(unit) ? shareBelow(unit, target.name) : undefined,
  });
  if (own.name === '')
    return isPercent(unit)
      ? barePercent(number, target.value, scaled)
      : bareNumber(number, unit, target, unitColumn, scaled);
  // 「万」 alone is no unit: a count of what the target counts.
  if (own.base === '')
    return unit.base === '' || unitColumn ? scaled(own.factor.div(unit.factor)) : unclear('unlikeUnits');
  if (unit.name === '' && target.bare && isPlainCount(own)) return scaled(decimal('1'));
  return countsTheSame(own, unit, plainText(target.name))
    ? scaled(own.factor.div(unit.factor))
    : unclear('unlikeUnits');
}

/** `95` and a bare `0.95` are both 95 %; a bare 1 may be one or a hundred. */
function barePercent(number: WrittenNumber, target: Decimal, scaled: (scale: Decimal) => Done): Done {
  const { value } = number;
  if (value.isZero()) return scaled(decimal('1'));
  if (value.gt(1)) return scaled(decimal('1'));
  // Against 「≤5%」 a bare 0.9 may be 90 % or 0.9 %.
  if (value.equals(1) || target.lte(10)) return { kind: 'unclear', why: 'scaleUnknown' };
  return scaled(decimal('100'));
}

/** So far from the target no plausible completion is. */
export const PLAUSIBLE = 50;

function bareNumber(
  number: WrittenNumber,
  unit: Unit,
  target: Wanted,
  unitColumn: boolean,
  scaled: (scale: Decimal) => Done,
): Done {
  if (number.value.isZero()) return scaled(decimal('1'));
  if (isShareBeside(number.value, target.value, shareBelow(unit, target.name)))
    return { kind: 'unclear', why: 'scaleUnknown' };
  if (!isOfScale(unit) || unitColumn) return scaled(decimal('1'));
  // 「≥10万元」 with a bare 95000: in 万元 or in 元.
  const ratio = target.value.isZero() ? undefined : number.value.div(target.value);
  return ratio?.gt(decimal('1').div(PLAUSIBLE)) && ratio.lt(PLAUSIBLE)
    ? scaled(decimal('1'))
    : { kind: 'unclear', why: 'scaleUnknown' };
}

function shareBelow({ name }: Unit, indicator: string): ShareBelow {
  return { limit: '1', included: name === '' && RATE_NAME.test(plainText(indicator)) };
}

const RATE_NAME = /[率度]$|满意|比例|占比|百分比|比重/;
/** So many times the one must be the other, lest 0.9 and 1.2 are held to be a share and a number. */
export const APART = 10;

/** 「≥95」 beside 0.96, 「≥0.95」 beside 96. */
function isShareBeside(done: Decimal, target: Decimal, { limit, included }: ShareBelow): boolean {
  const [small, large] = done.lt(target) ? [done, target] : [target, done];
  const isShare = small.gt(0) && (included ? small.lte(limit) : small.lt(limit));
  return isShare && large.gt(limit) && large.gte(small.times(APART));
}

function unclear(why: UnclearDone): Done {
  return { kind: 'unclear', why };
}

function severalIn({ content }: HerCell): boolean {
  return typeof content === 'string' && numbersIn(content).length > 1;
}

function sameWords(after: string, { name }: Unit): boolean {
  return name !== '' && after.startsWith(name);
}
