import type { CellResult } from './cellResult';

/** The lines of a CSV file as LibreOffice writes it with every text in quotes: what has none is a number or a truth value. */
export function readCsv(text: string): readonly (readonly CellResult[])[] {
  const lines: CellResult[][] = [[]];
  const field = /"((?:[^"]|"")*)"|([^",\n]+)|(,)|(\n)/gu;
  let pending: CellResult = null;
  const put = (): void => {
    lines.at(-1)!.push(pending);
    pending = null;
  };
  for (const [, quoted, plain, comma, end] of text.matchAll(field)) {
    if (quoted !== undefined) pending = quotedValue(quoted.replaceAll('""', '"'));
    else if (plain !== undefined) pending = plainValue(plain);
    else put();
    if (end !== undefined && comma === undefined) lines.push([]);
  }
  put();
  return lines;
}

const ERROR = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)|Err:\d+)$/;

/** An error stands in quotes as a text does. */
function quotedValue(text: string): CellResult {
  return ERROR.test(text) ? { error: text } : text;
}

function plainValue(text: string): CellResult {
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = /^(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/.exec(text);
  if (number) return Number(number[1]) / (number[2] === '%' ? 100 : 1);
  throw new Error(`${text} in a CSV file is no number and no truth value`);
}
