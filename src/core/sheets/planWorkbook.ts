import { factCatalogue, factFormulaName } from '../facts/catalogue';
import { absoluteA1, quoteSheetName } from '../workbook/address';
import type { NameDraft } from '../workbook/draft';
import type { SheetSnapshot } from '../workbook/snapshot';
import { factRow, factsSheet } from './factsSheet';
import { FACT_COLUMNS, SCHEME_NAME, SHEET_KEYS, type SheetKey, sheetAnchorName } from './layout';
import { pointsSheet } from './pointsSheet';
import { scoresSheet } from './scoresSheet';
import type { SheetInputs } from './sheetInputs';
import type { SheetBody, WorkbookPlan } from './sheetPlan';
import { summarySheet } from './summarySheet';
import { surveySheet } from './surveySheet';
import { threePublicSheet } from './threePublicSheet';

/** In the order of `SHEET_KEYS`, which is the order of the tabs. */
const BUILDERS: Readonly<Record<SheetKey, (inputs: SheetInputs) => SheetBody>> = {
  facts: factsSheet,
  scores: scoresSheet,
  points: pointsSheet,
  summary: summarySheet,
  threePublic: threePublicSheet,
  survey: surveySheet,
};

/** All our sheets, with the defined names that lead to them and to the facts. */
export function planWorkbook(inputs: SheetInputs, own: ReadonlyMap<SheetKey, SheetSnapshot>): WorkbookPlan {
  const { names } = inputs;
  const anchors = SHEET_KEYS.map((key): NameDraft => ({
    name: sheetAnchorName(key),
    reference: `${quoteSheetName(names[key])}!$A$1`,
    hidden: true,
  }));
  const targets = factCatalogue.map(
    ({ id }) => [factFormulaName(id), { sheet: names.facts, row: factRow(id), column: FACT_COLUMNS.value }] as const,
  );
  return {
    sheets: SHEET_KEYS.map((key) => ({ ...BUILDERS[key](inputs), name: names[key], replaces: own.get(key)?.name })),
    names: [
      ...anchors,
      { name: SCHEME_NAME, reference: `"${inputs.scorecard.scheme.id.replaceAll('"', '""')}"`, hidden: true },
      ...targets.map(([name, { sheet, row, column }]): NameDraft => ({
        name,
        reference: `${quoteSheetName(sheet)}!${absoluteA1(row, column)}`,
        hidden: false,
      })),
    ],
    nameTargets: new Map(targets),
  };
}
