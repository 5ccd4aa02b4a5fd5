import type { DraftContent } from '../../core/workbook/workbookDraft';

/** What Excel keeps in a cell, results of formulas aside; undefined is an empty cell. A formula is a text that begins with `=`. */
export type CellInput = Constant | { readonly formula: string } | undefined;

type Constant = { readonly value: number | string | boolean };

/** What Excel takes in one cell. */
const LONGEST_TEXT = 32_767;

export function inputOf(content: DraftContent): CellInput {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return content.text === ''
        ? undefined
        : { value: content.text.length > LONGEST_TEXT ? `${content.text.slice(0, LONGEST_TEXT - 1)}…` : content.text };
    case 'number':
      return { value: content.value.toNumber() };
    case 'boolean':
      return { value: content.value };
    case 'formula':
      return { formula: content.text };
  }
}

/** A cell as Excel tells it in `formulas` and `values`: see `formulaOf` for the text that only looks like a formula. */
export function inputFrom(formula: unknown, value: unknown): CellInput {
  if (formula === '' || formula === null || formula === undefined) return undefined;
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula: formula.slice(1) };
  return { value: formula as number | string | boolean };
}

/** What to put into `formulas` so that this arrives. */
export function typedForm(input: CellInput): number | string | boolean {
  if (!input) return '';
  if ('formula' in input) return `=${input.formula}`;
  return typeof input.value === 'string' && isTakenOtherwise(input.value) ? `'${input.value}` : input.value;
}

export function sameInput(one: CellInput, other: CellInput): boolean {
  if (!one || !other) return one === other;
  if ('formula' in one) return 'formula' in other && one.formula === other.formula;
  return 'value' in other && one.value === other.value;
}

/** Excel reads what it is handed as if typed: 1-2 is a date, 5% a number, =x a formula. An apostrophe keeps a text a text. */
function isTakenOtherwise(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return /^\s/.test(text) || /^[=+\-@'#]|[\d〇一二三四五六七八九十]|^(?:true|false)$/iu.test(plain);
}
