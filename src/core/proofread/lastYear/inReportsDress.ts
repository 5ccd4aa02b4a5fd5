import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import { GROUPED, TWO_PLACES } from '../../report/fields/writeField';
import type { ReportFields } from '../../report/fields/buildFields';
import { evened } from '../../statements/readText';
import type { ReusedField } from '../reusedField';

/** Figures of one kind and one table, or of the text, are printed alike. */
interface Shown {
  readonly field: ReusedField;
  readonly decimals: number;
  readonly measure: 'money' | 'rate';
  /** Behind a point the last is a nought: the report writes as many decimals whatever they are. */
  readonly noughts: boolean;
  /** What the workbook has is finer than what is printed. */
  readonly rounded: boolean;
}

const TAG = /^\{([^{}:]+)(?::([^{}]*))?\}$/;
/** Amounts and rates, whatever their unit; a count has no decimals, and points are written as they are. */
const DRESSED = /^(?:|元|万元|数|元数|万元数|单位)$/;

/**
 * A field prints two decimals. Where last year's report printed one or none, or left the noughts off, its fields are told so: by how
 * exact the workbook was, as an amount that was a whole number says nothing of how the next one is printed.
 */
export function inReportsDress(
  fields: readonly ReusedField[],
  wordsBehind: (field: ReusedField) => string,
  known: ReportFields | undefined,
): readonly ReusedField[] {
  const groups = new Map<string, Shown[]>();
  for (const field of fields) {
    const shown = shownBy(field, wordsBehind(field), known);
    if (!shown) continue;
    const group = groups.get(shown.key) ?? [];
    groups.set(shown.key, group);
    group.push(shown);
  }
  const dressed = new Map<ReusedField, string>();
  for (const group of groups.values()) for (const one of group) dressed.set(one.field, placesFor(one, group));
  return fields.map((field) => {
    const places = dressed.get(field) ?? '';
    return places === '' ? field : { ...field, put: withPlaces(field.put, places) };
  });
}

function shownBy(
  field: ReusedField,
  behind: string,
  known: ReportFields | undefined,
): (Shown & { key: string }) | undefined {
  const { put, text, table, loop } = field;
  const [, name = '', suffix = ''] = TAG.exec(put) ?? [];
  const own = suffix.replace(GROUPED, '').replace(TWO_PLACES, '');
  if (loop !== undefined || !DRESSED.test(own)) return undefined;
  const digits = /^\s*(-?\d[\d,]*(?:\.\d+)?)\s*(%|万元|元)?\s*$/.exec(evened(text));
  const figure = known?.get(name);
  if (!digits?.[1] || figure?.kind !== 'number') return undefined;
  const { measure, value } = figure.figure;
  if (measure !== 'money' && measure !== 'rate') return undefined;
  const yuan = /^元/.test(own) || digits[2] === '元';
  const scaled = measure === 'rate' ? value.times(100) : value.times(yuan ? 10000 : 1);
  const decimals = digits[1].split('.')[1]?.length ?? 0;
  if (!isNear(scaled.abs(), decimal(digits[1].replaceAll(',', '')).abs(), decimals) || /^\s*[亿千]/.test(behind))
    return undefined;
  return {
    field,
    decimals,
    // 95.10% is 95.10% in every dress; 100.00% is not.
    noughts: (measure === 'rate' ? /\.0+$/ : /\.\d*0$/).test(digits[1]) && !scaled.isZero(),
    measure,
    rounded: !roundHalfUp(scaled, decimals).equals(scaled),
    key: `${String(table ?? '')} ${measure} ${String(yuan)}`,
  };
}

function isNear(one: Decimal, other: Decimal, decimals: number): boolean {
  return one
    .minus(other)
    .abs()
    .lte(decimal('0.5').times(`1e-${String(decimals)}`));
}

/** What to add to the suffix of one of them; nothing where two decimals are right. */
function placesFor({ decimals, measure }: Shown, group: readonly Shown[]): string {
  const most = Math.max(...group.map((one) => one.decimals));
  const noughts = group.some((one) => one.noughts && one.decimals === most);
  const rounded = group.some((one) => one.rounded && one.decimals === most);
  // Who writes 「100.00%」 anywhere writes it wherever two decimals stand.
  if (most === 2) {
    if (decimals === 2) return noughts && measure === 'rate' ? TWO_PLACES : '';
    return noughts ? '' : '去零';
  }
  if (most > 2) return '';
  if (rounded) {
    if (most === 0) return '零位';
    return group.every((one) => one.decimals === 1) || noughts ? '一位' : '一位去零';
  }
  return most === 1 && noughts ? '一位' : '去零';
}

function withPlaces(put: string, places: string): string {
  const [, name = '', suffix = ''] = TAG.exec(put) ?? [];
  const grouped = suffix.endsWith(GROUPED) ? GROUPED : '';
  const base = suffix.replace(GROUPED, '').replace(TWO_PLACES, '');
  // Two decimals with 「1,234」 are what money has anyhow.
  if (places === TWO_PLACES && (grouped !== '' || suffix.endsWith(TWO_PLACES))) return put;
  return `{${name}:${base}${places}${grouped}}`;
}
