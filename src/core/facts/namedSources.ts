import { decimal } from '../base/decimal';
import type { Entries } from '../scorecard/entries';
import { readAmount } from '../tables/readAmount';
import { parseA1, quoteSheetName } from '../workbook/address';
import { type WorkbookSnapshot, contentAt } from '../workbook/snapshot';
import { typedAt } from '../workbook/typed';
import type { FactId } from './catalogue';
import type { Override } from './overrides';

/** A cell that she named as the source of a fact, and what unit its number is in; empty where there is no choice. */
export interface NamedSource {
  readonly sheet: string;
  /** One cell, such as `C33`. */
  readonly cell: string;
  readonly unit: string;
}

export type NamedSources = ReadonlyMap<FactId, NamedSource>;

/** As if she had written `='表1'!C33` and the unit into 另取来源 herself, so that the figure stays a live one. */
export function namedSources(snapshot: WorkbookSnapshot, sources: NamedSources): Entries {
  const overrides = [...sources].map(([fact, source]): readonly [FactId, Override] => [
    fact,
    reference(snapshot, source),
  ]);
  return { facts: new Map(), overrides: new Map(overrides), indicators: new Map() };
}

/** A number that she keeps as a text cannot be calculated with where it stands: its value is taken down instead. */
function reference(snapshot: WorkbookSnapshot, { sheet: name, cell, unit }: NamedSource): Override {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const at = parseA1(cell);
  if (!sheet || !at) return { source: { value: `${name}!${cell}` }, unit };
  const content = contentAt(sheet, at.row, at.column);
  const amount = typeof content === 'string' ? readAmount(content) : undefined;
  if (amount?.kind === 'number')
    return { source: { value: decimal(amount.value.toString()) }, unit: amount.unit?.name ?? unit };
  return {
    source: { value: typedAt(sheet, at.row, at.column)?.value ?? '', formula: `${quoteSheetName(name)}!${cell}` },
    unit,
  };
}
