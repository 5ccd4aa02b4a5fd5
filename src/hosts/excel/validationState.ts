import { formulaTokens } from '../../core/formula/tokens';
import { absoluteA1, type CellAddress, parseA1 } from '../../core/workbook/address';
import type { ValidationDraft } from '../../core/workbook/workbookDraft';
import { cellKey } from '../../core/workbook/snapshot';

/** What may be typed into a cell, in Excel's words. */
export interface ValidationState {
  readonly rule: Excel.DataValidationRule | undefined;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** More is refused by Excel. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

/** The draft's rules, cell by cell, by `cellKey`. */
export function validationCells(drafts: readonly ValidationDraft[]): ReadonlyMap<number, ValidationState> {
  const cells = new Map<number, ValidationState>();
  for (const draft of drafts) {
    const { top, left, bottom, right } = draft.range;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        cells.set(cellKey(row, column), validationOf(draft, { row: row - top, column: column - left }));
    }
  }
  return cells;
}

function validationOf(draft: ValidationDraft, offset: CellAddress): ValidationState {
  return {
    rule: ruleOf(draft, offset),
    prompt: {
      title: cut(draft.promptTitle, LONGEST_TITLE),
      message: cut(draft.prompt, LONGEST_TEXT),
      showPrompt: draft.prompt + draft.promptTitle !== '',
    },
    errorAlert: {
      title: cut(draft.errorTitle, LONGEST_TITLE),
      message: cut(draft.error, LONGEST_TEXT),
      showAlert: true,
      style: 'Stop',
    },
  };
}

/** A list that does not fit into one text cannot be offered; the prompt still says what may be typed. */
function ruleOf(draft: ValidationDraft, offset: CellAddress): Excel.DataValidationRule | undefined {
  switch (draft.kind) {
    case 'list': {
      const joined = draft.choices.join(',');
      const fits =
        joined !== '' && joined.length <= LONGEST_LIST && !draft.choices.some((choice) => choice.includes(','));
      return fits ? { list: { inCellDropDown: true, source: joined } } : undefined;
    }
    case 'decimal':
      return {
        decimal: {
          formula1: formula(draft.minimum, offset),
          formula2: formula(draft.maximum, offset),
          operator: 'Between',
        },
      };
    case 'condition':
      return { custom: { formula: formula(draft.condition, offset) } };
  }
}

/** Excel has read `G5` in such a formula from the cell that was selected, not from the one that is judged; `$G$5` is the same everywhere. */
function formula(text: string, offset: CellAddress): string {
  const tokens = formulaTokens(text).map((token) => (token.kind === 'area' ? fixed(token.text, offset) : token.text));
  return `=${tokens.join('')}`;
}

/** What is fixed already stays. */
function fixed(area: string, offset: CellAddress): string {
  const corners = area.split(':').map((corner) => {
    const cell = corner.includes('$') ? undefined : parseA1(corner);
    return cell ? absoluteA1(cell.row + offset.row, cell.column + offset.column) : corner;
  });
  return corners.join(':');
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

export function validationFrom({ type, rule, prompt, errorAlert }: Excel.DataValidation): ValidationState {
  return {
    rule: type === 'None' ? undefined : rule,
    prompt: { title: prompt.title, message: prompt.message, showPrompt: prompt.showPrompt },
    errorAlert: {
      title: errorAlert.title,
      message: errorAlert.message,
      showAlert: errorAlert.showAlert,
      style: errorAlert.style,
    },
  };
}

/** The same for the same rule: the order of the members is Excel's own affair. */
export function validationText(validation: ValidationState | undefined): string {
  return JSON.stringify(validation ?? null, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
