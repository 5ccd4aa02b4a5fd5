import { rangeA1 } from '../../core/workbook/address';
import type { ValidationDraft } from '../../core/workbook/draft';

/** A rule for what may be typed, in Excel's words. */
export interface ValidationState {
  readonly area: string;
  readonly rule: Excel.DataValidationRule | undefined;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** More is refused by Excel. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

/** A list that does not fit into one text cannot be offered; the prompt still says what may be typed. */
export function validationOf(draft: ValidationDraft): ValidationState {
  return {
    area: rangeA1(draft.range),
    rule: ruleOf(draft),
    prompt: { title: cut(draft.promptTitle, LONGEST_TITLE), message: cut(draft.prompt, LONGEST_TEXT), showPrompt: draft.prompt + draft.promptTitle !== '' },
    errorAlert: { title: cut(draft.errorTitle, LONGEST_TITLE), message: cut(draft.error, LONGEST_TEXT), showAlert: true, style: 'Stop' },
  };
}

function ruleOf(draft: ValidationDraft): Excel.DataValidationRule | undefined {
  const isCell = draft.range.top === draft.range.bottom && draft.range.left === draft.range.right;
  const formula = (text: string): string => `=${isCell ? absolute(text) : text}`;
  switch (draft.kind) {
    case 'list': {
      const joined = draft.choices.join(',');
      const fits = joined !== '' && joined.length <= LONGEST_LIST && !draft.choices.some((choice) => choice.includes(','));
      return fits ? { list: { inCellDropDown: true, source: joined } } : undefined;
    }
    case 'decimal':
      return { decimal: { formula1: formula(draft.minimum), formula2: formula(draft.maximum), operator: 'Between' } };
    case 'condition':
      return { custom: { formula: formula(draft.condition) } };
  }
}

/** Excel has read `G5` in such a formula from the cell that was selected, not from the one that is judged; `$G$5` is the same everywhere. */
function absolute(formula: string): string {
  return formula.replaceAll(/"[^"]*"|'[^']*'!|(?<![A-Za-z0-9_.$\p{L}])([A-Z]{1,3})(\d{1,7})(?![\d(A-Za-z_.])/gu, (text, column?: string, row?: string) => (column === undefined ? text : `$${column}$${row ?? ''}`));
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** As read from a range; undefined where its cells have different rules. */
export function validationFrom(area: string, { type, rule, prompt, errorAlert }: Excel.DataValidation): ValidationState | undefined {
  if (type === 'Inconsistent' || type === 'MixedCriteria') return undefined;
  const words = { prompt: { title: prompt.title, message: prompt.message, showPrompt: prompt.showPrompt }, errorAlert: { title: errorAlert.title, message: errorAlert.message, showAlert: errorAlert.showAlert, style: errorAlert.style } };
  return { area, rule: type === 'None' ? undefined : rule, ...words };
}

export function sameValidation(one: ValidationState | undefined, other: ValidationState): boolean {
  return one !== undefined && text(one) === text(other);
}

/** The order of the members is Excel's own affair. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
