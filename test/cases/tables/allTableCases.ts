import { budgetCases } from './budgetCases';
import { finalAccountCases } from './finalAccountCases';
import { ledgerProgressCases } from './ledgerProgressCases';
import { staffAssetsProcurementCases } from './staffAssetsProcurementCases';
import type { TableCase } from './tableCase';
import { tableCases } from './tableCases';
import { threePublicCases } from './threePublicCases';

/** The corpus: every shape of table in several dresses. */
export const allTableCases: readonly TableCase[] = [...tableCases, ...finalAccountCases, ...budgetCases, ...threePublicCases, ...staffAssetsProcurementCases, ...ledgerProgressCases];
