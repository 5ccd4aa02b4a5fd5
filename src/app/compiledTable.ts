import type { Finding } from '../core/base/problem';
import { buildScheme } from '../core/schemes/buildScheme';
import type { SchemeTable } from '../core/schemes/readScheme/readSchemeTable';
import type { Scheme } from '../core/schemes/scheme';
import { sayCriterion } from '../core/wording/sayCriterion';

/** A table of indicators compiled into a scheme; what was not understood of it is said with its row. */
export function compiledTable(
  table: SchemeTable,
  id: string,
  sheet: string,
): { readonly scheme: Scheme; readonly findings: readonly Finding[] } {
  const { scheme, unread } = buildScheme({ ...table.texts, id });
  const notRead = unread.map(({ path, problem }): Finding => {
    const row = table.rows.get(path);
    const place = row === undefined ? { sheet } : { sheet, cell: `${String(row + 1)}:${String(row + 1)}` };
    return {
      code: 'criterionNotRead',
      level: 'error',
      details: {
        sheet,
        cell: row === undefined ? '' : `第 ${String(row + 1)} 行`,
        indicator: path,
        why: sayCriterion(problem.code, problem.details).message,
      },
      places: [place],
    };
  });
  return { scheme, findings: [...table.findings, ...notRead] };
}
