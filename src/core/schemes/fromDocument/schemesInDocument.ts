import type { DocumentText } from '../../report/documentText';
import { DEFAULT_GRADES } from '../readScheme/lexicon';
import { readGrades } from '../readScheme/readGrades';
import { type SchemeTable, readSchemeTable } from '../readScheme/readSchemeTable';
import type { GradeBand } from '../scheme';
import { documentOrigin } from './lexicon';
import { type TableSheet, tableSheets } from './tableSheets';

export interface DocumentScheme {
  /** Which tables of the document it is read from, counted from 1. */
  readonly tables: readonly number[];
  readonly name: string;
  readonly table: SchemeTable;
  /** Most of its indicators say how they are scored: a table of scores alone does not. */
  readonly hasCriteria: boolean;
}

/** The 指标体系 tables of a report, word for word. */
export function schemesInDocument(document: DocumentText): readonly DocumentScheme[] {
  const grades = gradesOf(document);
  return tableSheets(document).flatMap((one) => schemeIn(one, grades) ?? []);
}

function schemeIn({ tables, sheet }: TableSheet, grades: readonly GradeBand[] | undefined): DocumentScheme | undefined {
  const read = readSchemeTable(sheet);
  if (!read) return undefined;
  const { texts } = read;
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
        grades: texts.grades === DEFAULT_GRADES ? (grades ?? DEFAULT_GRADES) : texts.grades,
      },
    },
    hasCriteria: withCriterion * 2 > indicators.length,
  };
}

/** The scale that the report speaks of, where it speaks of one only. */
function gradesOf({ paragraphs }: DocumentText): readonly GradeBand[] | undefined {
  const found = new Map<string, readonly GradeBand[]>();
  for (const { text, cell } of paragraphs) {
    const grades = cell ? undefined : readGrades(text);
    if (grades) found.set(JSON.stringify(grades), grades);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
