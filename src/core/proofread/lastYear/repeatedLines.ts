import { plainText } from '../../base/text';
import type { ReportFields } from '../../report/fields/buildFields';
import type { FieldSet, ListField } from '../../report/fields/field';
import type { ReadReport } from '../proof';
import type { Inner, KnownList, RepeatedLines } from './knownList';
import { listedParagraphs } from './listedParagraphs';
import { listedRows } from './listedRows';

const LISTS: readonly (readonly [name: string, key: string])[] = [
  ['项目', '名称'],
  ['收支明细', '科目'],
  ['支出对比', '科目'],
  ['分功能决算', '科目'],
  ['分功能预算', '科目'],
  ['收入对比', '科目'],
  ['分功能决算收入', '科目'],
  ['分功能预算收入', '科目'],
];

/** A list becomes a loop only whole: every line, in order, every figure, and nothing besides. */
export function repeatedLines(report: ReadReport, fields: ReportFields): RepeatedLines {
  const found: RepeatedLines = { fields: [], removed: [] };
  const done = new Set<number>();
  return LISTS.flatMap(([name, key]) => knownList(name, key, fields) ?? [])
    .flatMap((list) => [...listedRows(report, list), ...listedParagraphs(report, list)])
    .reduce((sum, one) => {
      const own = [...one.removed, ...one.fields.map(({ paragraph }) => paragraph)];
      if (own.some((paragraph) => done.has(paragraph))) return sum;
      for (const paragraph of own) done.add(paragraph);
      return { fields: [...sum.fields, ...one.fields], removed: [...sum.removed, ...one.removed] };
    }, found);
}

function knownList(name: string, key: string, fields: ReportFields): KnownList | undefined {
  const list = fields.get(name);
  if (list?.kind !== 'list' || list.lines.length < 2) return undefined;
  const names = list.lines.map((line) => textIn(line, key));
  if (names.some((one) => one === '') || new Set(names).size < names.length) return undefined;
  return { name, key, names, numbers: list.inner.flatMap((inner) => innerOf(inner, list) ?? []) };
}

function textIn(line: FieldSet, name: string): string {
  const field = line.get(name);
  return field?.kind === 'text' ? plainText(field.text) : '';
}

function innerOf(name: string, { lines }: ListField): Inner | undefined {
  if (name === '序号') return undefined;
  const all = lines.map((line) => line.get(name));
  const [first] = all.flatMap((field) => (field?.kind === 'number' ? [field] : []));
  // A line may have nothing on this side; an open one is not known.
  const known = all.every((field) => field?.kind === 'number' || (field?.kind === 'text' && field.text === ''));
  if (!first || !known) return undefined;
  const values = all.map((field) => (field?.kind === 'number' ? field.figure.value : undefined));
  return { name, measure: first.figure.measure, values };
}
