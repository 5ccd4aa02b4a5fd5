/** A piece of formula text; the texts of all of them together are the formula. */
export type FormulaToken =
  /** `"…"` */
  | { readonly kind: 'text'; readonly text: string }
  /** `'GK01 预算'!`, `GK01!`, `'[2]GK01'!`: its name without quotes, with the workbook where that is another. */
  | { readonly kind: 'sheet'; readonly text: string; readonly sheet: string }
  /** `A1`, `$A$1:B2`, `A:C`, `3:5` */
  | { readonly kind: 'area'; readonly text: string }
  /** `ROUND(` */
  | { readonly kind: 'call'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  /** `#REF!` */
  | { readonly kind: 'error'; readonly text: string }
  /** A table's columns: `[金额]`, `[[#This Row],[金额]]` */
  | { readonly kind: 'columns'; readonly text: string }
  /** `{1,2;3,4}` */
  | { readonly kind: 'array'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** What stands between two operands, `:` too where an end of the area is calculated. */
  | { readonly kind: 'infix'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string }
  /** One of `( ) , % @ #`, or a character that no formula has. */
  | { readonly kind: 'sign'; readonly text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** What must not follow a reference: `LOG10(` is a function, `GK01!` a sheet, `A1.B` a name. */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?!(])`;
const SHEET_NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** Kinds of token in the order in which they are tried; a sheet is known by its name, with or without quotes. */
const PATTERNS: readonly (readonly [kind: Exclude<FormulaToken['kind'], 'sign'>, pattern: string])[] = [
  ['text', String.raw`("(?:[^"]|"")*")`],
  ['sheet', String.raw`'((?:[^']|'')+)'!`],
  // `A1:GK01!B2` begins with a cell, not with a row of sheets.
  ['sheet', String.raw`((?:\[[^[\]']+\])?(?!${CELL}:)${SHEET_NAME}(?::${SHEET_NAME})?)!`],
  ['error', String.raw`(#(?:[A-Z0-9/_]+[!?]|N/A))`],
  ['area', String.raw`((?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${NO_MORE})`],
  ['call', String.raw`(${NAME}\()`],
  ['name', String.raw`(${NAME})`],
  ['columns', String.raw`(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])`],
  ['array', String.raw`(\{[^{}]*\})`],
  ['number', String.raw`((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`],
  ['infix', String.raw`(<=|>=|<>|[-+*/^&=<>:])`],
  ['space', String.raw`(\s+)`],
];

const TOKEN = new RegExp([...PATTERNS.map(([, pattern]) => pattern), '[^]'].join('|'), 'gu');

/** The one reader of formula text. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text] = match;
    // Groups without names: this is read for every formula of a workbook.
    const which = PATTERNS.findIndex((_, index) => match[index + 1] !== undefined);
    const kind = PATTERNS[which]?.[0] ?? 'sign';
    if (kind === 'sheet') tokens.push({ kind, text, sheet: (match[which + 1] ?? '').replaceAll("''", "'") });
    else tokens.push({ kind, text });
  }
  return tokens;
}
