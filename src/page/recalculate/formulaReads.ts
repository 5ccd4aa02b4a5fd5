import { type CellRange, parseAreaA1, parseRangeA1 } from '../../core/workbook/address';

/** What a formula looks at. */
export interface FormulaReads {
  readonly areas: readonly { readonly sheet: string | undefined; readonly range: CellRange }[];
  /** In small letters, as names are found. */
  readonly names: readonly string[];
  /** It also looks where its text does not tell: INDIRECT, a table's column, a row of sheets, a spilled area. */
  readonly anywhere: boolean;
}

const PART = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?!(])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // a text
    String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.:]*))!`, // a sheet
    String.raw`#(?:[A-Z0-9/_]+[!?]|N/A)`, // an error
    String.raw`(?<area>${PART}:${PART}|${PART}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${NO_MORE}`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*)\(`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+`, // a number
    String.raw`(?<unclear>\[(?:[^[\]]|\[[^\]]*\])*\]|[[\]@#:])`, // a table's column, a spilled area, an area whose corner is calculated
    String.raw`[^]`,
  ].join('|'),
  'gu',
);
const LOOKS_ELSEWHERE = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|CUBE\w+|EVALUATE|_xlfn\.ANCHORARRAY)$/i;

/** Rather too much than too little: what is not understood may be anywhere. Of another workbook nothing is read, it is not open. */
export function formulaReads(formula: string): FormulaReads {
  const areas: FormulaReads['areas'][number][] = [];
  const names = new Set<string>();
  let anywhere = false;
  let sheet: string | undefined;
  for (const { groups = {} } of formula.matchAll(TOKEN)) {
    const { quoted, plain, area, name } = groups;
    if (quoted !== undefined || plain !== undefined) {
      sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (sheet?.includes(':')) anywhere = true;
      continue;
    }
    if (area !== undefined && !sheet?.includes('[')) {
      const range = parseRangeA1(area) ?? parseAreaA1(area);
      if (range) areas.push({ sheet, range });
      else anywhere = true;
    } else if (name !== undefined && !/^(?:TRUE|FALSE)$/i.test(name) && !sheet?.includes('[')) {
      if (sheet === undefined) names.add(name.toLowerCase());
      else anywhere = true;
    } else if (groups['unclear'] !== undefined || LOOKS_ELSEWHERE.test(groups['function'] ?? '')) anywhere = true;
    sheet = undefined;
  }
  return { areas, names: [...names], anywhere };
}

/** The formula with every name in it replaced by what it stands for; a name that nobody knows stays. */
export function spellOutNames(formula: string, meaningOf: (name: string) => string | undefined): string {
  let afterSheet = false;
  return formula.replace(TOKEN, (found, ...rest) => {
    const { quoted, plain, name } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const meaning = name === undefined || afterSheet ? undefined : meaningOf(name.toLowerCase());
    afterSheet = quoted !== undefined || plain !== undefined;
    return meaning === undefined ? found : `(${meaning})`;
  });
}
