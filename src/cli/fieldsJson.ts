import type { FieldsOutcome } from '../app/reports';
import type { Place } from '../core/base/problem';
import type { Field, FieldSet } from '../core/report/fields/field';
import { fieldText } from '../core/report/fields/fieldText';

/** The `fields` part of the contract. A list has its lines in place of a value. */
export function fieldsJson({ review, fields }: FieldsOutcome) {
  return {
    unit: review.facts.unit ?? null,
    year: review.facts.year ?? null,
    fields: fields.listed.map(fieldJson),
  };
}

function fieldJson(field: Field): Record<string, unknown> {
  const base = { name: field.name, ...valueOf(field), source: placeJson(field.source) };
  if (field.kind !== 'list') return base;
  return { ...base, inner: field.inner, lines: field.lines.map(lineJson) };
}

function lineJson(line: FieldSet): Record<string, unknown> {
  return Object.fromEntries(
    [...line.values()].filter(({ kind }) => kind !== 'list').map((field) => [field.name, fieldText(field)]),
  );
}

function valueOf(field: Field): Record<string, unknown> {
  switch (field.kind) {
    case 'number':
      return { value: field.figure.value.toString(), text: fieldText(field), unit: unitOf(field.figure) };
    case 'text':
      return { value: fieldText(field), text: fieldText(field), unit: null };
    case 'list':
      return { value: String(field.lines.length), text: null, unit: null };
    case 'open':
      return { value: null, text: `【待补充：${field.ask}】`, unit: null };
  }
}

function unitOf({ measure, unit }: { readonly measure: string; readonly unit?: string }): string | null {
  const units: Readonly<Record<string, string>> = { money: '万元', rate: '%', points: '分' };
  return units[measure] ?? unit ?? null;
}

function placeJson(place: Place | undefined) {
  return place ? { sheet: place.sheet, cell: place.cell ?? null } : null;
}
