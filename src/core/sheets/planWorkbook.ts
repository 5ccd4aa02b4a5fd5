import { factCatalogue, factFormulaName } from '../facts/catalogue';
import { absoluteA1, quoteSheetName } from '../workbook/address';
import type { NameDraft } from '../workbook/workbookDraft';
import { FACT_COLUMNS } from './columns/factColumns';
import { chartsSheet } from './chartsSheet';
import { checksSheet } from './checks/checksSheet';
import { adjustmentsSheet } from './adjustmentsSheet';
import { factRow, factsSheet } from './factsSheet';
import { ASSUMED_NAME, SCHEME_NAME, UNIT_NAME, YEAR_NAME, constantName, sheetNamesOf } from './ourNames';
import { pointsSheet } from './pointsSheet';
import { printSheet } from './printSheet';
import { reportSheet } from './reportSheet';
import { scoresSheet } from './scoresSheet';
import type { SheetInputs } from './sheetInputs';
import { SHEET_KEYS, type SheetKey, type SheetNames } from './sheetKeys';
import type { SheetBody, WorkbookPlan } from './sheetPlan';
import { summarySheet } from './summarySheet';
import { surveySheet } from './surveySheet';
import { threePublicSheet } from './threePublicSheet';
import { wordsSheet } from './wordsSheet';

/** In the order of `SHEET_KEYS`, which is the order of the tabs; undefined where there is nothing to say on it. */
const BUILDERS: Readonly<Record<SheetKey, (inputs: SheetInputs, isThere: boolean) => SheetBody | undefined>> = {
  facts: factsSheet,
  scores: scoresSheet,
  points: pointsSheet,
  summary: summarySheet,
  threePublic: threePublicSheet,
  survey: surveySheet,
  checks: checksSheet,
  words: wordsSheet,
  adjustments: adjustmentsSheet,
  // Written by a use case of their own.
  projects: () => undefined,
  projectIndicators: () => undefined,
  report: reportSheet,
  print: printSheet,
  charts: chartsSheet,
};

/** All our sheets, with the defined names that lead to them and to the facts. `present` are the names of those that are there already. */
export function planWorkbook(inputs: SheetInputs, present: Partial<SheetNames>): WorkbookPlan {
  const { names } = inputs;
  const sheets = SHEET_KEYS.flatMap((key) => {
    const body = BUILDERS[key](inputs, present[key] !== undefined);
    return body ? [{ ...body, key, name: names[key], replaces: present[key] }] : [];
  });
  const targets = factCatalogue.map(
    ({ id }) => [factFormulaName(id), { sheet: names.facts, row: factRow(id), column: FACT_COLUMNS.value }] as const,
  );
  return {
    sheets,
    names: [
      ...sheets.flatMap(sheetNamesOf),
      constantName(SCHEME_NAME, inputs.scorecard.scheme.id),
      constantName(ASSUMED_NAME, inputs.schemeAssumed ? inputs.scorecard.scheme.id : 'chosen'),
      ...(inputs.facts.year === undefined ? [] : [constantName(YEAR_NAME, String(inputs.facts.year))]),
      ...(inputs.facts.unitSaid ? [constantName(UNIT_NAME, inputs.facts.unit ?? '')] : []),
      ...targets.map(([name, { sheet, row, column }]): NameDraft => ({
        name,
        reference: `${quoteSheetName(sheet)}!${absoluteA1(row, column)}`,
        hidden: false,
      })),
    ],
    nameTargets: new Map(targets),
  };
}
