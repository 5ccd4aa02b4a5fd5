import { type Decimal, largest, sumOf } from '../../base/decimal';
import type { Finding } from '../../base/problem';
import { a1 } from '../../workbook/address';
import type { GroupMark, RawScheme } from './rawScheme';
import type { PlacedTexts } from './settleScheme';

/** Printed points of groups and of the whole against the indicators below them. */
export function checkSums(
  sheet: string,
  scheme: RawScheme,
  placed: readonly PlacedTexts[],
  scale: number,
  header: string,
): readonly Finding[] {
  const groups = new Map<string, GroupMark[]>();
  for (const mark of scheme.groupMarks)
    groups.set(keyOf(mark.groups), [...(groups.get(keyOf(mark.groups)) ?? []), mark]);
  const findings = [...groups.values()].flatMap((marks) => groupFinding(sheet, marks, placed, scale) ?? []);
  const total = totalFinding(sheet, scheme, placed, scale, header);
  return total ? [...findings, total] : findings;
}

/** Pages print a group's points in parts, or all of them each time; a 小计 may say them once more. */
function groupFinding(
  sheet: string,
  marks: readonly GroupMark[],
  placed: readonly PlacedTexts[],
  scale: number,
): Finding | undefined {
  const groups = marks[0]?.groups ?? [];
  const below = placed.filter(({ raw }) => keyOf(raw.groups.slice(0, groups.length)) === keyOf(groups));
  if (below.length === 0) return undefined;
  const printed = marks.map(({ value }) => (scale > 1 && value.lte(1) ? value.times(scale) : value));
  const sum = sumOf(pointsOf(below));
  const whole = sumOf(printed);
  const [first] = printed;
  const isRepeated = first !== undefined && printed.every((one) => one.eq(first));
  if (sum.eq(whole) || printed.some((one) => one.eq(sum))) return undefined;
  const said = isRepeated ? first : whole;
  if (sum.lt(said) && below.some(({ mark }) => mark.kind === 'missing')) return undefined;
  const places = marks.map(({ row, column }) => ({ sheet, cell: a1(row, column) }));
  return {
    code: 'schemeGroupDiffers',
    level: 'error',
    details: { group: groups.join('/'), printed: said.toString(), sum: sum.toString() },
    places,
  };
}

function totalFinding(
  sheet: string,
  { totals }: RawScheme,
  placed: readonly PlacedTexts[],
  scale: number,
  header: string,
): Finding | undefined {
  const sum = sumOf(pointsOf(placed));
  const printed = totals.map(({ value }) => (scale > 1 && value.lte(1) ? value.times(scale) : value));
  const most = printed.length > 0 ? largest(...printed) : undefined;
  if (sum.eq(100) && (most === undefined || most.eq(100) || printed.some((one) => one.eq(100)))) return undefined;
  const places =
    totals.length > 0 ? totals.map(({ row, column }) => ({ sheet, cell: a1(row, column) })) : [{ sheet, cell: header }];
  return {
    code: 'schemeTotalDiffers',
    level: 'error',
    details: { sum: sum.toString() },
    places,
  };
}

function pointsOf(placed: readonly PlacedTexts[]): readonly Decimal[] {
  return placed.flatMap(({ mark }) => (mark.kind === 'mark' ? [mark.value] : []));
}

function keyOf(groups: readonly string[]): string {
  return groups.join('/');
}
