import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters, parseA1 } from '../../../core/workbook/address';

/** A formula split where its relative references stand, to be told again for another cell. */
export type SharedFormula = (rowOffset: number, columnOffset: number) => string;

type Step = string | ((rowOffset: number, columnOffset: number) => string);

/** What must not follow a reference: `LOG10(` is a function, `GK01!` a sheet, `A1.B` a name. */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?!(])`;

const PATTERN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // a text
    String.raw`'(?:[^']|'')*'`, // a quoted sheet name
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`, // a table's column, another workbook
    String.raw`#[A-Z0-9/_]+[!?]?`, // an error
    String.raw`(?<c1>\$?)(?<columnA>[A-Za-z]{1,3})(?<r1>\$?)(?<rowA>\d{1,7})${NO_MORE}`,
    String.raw`(?<c2>\$?)(?<columnB>[A-Za-z]{1,3}):(?<c3>\$?)(?<columnC>[A-Za-z]{1,3})${NO_MORE}`,
    String.raw`(?<r2>\$?)(?<rowB>\d{1,7}):(?<r3>\$?)(?<rowC>\d{1,7})${NO_MORE}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?`, // a name, a function, a sheet
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`, // a number
    String.raw`[^]`,
  ].join('|'),
  'gu',
);

export function sharedFormula(master: string): SharedFormula {
  const steps: Step[] = [];
  const say = (text: string): void => {
    const last = steps.length - 1;
    const before = steps[last];
    if (typeof before === 'string') steps[last] = before + text;
    else steps.push(text);
  };
  for (const match of master.matchAll(PATTERN)) {
    const { c1, columnA, r1, rowA, c2, columnB, c3, columnC, r2, rowB, r3, rowC } = match.groups ?? {};
    if (columnA !== undefined && rowA !== undefined && parseA1(columnA + rowA))
      steps.push(movedCell(c1 === '$', columnA, r1 === '$', rowA));
    else if (columnB !== undefined && columnC !== undefined)
      steps.push(movedPair(movedColumn(c2 === '$', columnB), movedColumn(c3 === '$', columnC)));
    else if (rowB !== undefined && rowC !== undefined)
      steps.push(movedPair(movedRow(r2 === '$', rowB), movedRow(r3 === '$', rowC)));
    else say(match[0]);
  }
  return (rowOffset, columnOffset) => {
    let text = '';
    for (const step of steps) text += typeof step === 'string' ? step : step(rowOffset, columnOffset);
    return text;
  };
}

type Move = (rowOffset: number, columnOffset: number) => string | undefined;

function movedCell(columnFixed: boolean, letters: string, rowFixed: boolean, digits: string): Step {
  const column = movedColumn(columnFixed, letters);
  const row = movedRow(rowFixed, digits);
  return (rowOffset, columnOffset) => {
    const left = column(rowOffset, columnOffset);
    const right = row(rowOffset, columnOffset);
    return left === undefined || right === undefined ? '#REF!' : left + right;
  };
}

function movedPair(first: Move, second: Move): Step {
  return (rowOffset, columnOffset) => {
    const from = first(rowOffset, columnOffset);
    const to = second(rowOffset, columnOffset);
    return from === undefined || to === undefined ? '#REF!' : `${from}:${to}`;
  };
}

function movedColumn(fixed: boolean, letters: string): Move {
  if (fixed) return () => `$${letters}`;
  const column = columnIndex(letters);
  return (_rowOffset, columnOffset) => {
    const moved = column + columnOffset;
    return moved >= 0 && moved <= LAST_COLUMN ? columnLetters(moved) : undefined;
  };
}

function movedRow(fixed: boolean, digits: string): Move {
  if (fixed) return () => `$${digits}`;
  const row = Number(digits);
  return (rowOffset) => {
    const moved = row + rowOffset;
    return moved >= 1 && moved <= LAST_ROW + 1 ? String(moved) : undefined;
  };
}
