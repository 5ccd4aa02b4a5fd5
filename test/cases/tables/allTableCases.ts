import { budgetCases } from './budgetCases';
import { finalAccountCases } from './finalAccountCases';
import { judgementCases } from './judgementCases';
import { keyValueCases } from './keyValueCases';
import { layoutCases } from './layoutCases';
import { ledgerProgressCases } from './ledgerProgressCases';
import { projectCases } from './projectCases';
import { staffAssetsProcurementCases } from './staffAssetsProcurementCases';
import type { TableCase } from './tableCase';
import { tableCases } from './tableCases';
import { threePublicCases } from './threePublicCases';

/** The corpus: every shape of table in several dresses. */
export const allTableCases: readonly TableCase[] = [
  ...tableCases,
  ...finalAccountCases,
  ...budgetCases,
  ...threePublicCases,
  ...staffAssetsProcurementCases,
  ...ledgerProgressCases,
  ...projectCases,
  ...keyValueCases,
  ...layoutCases,
  ...judgementCases,
];
