import type { BrokenCheck } from '../base/problem';
import { type Decimal, roundHalfUp } from '../base/decimal';
import type { CheckSaying } from '../wording/checkMessages';
import type { Explanation } from './explain';
import { type Figure, placeOf } from './figure';
import { type Relation, type SumRelation, type Term, difference, quotient } from './relation';

/** The facts of a broken relation, as a sentence is made of them: all its cells with their values, and the difference. */
export function relationDetails({ relation, suspect, correction }: Explanation): BrokenCheck['details'] {
  return {
    ...(relation.kind === 'stated' ? relation.details : {}),
    says: sayingOf(relation),
    relation: relationText(relation),
    difference: differenceText(relation),
    suspect: suspect && correction && isShift(suspect, correction) ? cellText(suspect, suspect.sheet) : '',
  };
}

/** Which sentence tells of it. */
function sayingOf(relation: Relation): CheckSaying {
  switch (relation.kind) {
    case 'equal':
      return 'doesNotTie';
    case 'atMost':
      return relation.left.length === 0 ? 'isNegative' : 'exceeds';
    case 'share':
      return 'rateDiffers';
    case 'together':
      return 'oneWithoutOther';
    case 'stated':
      return relation.saying;
  }
}

function relationText(relation: Relation): string {
  switch (relation.kind) {
    case 'equal':
      return `${sideText(relation.left, relation)} ≠ ${sideText(relation.right, relation, relation.left[0]?.figure.sheet)}`;
    case 'atMost':
      return relation.left.length === 0
        ? sideText(relation.right, relation)
        : `${sideText(relation.left, relation)} ＞ ${sideText(relation.right, relation, relation.left[0]?.figure.sheet)}`;
    case 'share': {
      const { rate, part, whole } = relation;
      return `${named(rate, [rate, part, whole])} ≠ ${named(part, [rate, part, whole], rate.sheet)} ÷ ${named(whole, [rate, part, whole], rate.sheet)}`;
    }
    case 'together':
      return [relation.left, ...relation.right]
        .map((figure, at) =>
          named(figure, [relation.left, ...relation.right], at > 0 ? relation.left.sheet : undefined),
        )
        .join('，');
    case 'stated':
      return '';
  }
}

function sideText(terms: readonly Term[], relation: SumRelation, sheet?: string): string {
  const all = [...relation.left, ...relation.right].map(({ figure }) => figure);
  const shown = terms.filter(({ figure }, at) => at === 0 || !figure.blank || terms.length <= 3);
  return shown
    .map(({ figure, sign }, at) => {
      const before = shown[at - 1]?.figure.sheet ?? sheet;
      return operatorBefore(sign, at) + named(figure, all, before);
    })
    .join('');
}

function operatorBefore(sign: Term['sign'], at: number): string {
  if (at === 0) return sign < 0 ? '− ' : '';
  return sign < 0 ? ' − ' : ' + ';
}

/** 「支出决算表」C7 合计 880.00; the sheet only where it changes. */
function named(figure: Figure, all: readonly Figure[], sheet?: string): string {
  return [cellText(figure, sheet), labelOf(figure, all), valueText(figure)].filter((text) => text !== '').join(' ');
}

function cellText(figure: Figure, sheet: string | undefined): string {
  const { cell = '' } = placeOf(figure);
  return figure.sheet === sheet ? cell : `「${figure.sheet}」${cell}`;
}

/** By what tells it from the others: its line, its heading, or both. */
function labelOf(figure: Figure, all: readonly Figure[]): string {
  const same = (pick: (one: Figure) => unknown) => new Set(all.map(pick)).size === 1;
  const heading = shortHeading(figure.heading);
  if (figure.line === '') return heading;
  if (same(({ column }) => column)) return figure.line;
  if (same(({ row, sheet }) => `${sheet}${String(row)}`)) return heading === '' ? figure.line : heading;
  return heading === '' || PLAIN_HEADING.test(heading) ? figure.line : `${figure.line}·${heading}`;
}

const PLAIN_HEADING = /^(?:金额|决算数|预算数|合计|小计|项目|数量|统计数)$/;

function shortHeading(heading: string): string {
  const words = heading.split(' / ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && PLAIN_HEADING.test(last) ? words.slice(-2).join('') : last;
}

function valueText({ value, blank, unit, decimals }: Figure): string {
  if (blank) return '（空）';
  const places = unit ? Math.max(2, decimals) : Math.max(0, value.decimalPlaces());
  return shown(value, Math.min(places, 6));
}

function differenceText(relation: Relation): string {
  if (relation.kind === 'share') return `${shown(quotient(relation).times(100), 2)}%`;
  if (relation.kind === 'together' || relation.kind === 'stated') return '';
  const gap = difference(relation).abs();
  const unit = [...relation.left, ...relation.right][0]?.figure.unit;
  return unit ? `${shown(gap.times(unit.perWanYuan), 2)} ${unit.name}` : shown(gap, gap.decimalPlaces());
}

function shown(value: Decimal, places: number): string {
  const [whole = '', fraction] = roundHalfUp(value, places).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 10,000 times too large or too small: 元 in a table of 万元, or the other way round. */
function isShift({ value, unit }: Figure, correction: Decimal): boolean {
  if (value.isZero()) return false;
  const right = value.plus(unit ? correction.times(unit.perWanYuan) : correction);
  return [value.times(10000), value.div(10000)].some((shifted) =>
    shifted.minus(right).abs().lte(shifted.abs().times('0.001').plus('0.005')),
  );
}
