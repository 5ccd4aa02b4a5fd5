import { type Finding, finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { a1 } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { DimensionTexts, IndicatorTexts, SchemeTexts } from '../schemeTexts';
import { checkSums } from './checkSums';
import { withoutExtras } from './extraRows';
import { extraTerms } from './extraTerms';
import { type Header, headerAt } from './findHeader';
import { hiddenLines } from './hiddenLines';
import { ABOUT_PERFORMANCE, DEFAULT_GRADES, NO_SCHEME_TITLE, PROJECT_TITLE, WHOLE_TITLE, originOf } from './lexicon';
import { otherNamed } from './otherNamed';
import { withSaidForTargets } from './saidForTargets';
import { withSaidMarks } from './saidMarks';
import { readGradeScale } from '../gradeScale';
import { readRows } from './readRows';
import { readTitle, textsIn } from './readTitle';
import { type SchemeColumns, schemeColumns } from './schemeColumns';
import { type PlacedTexts, settleScheme, weightScale } from './settleScheme';
import { settleMark } from './settleMark';
import { scoringNotes } from './scoringNotes';
import { SheetCells } from './schemeCells';
import { twiceNamed } from './twiceNamed';

/** An 指标体系 as a sheet holds it, and what is odd about it. */
export interface SchemeTable {
  readonly texts: SchemeTexts;
  /** Where each indicator stands, by its path; rows count from 0. */
  readonly rows: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the table of indicators, marks and criteria in the sheet; undefined where it holds none. `named`: she said that it is one, so that a
 * form with targets, and marks that stand in the sentences, are read too.
 */
export function readSchemeTable(sheet: SheetSnapshot, named = false): SchemeTable | undefined {
  const cells = new SheetCells(sheet);
  let below = 0;
  for (const row of cells.filledRows) {
    const header = row < below ? undefined : headerAt(cells, row);
    const columns = header && schemeColumns(cells, header, named);
    const table = header && columns && tableUnder(cells, header, columns, named);
    if (table) return table;
    if (header) below = header.bottom + 1;
  }
  return undefined;
}

function tableUnder(
  cells: SheetCells,
  header: Header,
  columns: SchemeColumns,
  named: boolean,
): SchemeTable | undefined {
  const { name: sheet } = cells.sheet;
  const title = readTitle(cells, header.top);
  if (NO_SCHEME_TITLE.test(title ?? sheet) || (columns.generic && !isAboutPerformance(cells, header, title)))
    return undefined;
  const walked = readRows(cells, header, columns, named);
  const read = named
    ? withSaidForTargets(cells, header, columns, withSaidMarks(cells, header, columns, walked))
    : walked;
  const name = title ?? sheet;
  const appliesTo = PROJECT_TITLE.test(name) && !WHOLE_TITLE.test(name) ? 'project' : 'department';
  const {
    scheme: raw,
    adjustments,
    terms,
    findings: extras,
    rows: extraRows,
  } = withoutExtras(cells, columns, read, appliesTo);
  const hasMarks =
    columns.marks.has(columns.levels.length - 1) || raw.indicators.some(({ nameMark }) => nameMark !== undefined);
  if (raw.indicators.length === 0 || !hasMarks) return undefined;
  const { placed, findings } = settleScheme(cells, columns, raw);
  const scale = weightScale(
    raw.indicators.map((one, index) => settleMark(cells, columns, one, raw.indicators[index + 1]?.row)),
  );
  const markHeading = a1(header.bottom, columns.marks.get(columns.levels.length - 1) ?? columns.levels.at(-1) ?? 0);
  const noteRows = cells.filledRows.filter(
    (row) => row <= header.bottom || (raw.otherRows.includes(row) && !extraRows.includes(row)),
  );
  const notes = [...textsIn(cells, 0, header.top - 1), ...raw.otherRows.flatMap((row) => textsIn(cells, row, row))];
  return {
    texts: {
      id: `sheet:${sheet}`,
      name,
      origin: originOf(sheet),
      appliesTo,
      dimensions: dimensionsOf(placed),
      ...gradesIn(notes),
      ...(adjustments.length > 0 && { adjustments, adjusting: { ...extraTerms(notes), ...terms } }),
    },
    rows: new Map(placed.filter(({ texts }) => texts).map(({ path, row }) => [path, row])),
    findings: [
      ...findings,
      ...checkSums(sheet, raw, placed, scale, markHeading),
      ...extras,
      ...scoringNotes(cells, header, noteRows),
      ...hiddenLines(cells, columns, [header.top, read.end ?? cells.bottom]),
      ...twiceNamed(sheet, placed),
      ...otherNamed(sheet, placed),
      ...secondTable(cells, read.end),
    ],
  };
}

/** Of two tables in one sheet the first is taken; the other may be that of another unit, or of another year. */
function secondTable(cells: SheetCells, from: number | undefined): readonly Finding[] {
  let below = from ?? cells.bottom + 1;
  for (const row of cells.filledRows) {
    const header = row < below ? undefined : headerAt(cells, row);
    const columns = header && schemeColumns(cells, header);
    if (header && columns && readRows(cells, header, columns).indicators.length > 0)
      return [finding('schemeSecondTable', 'notice', {}, [{ sheet: cells.sheet.name, cell: a1(row, 0) }])];
    if (header) below = header.bottom + 1;
  }
  return [];
}

/** 「项目 | 分值 | 评分标准」 may be anything; something has to say what is scored. */
function isAboutPerformance({ sheet }: SheetCells, header: Header, title: string | undefined): boolean {
  return [title ?? sheet.name, ...[...header.headings.values()].map(({ words }) => words)].some((words) =>
    ABOUT_PERFORMANCE.test(plainText(words)),
  );
}

function gradesIn(notes: readonly string[]): Pick<SchemeTexts, 'grades' | 'gradesAssumed'> {
  const grades = [...notes, notes.join('\n')]
    .map((words) => readGradeScale(words)?.bands)
    .find((found) => found !== undefined);
  return grades ? { grades } : { grades: DEFAULT_GRADES, gradesAssumed: true };
}

/** In the order in which their names first appear. */
function dimensionsOf(placed: readonly PlacedTexts[]): readonly DimensionTexts[] {
  const dimensions = new Map<string, Map<string, IndicatorTexts[]>>();
  for (const { dimension, subDimension, texts } of placed) {
    if (!texts) continue;
    const subDimensions = dimensions.get(dimension) ?? new Map<string, IndicatorTexts[]>();
    dimensions.set(dimension, subDimensions.set(subDimension, [...(subDimensions.get(subDimension) ?? []), texts]));
  }
  return [...dimensions].map(([name, subDimensions]) => ({
    name,
    summary: '',
    subDimensions: [...subDimensions].map(([subName, indicators]) => ({ name: subName, indicators })),
  }));
}
