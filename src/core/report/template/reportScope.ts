import type { Decimal } from '../../base/decimal';
import type { Dress } from '../../statements/figure';
import { bareMoney } from '../../statements/printed';
import type { Run } from '../documentTree';
import type { ReportFields } from '../fields/buildFields';
import { isDifference } from '../fields/differenceField';
import { type Field, type FieldSet, type ListField, openField } from '../fields/field';
import { openWords } from '../fields/openWords';
import { ALL_SUFFIXES, GROUPED, atPlaces, grouped, placesIn, writeField } from '../fields/writeField';
import { KNOWN, holds, isKnown } from '../forms/fieldScope';
import type { FieldNames, FieldValues, MoneyWord, UnitAround } from './fieldValues';

/** The names that a template may use in this workbook, whether or not their figures are known. */
export function reportNames(fields: ReportFields, dress: Dress): FieldNames {
  return {
    knows(name, suffix) {
      if (name === MONEY_UNIT) return unitOf(suffix) !== undefined;
      return name === OPEN ? suffix !== undefined : fits(fields.get(name), suffix, dress);
    },
    canBeAsked: (name) => fields.get(askedOf(name)) !== undefined || isDifference(askedOf(name)),
    inner: (name) => innerNames(fields.get(name), fields, dress),
    all: fields.listed.map(({ name }) => name),
    suffixes: ALL_SUFFIXES,
  };
}

/** What is open today may be known tomorrow: then any dress may be meant. */
function fits(field: Field | undefined, suffix: string | undefined, dress: Dress): boolean {
  if (!field) return false;
  if (field.kind === 'open' || (field.kind === 'list' && field.lines.length === 0))
    return suffix === undefined ? field.kind === 'open' : ALL_SUFFIXES.includes(suffix);
  if (field.kind === 'list' && suffix === undefined) return false;
  return writeField(field, suffix, dress) !== undefined || field.sentences?.[suffix ?? ''] !== undefined;
}

function innerNames(field: Field | undefined, fields: ReportFields, dress: Dress): FieldNames | undefined {
  if (field?.kind !== 'list') return undefined;
  const [line] = field.lines;
  const known = new Set(field.inner);
  return {
    knows(name, suffix) {
      if (!known.has(name) && !field.anyInner) return false;
      const inside = line?.get(name) ?? (field.anyInner && openField(name));
      return inside ? fits(inside, suffix, dress) : suffix === undefined || ALL_SUFFIXES.includes(suffix);
    },
    canBeAsked: (name) => known.has(askedOf(name)),
    inner: (name) => (known.has(name) ? innerNames(innerList(name, line, fields), fields, dress) : undefined),
    all: field.inner,
    suffixes: ALL_SUFFIXES,
  };
}

/** A list within a line; where there is no line, the report's own of that name has the same names inside. */
function innerList(name: string, line: FieldSet | undefined, fields: ReportFields): ListField | undefined {
  const field = line?.get(name) ?? fields.get(name);
  return field?.kind === 'list' ? field : undefined;
}

/** The values themselves. */
export function reportValues(fields: ReportFields, dress: Dress): FieldValues {
  return valuesOf((name) => fields.get(name), { dress });
}

/** `{#有项目}`: what stands once where there is any of it, be it a list, of which `{#项目}` stands for every line, or a value. */
export const ANY = '有';

function askedOf(name: string): string {
  return name.startsWith(ANY) || name.startsWith(KNOWN) ? name.slice(1) : name;
}

/** `{金额单位:元}` at the top of a template: it prints nothing, and all amounts behind it are in 元. */
const MONEY_UNIT = '金额单位';

/** 【待补充：绩效摘要】 in a template is open as it stands: hers to fill in, highlighted and counted. */
const OPEN = '待补充';

const UNITS: Readonly<Record<string, Dress>> = {
  元: { money: '元' },
  万元: { money: '万元' },
  /** 「45万元」, not 「45.00万元」. */
  万元简: { money: '万元', trim: true },
};

function unitOf(suffix: string | undefined): Dress | undefined {
  return suffix === undefined ? undefined : UNITS[suffix];
}

function valuesOf(get: (name: string) => Field | undefined, now: { dress: Dress }): FieldValues {
  return {
    resolve(name, suffix, around = {}) {
      const unit = name === MONEY_UNIT ? unitOf(suffix) : undefined;
      if (unit) {
        now.dress = unit;
        return { kind: 'text', text: '' };
      }
      if (name === OPEN && suffix !== undefined) return { kind: 'open', text: `【待补充：${suffix}】`, key: suffix };
      const field = get(name);
      return field && (runInUnit(field, suffix, around) ?? runOf(field, suffix, now.dress));
    },
    list(name) {
      const field = get(name);
      return field?.kind === 'list' ? field.lines.map((line) => valuesOf((inner) => line.get(inner), now)) : undefined;
    },
    holds(name) {
      const own = get(name);
      const field = own ?? get(askedOf(name));
      return field && (!own && name.startsWith(KNOWN) ? isKnown(field) : holds(field));
    },
  };
}

/** A bare amount in the unit that she wrote around it; undefined where none is written, or the number brings its own. */
function runInUnit(field: Field, suffix: string | undefined, { behind, over }: UnitAround): Run | undefined {
  if (field.kind !== 'number' || field.figure.measure !== 'money') return undefined;
  const places = suffix === undefined ? undefined : placesIn(suffix);
  const inGroups = suffix?.startsWith('数') === true && suffix.endsWith(GROUPED);
  const bare =
    suffix === '数' ||
    inGroups ||
    (suffix === undefined && field.bare) ||
    (places !== undefined && suffix?.startsWith('数') === true);
  const unit = suffix === undefined || bare ? (behind ?? (bare ? over : undefined)) : undefined;
  if (unit === undefined) return undefined;
  const from = field.source ? { source: field.source } : {};
  const { value } = field.figure;
  const text = places ? atPlaces(value.times(PER_WAN[unit]), places) : moneyInUnit(value, unit);
  return { kind: 'figure', text: inGroups ? grouped(text) : text, field: field.name, ...from };
}

/** How many of the unit are 1 万元. */
const PER_WAN: Readonly<Record<MoneyWord, string>> = { 亿元: '0.0001', 万元: '1', 千元: '10', 元: '10000' };

function moneyInUnit(wanYuan: Decimal, unit: MoneyWord): string {
  switch (unit) {
    case '亿元':
      return bareMoney(wanYuan.div(10000), { money: '万元' });
    case '万元':
    case '元':
      return bareMoney(wanYuan, { money: unit });
    case '千元':
      return bareMoney(wanYuan.times(10), { money: '万元' });
  }
}

function runOf(field: Field, suffix: string | undefined, dress: Dress): Run {
  const { name, source } = field;
  const from = source ? { source } : {};
  if (field.kind === 'open') return { kind: 'open', text: openWords(field.ask, suffix), key: field.key, ...from };
  const spans = writeField(field, suffix, dress);
  // A sentence that cannot be said yet, of a list that is not there.
  if (!spans) return { kind: 'open', text: openWords(name, suffix), key: name, ...from };
  return { kind: 'figure', text: spans.map(({ text }) => text).join(''), field: name, ...from };
}
