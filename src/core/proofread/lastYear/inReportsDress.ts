import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import { GROUPED, TWO_PLACES } from '../../report/fields/writeField';
import type { NumberField } from '../../report/fields/field';
import type { ReportFields } from '../../report/fields/buildFields';
import { WRITTEN } from '../../statements/lexicon';
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

/** The field of a tag, also where a loop opens before it or closes behind. */
const TAG = /^((?:\{#[^{}]*\})?)\{([^{}:#/][^{}:]*)(?::([^{}]*))?\}((?:\{\/[^{}]*\})?)$/;
/** `{A较B增减:多/少/元}`: between what words it turns, and how its number is dressed. */
const TURNED = /^([^/]+\/[^/]+)(?:\/([^/]*))?$/;
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
  for (const field of fields)
    for (const shown of shownBy(field, wordsBehind(field), known)) {
      const group = groups.get(shown.key) ?? [];
      groups.set(shown.key, group);
      group.push(shown);
    }
  const dressed = new Map<ReusedField, string>();
  for (const group of groups.values())
    // Of a column one cell may tell what the others do not.
    for (const one of group) if ((dressed.get(one.field) ?? '') === '') dressed.set(one.field, placesFor(one, group));
  return fields.map((field) => {
    const places = dressed.get(field) ?? '';
    return places === '' ? field : { ...field, put: withPlaces(field.put, places) };
  });
}

type Keyed = Shown & { readonly key: string };

function shownBy(field: ReusedField, behind: string, known: ReportFields | undefined): readonly Keyed[] {
  const { name, own, turned } = partsOf(field.put);
  if (!DRESSED.test(own.replace(GROUPED, '').replace(TWO_PLACES, '')) || /^\s*[亿千]/.test(behind)) return [];
  if (field.loop === undefined) {
    const figure = known?.get(turned ? name.replace(/增减$/, '增减额').replace(/升降$/, '增减率') : name);
    return figure?.kind === 'number' ? keyed(field, field.text, figure) : [];
  }
  const [, list] = /^([^{}]*)\/(?:[^/]*)$/.exec(field.field) ?? [];
  const lines = list === undefined ? undefined : known?.get(list);
  if (lines?.kind !== 'list') return [];
  return (field.column ?? []).flatMap((text, line) => {
    const figure = lines.lines[line]?.get(name);
    return figure?.kind === 'number' ? keyed(field, text, figure) : [];
  });
}

function keyed(field: ReusedField, text: string, { figure: { measure, value } }: NumberField): readonly Keyed[] {
  const { own, turned } = partsOf(field.put);
  const words = turned ? '[^\\d-]*?' : '';
  const digits = new RegExp(`^\\s*${words}(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*(%|万元|元)?\\s*$`).exec(evened(text));
  if (!digits?.[1] || (measure !== 'money' && measure !== 'rate')) return [];
  const yuan = measure === 'money' && (/^元/.test(own) || digits[2] === '元');
  const scaled = measure === 'rate' ? value.times(100) : value.times(yuan ? 10000 : 1);
  const decimals = digits[1].split('.')[1]?.length ?? 0;
  if (!isNear(scaled.abs(), decimal(digits[1].replaceAll(',', '')).abs(), decimals)) return [];
  return [
    {
      field,
      decimals,
      // 95.10% is 95.10% in every dress; 100.00% is not.
      noughts: (measure === 'rate' ? /\.0+$/ : /\.\d*0$/).test(digits[1]) && !scaled.isZero(),
      measure,
      rounded: !roundHalfUp(scaled, decimals).equals(scaled),
      key: `${String(field.table ?? '')} ${measure} ${String(yuan)}`,
    },
  ];
}

/** Of what a tag is, how it is dressed, and between what words it turns. */
function partsOf(put: string) {
  const [, opens = '', name = '', suffix = '', closes = ''] = TAG.exec(put) ?? [];
  const turns = TURNED.exec(suffix);
  if (turns) return { opens, name, closes, own: turns[2] ?? '', turned: turns[1] };
  // In the words that it turns between by itself.
  const ending = suffix === '' ? /.较.*(增减|升降)$/.exec(name)?.[1] : undefined;
  const { up, down } = ending === '增减' ? WRITTEN.amount : WRITTEN.rate;
  return { opens, name, closes, own: suffix, turned: ending && `${up}/${down}` };
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
    if (noughts) return decimals === 2 && measure === 'rate' ? TWO_PLACES : '';
    // 「190.3」 beside 「905.77」 has left its nought off, and so would another.
    return decimals < 2 || group.some((one) => one.decimals === 1) ? '去零' : '';
  }
  if (most > 2) return '';
  if (rounded) {
    if (most === 0) return '零位';
    return group.every((one) => one.decimals === 1) || noughts ? '一位' : '一位去零';
  }
  return most === 1 && noughts ? '一位' : '去零';
}

function withPlaces(put: string, places: string): string {
  const { opens, name, own, turned, closes } = partsOf(put);
  const grouped = own.endsWith(GROUPED) ? GROUPED : '';
  const base = own.replace(GROUPED, '').replace(TWO_PLACES, '');
  // Two decimals with 「1,234」 are what money has anyhow.
  if (places === TWO_PLACES && (grouped !== '' || own.endsWith(TWO_PLACES))) return put;
  return `${opens}{${name}:${turned === undefined ? '' : `${turned}/`}${base}${places}${grouped}}${closes}`;
}
