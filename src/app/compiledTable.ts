import type { Finding, Place } from '../core/base/problem';
import { buildScheme } from '../core/schemes/buildScheme';
import type { SchemeTable } from '../core/schemes/readScheme/readSchemeTable';
import type { Scheme } from '../core/schemes/scheme';
import { schemeFindings } from '../core/schemes/schemeFindings';
import { sayCriterion } from '../core/wording/sayCriterion';

/** A table of indicators compiled into a scheme; what was not understood of it is said with its row. */
export function compiledTable(
  table: SchemeTable,
  id: string,
  sheet: string,
): { readonly scheme: Scheme; readonly findings: readonly Finding[] } {
  const { scheme, unread } = buildScheme({ ...table.texts, id });
  const placeOf = (path: string): Place => {
    const row = table.rows.get(path);
    return row === undefined ? { sheet } : { sheet, cell: `${String(row + 1)}:${String(row + 1)}` };
  };
  const notRead = unread.map(({ path, problem }): Finding => {
    const row = table.rows.get(path);
    return {
      code: 'criterionNotRead',
      level: 'error',
      details: {
        sheet,
        cell: row === undefined ? '' : `第 ${String(row + 1)} 行`,
        indicator: path,
        why: sayCriterion(problem.code, problem.details).message,
      },
      places: [placeOf(path)],
    };
  });
  const findings = [...table.findings, ...notRead];
  return { scheme, findings: [...findings, ...schemeFindings(scheme, placeOf, findings)] };
}
