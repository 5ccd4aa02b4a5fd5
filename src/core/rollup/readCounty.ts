import { type Decimal, decimal, roundScore, sumOf } from '../base/decimal';
import { factCatalogue } from '../facts/catalogue';
import type { CellContent, SheetSnapshot } from '../workbook/snapshot';
import { contentText } from '../workbook/snapshot';
import { COUNTY_WORDS as W, UNIT_STATUS, countyLacks } from '../wording/rollupMessages';
import type { UnitBook } from './countyUnit';

/** A county's workbook as one unit of a city: the sums over its townships, the average of their scores. */
export function readCounty(file: string, sheet: SheetSnapshot): UnitBook {
  const headings = sheet.rows.map((row) => (row ?? []).map(contentText));
  const top = headings.findIndex((row) => row.includes(W.unit) && row.includes(W.status));
  const columns = headings[top] ?? [];
  const [status, total] = [columns.indexOf(W.status), columns.indexOf(W.total)];
  const rows = sheet.rows
    .slice(top + 1)
    .map((row) => row ?? [])
    .filter((row) => [UNIT_STATUS.counted, UNIT_STATUS.open].some((one) => row[status] === one));
  const scored = rows.filter((row) => row[status] === UNIT_STATUS.counted);
  const facts = new Map(
    factCatalogue.flatMap(({ name, kind }) => {
      const found = kind === 'money' || kind === 'count' ? numbersIn(rows, columns.indexOf(name)) : [];
      return found.length > 0 ? [[name, sumOf(found)] as const] : [];
    }),
  );
  const known = new Set<string>(factCatalogue.map(({ name }) => name));
  const last = columns.reduce(
    (found, heading, at) => (at < total && (known.has(heading) || heading === W.rate) ? at : found),
    -1,
  );
  return {
    file,
    unit: nameIn(file),
    year: yearIn(contentText(sheet.rows[0]?.[0])),
    facts,
    missing: [...facts.keys()].flatMap((name) => {
      const lacking = rows.length - numbersIn(rows, columns.indexOf(name)).length;
      return lacking > 0 ? [countyLacks(name, lacking)] : [];
    }),
    dimensions: columns.slice(last + 1, Math.max(last + 1, total)).flatMap((name, at) => {
      const score = averageOf(numbersIn(scored, last + 1 + at));
      return score ? [{ name, score }] : [];
    }),
    total: averageOf(numbersIn(scored, total)),
    grade: undefined,
    pending: rows.length - scored.length,
    findings: [],
    scored: true,
  };
}

function numbersIn(rows: readonly (readonly CellContent[])[], column: number): readonly Decimal[] {
  return rows.flatMap((row) => {
    const content = column < 0 ? undefined : row[column];
    return typeof content === 'number' ? [decimal(content)] : [];
  });
}

function averageOf(values: readonly Decimal[]): Decimal | undefined {
  return values.length === 0 ? undefined : roundScore(sumOf(values).div(values.length));
}

/** 「甲县2023年绩效自评汇总.xlsx」: a county's workbook does not say whose it is, its file does. */
function nameIn(file: string): string | undefined {
  const name = file
    .replace(/\.[^.]*$/, '')
    .replace(/20\d{2}年?度?/, '')
    .replace(/(?:部门)?(?:整体支出)?(?:绩效)?(?:自评)?(?:区县)?(?:汇总|报表)?表?$/, '')
    .trim();
  return name === '' ? undefined : name;
}

function yearIn(title: string): number | undefined {
  const year = /^(20\d{2})年度/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}
