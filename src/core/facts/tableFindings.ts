import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { datedByDay } from '../tables/context';
import type { Table } from '../tables/table';
import type { Residue } from '../tables/words/residue';
import { BECAUSE } from '../wording/unreadTable';
import { a1, rangeA1 } from '../workbook/address';
import { factDefinition } from './catalogue';
import type { Collector } from './collector';
import { earlierYears } from './earlierYears';
import { hiddenFigures } from './hiddenFigures';
import type { ReadTable } from './readOne';

/** All that she is told of one table that was read. */
export function tableFindings({ table, collector, survey }: ReadTable): readonly Finding[] {
  return [
    ...withoutUnitOnce(collector.findings),
    ...unitNotices(table, collector),
    ...yearNotices(table, collector),
    ...survey.findings,
    ...unknownWords(table, collector),
    ...assumedWords(table, collector, survey.survey !== undefined),
    ...hiddenFigures(table.sheet, collector.readings),
    ...earlierYears(table, collector.readings),
  ];
}

/** 「“各乡镇”看不懂」: once for each text with such a word, with all that was not taken for it. */
function unknownWords({ sheet, area, title }: Table, { barred }: Collector): readonly Finding[] {
  return [...barred.values()].map(({ residue, facts }) => {
    const place = { sheet: sheet.name, cell: rangeA1(area) };
    const names = [...facts].map((fact) => factDefinition(fact).name).join('、');
    return {
      code: 'wordUnknown',
      level: 'error',
      details: { ...place, table: title, word: residue.word, text: residue.text, quote: quoted(residue), fact: names },
      places: placesOf(residue, area.left).map((cell) => ({ sheet: sheet.name, cell: cell ?? place.cell })),
    };
  });
}

function placesOf({ rows, cells }: Residue, left: number): readonly (string | undefined)[] {
  return cells?.map(({ row, column }) => a1(row, column)) ?? rows?.map((row) => a1(row, left)) ?? [undefined];
}

/** A sentence that was not understood and hardly changes a figure: she reads it where the figure stands. */
function assumedWords(
  { sheet, area, title }: Table,
  { assumed, readings }: Collector,
  isSurvey: boolean,
): readonly Finding[] {
  const place = { sheet: sheet.name, cell: rangeA1(area) };
  return [...assumed.values()].flatMap(({ residue, facts }): Finding[] => {
    // What a survey comes to is worked out of all its counts, and no reading.
    const taken = [...readings.map(({ fact }) => fact), ...(isSurvey ? (['satisfaction'] as const) : [])];
    const names = taken.flatMap((fact) => (facts.has(fact) ? [factDefinition(fact).name] : []));
    if (names.length === 0) return [];
    const { word, text } = residue;
    const details = {
      ...place,
      table: title,
      word,
      text,
      quote: quoted(residue),
      fact: [...new Set(names)].join('、'),
    };
    return [{ code: 'wordAssumed', level: 'notice', details, places: [place] }];
  });
}

/** 「“含中心校”」, or 「“三公经费（含中心校）”中的“含中心校”」 where it is one word of more. */
function quoted({ word, text, because, rows, borneOutBy: witness }: Residue): string {
  const borneOut = witness ? `（「${witness.name}」和「${witness.sheet}」${witness.cell} 的一样）` : '';
  const where = rows ? `第 ${rows.map((row) => String(row + 1)).join('、')} 行，` : '';
  if (because !== undefined) return `“${text}”（${where}${BECAUSE[because]}）`;
  return `${plainText(text) === plainText(word) ? '' : `“${text}”中的`}“${word}”${borneOut}`;
}

/** The unit is not said at the table itself: she is told what it was taken for. */
function unitNotices(
  { sheet, area, title, unit, unitFrom }: Table,
  { usedTableUnit, readings }: Collector,
): readonly Finding[] {
  if (!unit || !unitFrom || !usedTableUnit || readings.length === 0) return [];
  const place = { sheet: sheet.name, cell: rangeA1(area) };
  return [
    {
      code: unitFrom === 'sheet' ? 'unitInherited' : 'unitInferred',
      level: 'notice',
      details: { ...place, table: title, unit: unit.name },
      places: [place],
    },
  ];
}

/** No year is said, but a day: what follows from it is assumed, and she is told of every figure. */
function yearNotices(table: Table, { readings }: Collector): readonly Finding[] {
  const made = readings.length === 0 ? undefined : datedByDay(table);
  if (!made) return [];
  const place = { sheet: table.sheet.name, cell: rangeA1(table.area) };
  const names = [...new Set(readings.map(({ fact }) => factDefinition(fact).name))].join('、');
  return [
    {
      code: 'yearFromDay',
      level: 'notice',
      details: { ...place, table: table.title, day: made.day, year: String(made.year), fact: names },
      places: [place],
    },
  ];
}

/** One table without a unit is one thing to mend, however many figures stand in it. */
function withoutUnitOnce(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter((one) => one.code === 'unitMissing');
  const [first] = missing;
  if (!first) return findings;
  const facts = [...new Set(missing.map(({ details }) => details.fact))];
  const merged: Finding = {
    ...first,
    details: { ...first.details, fact: facts.join('、') },
    places: missing.flatMap(({ places }) => places),
  };
  return findings
    .filter((finding) => finding === first || finding.code !== 'unitMissing')
    .map((finding) => (finding === first ? merged : finding));
}
