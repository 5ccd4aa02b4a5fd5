import { bookCases } from './bookCases';
import { budgetCases } from './budgetCases';
import { finalAccountCases } from './finalAccountCases';
import { furtherFactCases } from './furtherFactCases';
import { judgementCases } from './judgementCases';
import { keyValueCases } from './keyValueCases';
import { layoutCases } from './layoutCases';
import { ledgerProgressCases } from './ledgerProgressCases';
import { namedCellCases } from './namedCellCases';
import { oddCases } from './oddCases';
import { projectCases } from './projectCases';
import { singleFinalCases } from './singleFinalCases';
import { staffAssetsProcurementCases } from './staffAssetsProcurementCases';
import type { TableCase } from './tableCase';
import { tableCases } from './tableCases';
import { threePublicCases } from './threePublicCases';
import { trapCases } from './trapCases';
import { wideCases } from './wideCases';

/** The corpus: every shape of table in several dresses. */
export const allTableCases: readonly TableCase[] = [
  ...tableCases,
  ...finalAccountCases,
  ...singleFinalCases,
  ...budgetCases,
  ...threePublicCases,
  ...staffAssetsProcurementCases,
  ...ledgerProgressCases,
  ...oddCases, ...projectCases,
  ...keyValueCases,
  ...layoutCases,
  ...judgementCases,
  ...trapCases,
  ...bookCases,
  ...wideCases,
  ...furtherFactCases,
  ...namedCellCases,
];
