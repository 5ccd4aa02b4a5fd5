import { readFileSync } from 'node:fs';
import { type CellValue, readXlsx, writeXlsx } from 'hucre';

export const SHEETS = 60;
export const ROWS = 2000;
export const COLUMNS = 10;

/** A year of 60 registers in one workbook, the sample's tables among them so that there is something to score. */
export async function bigBook(sample: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(readFileSync(sample));
  const tables = sheets.map(({ name, rows, merges }) => ({ name, rows, ...(merges ? { merges } : {}) }));
  const registers = Array.from({ length: SHEETS - tables.length }, (_, index) => ({
    name: `台账${String(index + 1)}`,
    rows: register(index),
  }));
  // In the middle, so that neither end is a short cut.
  const half = registers.length >> 1;
  return writeXlsx({ sheets: [...registers.slice(0, half), ...tables, ...registers.slice(half)] });
}

/** Half texts, many of them repeated, half amounts: what a register of payments looks like. No chance in it: the same bytes each time. */
function register(sheet: number): CellValue[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column): CellValue => {
      const number = (sheet * 7919 + row * 104729 + column * 1299709) % 1_000_003;
      if (row === 0) return `栏目${String(column + 1)}`;
      if (column % 2 === 1) return number / 100;
      return column === 0 ? `凭证${String(sheet)}-${String(row)}` : `事项${String(number % 500)}`;
    }),
  );
}

export const LEDGERS = 200;

/** Two hundred ledgers as a township keeps them, with titles, units and headings that each have to be looked at, and the sample's tables. */
export async function ledgerBook(sample: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(readFileSync(sample));
  const tables = sheets.map(({ name, rows, merges }) => ({ name, rows, ...(merges ? { merges } : {}) }));
  return writeXlsx({
    sheets: [
      ...Array.from({ length: LEDGERS }, (_, index) => ({ name: `明细账${String(index + 1)}`, rows: ledger(index) })),
      ...tables,
    ],
  });
}

function ledger(sheet: number): CellValue[][] {
  const head: CellValue[][] = [
    [`2022年往来明细账（${String(sheet + 1)}）`],
    ['单位：元'],
    ['日期', '凭证号', '摘要', '收入金额', '支出金额', '备注'],
  ];
  const entries = Array.from({ length: ROWS }, (_, row): CellValue[] => {
    const number = (sheet * 7919 + row * 104729) % 1_000_003;
    return [
      `${String((row % 12) + 1)}月${String((row % 28) + 1)}日`,
      row + 1,
      `事项${String(number % 500)}`,
      row % 2 === 0 ? number / 100 : null,
      row % 2 === 1 ? number / 100 : null,
      null,
    ];
  });
  return [...head, ...entries];
}
