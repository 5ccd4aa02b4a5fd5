import { budgetCases } from './budgetCases';
import { finalAccountCases } from './finalAccountCases';
import type { TableCase } from './tableCase';
import { tableCases } from './tableCases';

/** The corpus: every shape of table in several dresses. */
export const allTableCases: readonly TableCase[] = [...tableCases, ...finalAccountCases, ...budgetCases];
