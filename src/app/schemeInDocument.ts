import { type Result, refuse, success } from '../core/base/problem';
import type { DocumentText } from '../core/report/documentText';
import { type DocumentScheme, schemesInDocument } from '../core/schemes/fromDocument/schemesInDocument';
import type { ReadScheme } from './chooseScheme';
import { compiledTable } from './compiledTable';

/** The 指标体系 in a report: the table that was named (counted from 1), else the one that there is. */
export function schemeInDocument(document: DocumentText, table: number | undefined): Result<ReadScheme> {
  const all = schemesInDocument(document);
  const count = document.tables.filter(({ story }) => story === 'body').length;
  if (table !== undefined) {
    if (table < 1 || table > count)
      return refuse('documentTableMissing', { table: String(table), count: String(count) });
    const named = all.find(({ tables }) => tables.includes(table));
    return named ? success(compiled(named)) : refuse('schemeNotInTable', { table: String(table) });
  }
  const candidates = likelySchemes(all);
  const [only, ...others] = candidates;
  if (!only) return refuse('noSchemeInDocument', { count: String(count) });
  if (others.length > 0)
    return refuse('severalSchemesInDocument', {
      tables: candidates.map(({ tables, name }) => `--table ${String(tables[0] ?? 0)}「${name}」`).join('、'),
    });
  return success(compiled(only));
}

/** Those with criteria, where any has: the others are scores. */
export function likelySchemes(all: readonly DocumentScheme[]): readonly DocumentScheme[] {
  const withCriteria = all.filter(({ hasCriteria }) => hasCriteria);
  return withCriteria.length > 0 ? withCriteria : all;
}

function compiled({ table, name }: DocumentScheme): ReadScheme {
  return compiledTable(table, table.texts.id, name);
}
