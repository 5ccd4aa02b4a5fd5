import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import type { ReportFields } from '../../report/fields/buildFields';
import { type Field, type FieldSet, type ListField, type NumberField, numberField } from '../../report/fields/field';
import { LINE_NAME, isPlainList, labelledListName } from '../../report/fields/labelledFields';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import type { Inner, KnownList, RepeatedLines } from './knownList';
import { listedInSentence } from './listedInSentence';
import { listedParagraphs } from './listedParagraphs';
import { listedRows } from './listedRows';

const BOTH: ReadonlySet<string> = new Set(['收支明细', '支出对比', '收入对比']);

const LISTS: readonly (readonly [name: string, key: string])[] = [
  ['项目', '名称'],
  ['收支明细', '科目'],
  ['支出对比', '科目'],
  ['分功能决算', '科目'],
  ['分功能预算', '科目'],
  ['收入对比', '科目'],
  ['分功能决算收入', '科目'],
  ['分功能预算收入', '科目'],
  ['分来源决算收入', '来源'],
  ['分来源预算收入', '来源'],
  ['满意度', '问题'],
  ['追加', '摘要'],
  ['收回', '摘要'],
];

/** All lists that are repeated: their fields, and by list the paragraphs that go. */
interface AllRepeated {
  readonly fields: readonly Candidate[];
  readonly removed: readonly (readonly number[])[];
}

/** A list becomes a loop only whole: every line, in order, every figure, and nothing besides. */
export function repeatedLines(report: ReadReport, fields: ReportFields): AllRepeated {
  const found: AllRepeated = { fields: [], removed: [] };
  const done = new Set<number>();
  const tables = fields.labelled.filter(isPlainList).map((table) => [labelledListName(table), LINE_NAME] as const);
  const lists = [...LISTS, ...tables].flatMap(([name, key]) => knownList(name, key, fields) ?? []);
  // A sentence says one stage or one side; a table may have both.
  const single = [...lists].sort((a, b) => Number(BOTH.has(a.name)) - Number(BOTH.has(b.name)));
  const rows = lists.flatMap((list) => [...listedRows(report, list), ...listedParagraphs(report, list)]);
  return [
    // Of several lists that a table may be, the one that leaves least to her.
    ...rows.sort((a, b) => openIn(a) - openIn(b)),
    ...single.flatMap((list) => listedInSentence(report, list)),
  ].reduce((sum, one) => {
    const own = [...one.removed, ...one.fields.map(({ paragraph }) => paragraph)];
    // Two lists of one sentence are told apart where the fields are put; of one table only one is.
    if (own.some((paragraph) => done.has(paragraph))) return sum;
    for (const paragraph of own.length > 1 ? own : []) done.add(paragraph);
    const loop = sum.removed.length;
    return {
      fields: [...sum.fields, ...one.fields.map((field) => ({ ...field, loop }))],
      removed: [...sum.removed, one.removed],
    };
  }, found);
}

function openIn({ fields }: RepeatedLines): number {
  return fields.filter(({ put }) => put.includes('【')).length;
}

function knownList(name: string, key: string, fields: ReportFields): KnownList | undefined {
  const list = fields.get(name);
  if (list?.kind !== 'list' || list.lines.length < 2) return undefined;
  const names = list.lines.map((line) => textIn(line, key));
  if (names.some((one) => one === '') || new Set(names).size < names.length) return undefined;
  const words = list.inner
    .filter((inner) => inner !== key)
    .map((inner) => ({ name: inner, values: list.lines.map((line) => textIn(line, inner)) }))
    .filter(({ values }) => values.every((value) => value !== ''));
  return { name, key, names, words, numbers: list.inner.flatMap((inner) => innerOf(inner, list) ?? []) };
}

function textIn(line: FieldSet, name: string): string {
  const field = line.get(name);
  return field?.kind === 'text' ? plainText(field.text) : '';
}

/** 「占比」 of a list is text, so that all of them come to 100%. */
function shareIn(field: Field | undefined): NumberField | undefined {
  const percent = field?.kind === 'text' ? /^([\d.]+)%$/.exec(field.text)?.[1] : undefined;
  if (field === undefined || percent === undefined) return undefined;
  return numberField(field.name, { label: field.name, value: decimal(percent).div(100), measure: 'rate' }, true);
}

function innerOf(name: string, { lines }: ListField): Inner | undefined {
  if (name === '序号') return undefined;
  const all = lines.map((line) => line.get(name)).map((field) => shareIn(field) ?? field);
  const [first] = all.flatMap((field) => (field?.kind === 'number' ? [field] : []));
  // A line may have nothing on this side; an open one is not known.
  const known = all.every(
    (field) => field?.kind === 'number' || (field?.kind === 'text' && /^(?:—|不计算)?$/.test(field.text)),
  );
  if (!first || !known) return undefined;
  const values = all.map((field) => (field?.kind === 'number' ? field.figure.value : undefined));
  return { name, measure: first.figure.measure, values };
}
