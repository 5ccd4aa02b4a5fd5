import type { DocumentText } from '../../report/documentText';
import { readGradeScale } from '../gradeScale';
import { type SchemeTable, readSchemeTable } from '../readScheme/readSchemeTable';
import type { GradeBand } from '../scheme';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { documentOrigin } from './lexicon';
import { type TableSheet, tableSheets } from './tableSheets';

export interface DocumentScheme {
  /** Which tables of the document it is read from, counted from 1. */
  readonly tables: readonly number[];
  readonly name: string;
  readonly table: SchemeTable;
  /** All of it as a sheet, its title above it; with the scale that the report speaks of, where that is its own. */
  readonly sheet: SheetSnapshot;
  /** Most of its indicators say how they are scored: a table of scores alone does not. */
  readonly hasCriteria: boolean;
}

/** The 指标体系 tables of a report, word for word. */
export function schemesInDocument(document: DocumentText): readonly DocumentScheme[] {
  const scale = scaleOf(document);
  return tableSheets(document).flatMap((one) => schemeIn(one, scale) ?? []);
}

function schemeIn({ tables, sheet }: TableSheet, scale: Scale | undefined): DocumentScheme | undefined {
  const read = readSchemeTable(sheet);
  if (!read) return undefined;
  const { gradesAssumed, ...texts } = read.texts;
  const said = gradesAssumed ? scale : undefined;
  const indicators = texts.dimensions.flatMap(({ subDimensions }) => subDimensions.flatMap((one) => one.indicators));
  const withCriterion = indicators.filter(({ criterion }) => criterion.trim() !== '').length;
  return {
    tables,
    name: sheet.name,
    table: {
      ...read,
      texts: {
        ...texts,
        id: `table:${String(tables[0] ?? 0)}`,
        origin: documentOrigin(sheet.name),
        ...(said ? { grades: said.grades } : gradesAssumed && { gradesAssumed }),
      },
    },
    sheet: titled(sheet, said?.text),
    hasCriteria: withCriterion * 2 > indicators.length,
  };
}

function titled({ rows, merges, ...sheet }: SheetSnapshot, scale: string | undefined): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: width - 1 });
  return {
    ...sheet,
    rows: [[sheet.name], ...rows, ...(scale === undefined ? [] : [[scale]])],
    merges: [
      across(0),
      ...merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
      ...(scale === undefined ? [] : [across(rows.length + 1)]),
    ],
  };
}

interface Scale {
  readonly grades: readonly GradeBand[];
  readonly text: string;
}

/** The scale that the report speaks of, where it speaks of one only. */
function scaleOf({ paragraphs }: DocumentText): Scale | undefined {
  const found = new Map<string, Scale>();
  for (const { text, cell } of paragraphs) {
    const grades = cell ? undefined : readGradeScale(text)?.bands;
    if (grades) found.set(JSON.stringify(grades), { grades, text });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
