import type { Typed } from '../workbook/typed';
import { BLANK, type PlannedContent } from './sheetPlan';

/** What she typed, back into its cell to the letter. */
export function typedContent(typed: Typed | undefined): PlannedContent {
  if (!typed) return BLANK;
  const { value, formula } = typed;
  if (formula !== undefined) return { kind: 'hers', text: formula, value };
  if (typeof value === 'string') return value === '' ? BLANK : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return 'error' in value ? { kind: 'text', text: value.error } : { kind: 'number', value };
}
