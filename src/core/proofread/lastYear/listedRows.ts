import { twoPlacesOf } from './twoPlaces';
import { GROUPED, TWO_PLACES } from '../../report/fields/writeField';
import { plainText } from '../../base/text';
import { numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import type { ReadTable } from '../readTable';
import type { ReportCell } from '../reportText';
import type { Candidate } from '../reusedField';
import { type LineNumber, fittingInner } from './fittingInner';
import { scaleOfReport } from './scaleOfReport';
import { sideSaid } from './listSide';
import type { KnownList, RepeatedLines } from './knownList';

/** The rows of a table that are such a list: the first stays, with a tag in every cell, the others go. */
export function listedRows(report: ReadReport, list: KnownList): readonly RepeatedLines[] {
  return report.tables.flatMap((table) => inTable(report, table, list) ?? []);
}

function inTable({ text }: ReadReport, read: ReadTable, list: KnownList): RepeatedLines | undefined {
  const { rows } = read.table;
  const count = list.names.length;
  const nameAt = (row: readonly ReportCell[] | undefined, name: string | undefined): number =>
    row?.findIndex((cell) => plainText(cell.text) === name) ?? -1;
  const start = rows.findIndex((row) => nameAt(row, list.names[0]) >= 0);
  const column = nameAt(rows[start], list.names[0]);
  if (start < 0 || !list.names.every((name, line) => plainText(rows[start + line]?.[column]?.text ?? '') === name))
    return undefined;
  const side = sideSaid(list.name, `${read.caption}${read.columns.map(({ heading }) => heading).join('')}`);
  if (side === 'other') return undefined;
  const own = rows.slice(start, start + count);
  // A further line that the list has not would be lost.
  const next = plainText(
    rows[start + count]
      ?.slice(0, column + 1)
      .map((cell) => cell.text)
      .join('') ?? '',
  );
  if (next !== '' && !/合计|总计|小计|平均|^注/.test(next)) return undefined;
  const cells = own.flatMap((row) => [...new Set(row)]);
  if (new Set(cells).size < cells.length || own.some((row) => new Set(row).size < row.length)) return undefined;
  const puts =
    own[0]?.map((_, at) =>
      putOf(
        own.map((row) => row[at]),
        at === column,
        read,
        at,
        list,
        scaleOfReport(text),
      ),
    ) ?? [];
  // Beside what is known, what she reckoned or wrote herself is hers to put in again; of nothing but her own words there is no list.
  const known = puts.filter((put, at) => at !== column && put !== '{序号}' && put?.startsWith('{') === true);
  if (known.length === 0 || puts.some((put) => put === undefined)) return undefined;
  const fields = puts.flatMap((put, at): Candidate[] => {
    const paragraph = read.position.get(own[0]?.[at]?.paragraph ?? -1);
    const words = paragraph === undefined ? undefined : text.paragraphs[paragraph]?.text;
    if (put === undefined || put === '' || paragraph === undefined || words === undefined || words === '') return [];
    return [
      {
        paragraph,
        start: 0,
        end: words.length,
        put,
        field: `${list.name}/${put.slice(1, -1)}`,
        certain: put.startsWith('{') && side === 'own',
        column: own.map((row) => row[at]?.text ?? ''),
      },
    ];
  });
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last || first === last || fields.length < puts.filter((put) => put !== '').length) return undefined;
  return {
    fields: fields.map((one) => {
      if (one === first) return { ...one, put: `{#${list.name}}${one.put}` };
      return one === last ? { ...one, put: `${one.put}{/${list.name}}` } : one;
    }),
    removed: own.slice(1).flatMap((row) => row.flatMap(({ paragraph }) => read.position.get(paragraph) ?? [])),
  };
}

/** The tag of a column; empty where its cells say nothing, undefined where nobody knows what they say. */
function putOf(
  cells: readonly (ReportCell | undefined)[],
  isName: boolean,
  read: ReadTable,
  column: number,
  { key, numbers, words }: KnownList,
  bareScale: string,
): string | undefined {
  if (isName) return `{${key}}`;
  const texts = cells.map((cell) => cell?.text.replace(/\s+/g, '') ?? '');
  if (texts.every((text) => /^[-—/无]?$/.test(text))) return '';
  if (texts.every((text, line) => text === String(line + 1))) return '{序号}';
  const heading = read.columns[column]?.heading ?? '';
  const unit = /[(（](万元|元)[)）]/.exec(heading)?.[1];
  const scale = (unit === undefined ? read.scale?.toString() : SCALES[unit]) ?? bareScale;
  const said = texts.map((text) => lineNumber(text, scale, /得分|评分|分值|满分|权重/.test(heading)));
  const lines = said.flatMap((one) => (one === 'words' ? [] : [one]));
  const inner = lines.length === said.length ? fittingInner(lines, `${read.caption}${heading}`, numbers) : undefined;
  const word = words.find(
    (one) => one.values.every((value, line) => value === plainText(texts[line] ?? '')) && heading.includes(one.name),
  );
  if (!inner && word) return `{${word.name}}`;
  if (!inner) return heading === '' ? undefined : `【待补充：${askedOf(heading)}】`;
  if (inner.measure !== 'money') {
    const { measure } = inner;
    const places = texts.map((text) => twoPlacesOf(text, measure)).join('');
    return places === '' ? `{${inner.name}}` : `{${inner.name}:${inner.measure === 'rate' ? '' : '数'}${TWO_PLACES}}`;
  }
  const groups = texts.some((text) => /[,，]/.test(text)) ? GROUPED : '';
  return `{${inner.name}${scale === SCALES['元'] ? ':元数' : ':数'}${groups}}`;
}

/** 「2022年决算」 is asked for without its year, which goes on. */
function askedOf(heading: string): string {
  return heading.replace(/\d{4}年度?/, '该年').replace(/[（(][^（()）]*[)）]/g, '');
}

const SCALES: Readonly<Record<string, string>> = { 元: '0.0001', 万元: '1' };

function lineNumber(text: string, scale: string, points: boolean): LineNumber | undefined | 'words' {
  if (/^[-—/]?$/.test(text)) return undefined;
  const [number, more] = numbersIn(text);
  if (!number || more || number.text.trim() !== text) return 'words';
  if (number.kind === 'rate') return { value: number.value, step: number.step, measure: 'rate' };
  if (number.unit !== '') return 'words';
  if (points) return { value: number.value, step: number.step, measure: 'points' };
  return { value: number.value.times(scale), step: number.step.times(scale), measure: 'money' };
}
