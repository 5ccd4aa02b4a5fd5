import { formulaTokens } from '../../core/formula/tokens';
import { type CellRange, parseAreaA1, parseRangeA1 } from '../../core/workbook/address';

/** What a formula looks at. */
export interface FormulaReads {
  readonly areas: readonly { readonly sheet: string | undefined; readonly range: CellRange }[];
  /** In small letters, as names are found. */
  readonly names: readonly string[];
  /** The functions that it calls, in capitals. */
  readonly calls: readonly string[];
  /** It also looks where its text does not tell: INDIRECT, a table's column, a row of sheets, a spilled area. */
  readonly anywhere: boolean;
}

const LOOKS_ELSEWHERE = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|CUBE\w+|EVALUATE|_xlfn\.ANCHORARRAY)\($/i;
/** A table's column, a spilled area, an area whose corner is calculated. */
const UNCLEAR = new Set(['[', ']', '@', '#', ':']);

/** Formulas come again with every change, and in every workbook that was scored; so many of them are remembered. */
const MOST = 20_000;
const known = new Map<string, FormulaReads>();

export function formulaReads(formula: string): FormulaReads {
  let reads = known.get(formula);
  if (!reads) {
    if (known.size >= MOST) known.clear();
    known.set(formula, (reads = readsOf(formula)));
  }
  return reads;
}

/** Rather too much than too little: what is not understood may be anywhere. Of another workbook nothing is read, it is not open. */
function readsOf(formula: string): FormulaReads {
  const areas: FormulaReads['areas'][number][] = [];
  const names = new Set<string>();
  const calls = new Set<string>();
  let anywhere = false;
  let sheet: string | undefined;
  for (const token of formulaTokens(formula)) {
    if (token.kind === 'sheet') {
      sheet = token.sheet;
      if (sheet.includes(':')) anywhere = true;
      continue;
    }
    const { kind, text } = token;
    if (kind === 'call') calls.add(text.slice(0, -1).toUpperCase());
    const isElsewhere = sheet?.includes('[') === true;
    if (kind === 'area' && !isElsewhere) {
      const range = parseRangeA1(text) ?? parseAreaA1(text);
      if (range) areas.push({ sheet, range });
      else anywhere = true;
    } else if (kind === 'name' && !/^(?:TRUE|FALSE)$/i.test(text) && !isElsewhere) {
      if (sheet === undefined) names.add(text.toLowerCase());
      else anywhere = true;
    } else if (kind === 'columns' || UNCLEAR.has(text) || (kind === 'call' && LOOKS_ELSEWHERE.test(text)))
      anywhere = true;
    sheet = undefined;
  }
  return { areas, names: [...names], calls: [...calls], anywhere };
}

/** The formula with every name in it replaced by what it stands for; a name that nobody knows stays. */
export function spellOutNames(formula: string, meaningOf: (name: string) => string | undefined): string {
  let afterSheet = false;
  let spelled = '';
  for (const { kind, text } of formulaTokens(formula)) {
    const meaning = kind === 'name' && !afterSheet ? meaningOf(text.toLowerCase()) : undefined;
    afterSheet = kind === 'sheet';
    spelled += meaning === undefined ? text : `(${meaning})`;
  }
  return spelled;
}
