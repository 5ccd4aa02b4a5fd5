import type { Mention } from './mention';
import { continuedCells } from './continuedCells';
import { Ledger } from './ledger';
import { headingsOf } from './headingsOf';
import type { ReadReport } from './proof';
import type { LabelContext } from './readLabel';
import { readParagraph } from './readParagraph';
import { type ReadTable, readTable } from './readTable';
import type { ReportText } from './reportText';
import { scoreTables } from './scoreTables';
import { stageOfValue } from './stageOfValue';
import type { Truth } from './truth';

/**
 * A report taken apart. `before` is the same report with another figure in some places: what did not change there is not read
 * again, and what was found out about it is still known.
 */
export function readReport(given: ReportText, truth: Truth | undefined, before?: ReadReport): ReadReport {
  const text = { ...given, tables: given.tables.map(continuedCells) };
  const context = before?.context ?? contextOf(text, truth);
  const headings = before?.headings ?? headingsOf(text, context);
  const position = before?.position ?? new Map(text.paragraphs.map(({ index }, at) => [index, at]));
  const paragraphs = text.paragraphs.map((paragraph, at) => {
    const known = before?.text.paragraphs[at] === paragraph ? before.paragraphs[at] : undefined;
    return known ?? readParagraph(paragraph, at, context, headings[at]);
  });
  const tables = text.tables.map((table, at) => {
    const known = before?.text.tables[at] === table ? before.tables[at] : undefined;
    return known ?? readTable(text, table, context, position);
  });
  const mentions: readonly Mention[] = [
    ...paragraphs.flatMap((one) => (one.inTable ? [] : one.mentions)),
    ...tables.flatMap((table: ReadTable) => table.mentions),
  ];
  const ledger = before ? before.ledger.with(mentions) : Ledger.of(mentions, truth, context);
  const scores = scoreTables(text, paragraphs, tables, context.year);
  return { text, context, paragraphs, headings, position, tables, mentions, ledger, scores, truth };
}

/** Year and unit as the workbook has them, else as the report says most often. */
export function contextOf({ paragraphs }: ReportText, truth: Truth | undefined): LabelContext {
  const years = paragraphs.flatMap(({ text }) =>
    // A day of the year after is when something was paid or written.
    [...text.matchAll(/(20\d{2})年度?(?!\d{1,2}月(?!31日|底|份))(?=[^月]|$)/g)].map(([, year]) => Number(year)),
  );
  const units = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/[\u4e00-\u9fff]{2,18}?(?:乡|镇|街道)(?:人民政府|办事处)?/g)].map(([name]) =>
      name.replace(/^(?:年度?|是|对|与|根据|按照|经|和)/, ''),
    ),
  );
  const own = truth?.unit === undefined ? [] : [truth.unit, truth.unit.replace(/(?:人民政府|办事处)$/, '')];
  const names = [...own, ...frequent(units)];
  const context = {
    year: truth?.year ?? ownYear(years),
    unitNames: [...new Set(names)].sort((a, b) => b.length - a.length),
  };
  return truth ? { ...context, stageOf: stageOfValue(truth, context) } : context;
}

function frequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([name]) => name);
}

/** What is said most often; but the first of all, that of the title, may be said less often than the year that it is compared with. */
function ownYear(years: readonly number[]): number | undefined {
  const [first] = years;
  const most = mostFrequent(years);
  const again = years.filter((year) => year === first).length > 1;
  return first !== undefined && most === first - 1 && again ? first : most;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
