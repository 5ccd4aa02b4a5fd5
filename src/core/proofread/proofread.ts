import { roundHalfUp } from '../base/decimal';
import { allProofs } from './allProofs';
import { confirmedPlaces } from './confirmedPlaces';
import { decideByMending } from './decideByMending';
import { findCulprits, placeKey } from './findCulprits';
import { Ledger } from './ledger';
import type { ProofFinding, ReadReport } from './proof';
import { headingsOf } from './headingsOf';
import type { LabelContext } from './readLabel';
import { readParagraph } from './readParagraph';
import { readTable, tableMentions } from './readTable';
import type { ReportText } from './reportText';
import { scoreTables } from './scoreTables';
import { tiedPlaces } from './tiedPlaces';
import { sentenceAt } from './sentences';
import type { Truth } from './truth';

export interface Proofreading {
  readonly findings: readonly ProofFinding[];
  /** Figures of the report, and how many of them could be held against something. */
  readonly numbers: number;
  readonly tied: number;
}

/** A finished report against the scored workbook, where there is one, and against itself. In reading order. */
export function proofread(text: ReportText, truth: Truth | undefined): Proofreading {
  const report = readReport(text, truth);
  const findings = decideByMending(
    text,
    findingsOf(report),
    (mended) => findingsOf(readReport(mended, truth)).length,
  ).map((finding) => ({
    ...finding,
    quote: sentenceAt(text.paragraphs[finding.at.paragraph]?.text ?? '', finding.at.span),
  }));
  return {
    findings: [...findings].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.span[0] - b.at.span[0]),
    ...counted(report),
  };
}

function findingsOf(report: ReadReport): readonly ProofFinding[] {
  const heard = new Set<string>();
  const all = allProofs.flatMap((proof) =>
    proof.find(report).flatMap((doubt): ProofFinding[] => {
      // A figure that is wrong is told once; a relation that it breaks besides may still tell which figure is the wrong one.
      const key = placeKey(doubt.at);
      if (heard.has(key) && !doubt.suspects) return [];
      heard.add(key);
      return [{ ...doubt, level: doubt.level ?? proof.level, code: proof.code, law: proof.law, quote: '' }];
    }),
  );
  return findCulprits(all, confirmedPlaces(report), knownDigits(report.text, report.truth));
}

/** Amounts of the workbook, as a report prints them in 万元 and in 元; and what stands in two places of the report. Short numbers are alike by chance. */
function knownDigits({ paragraphs }: ReportText, truth: Truth | undefined): (text: string) => boolean {
  const amounts = truth?.figures.filter(({ kind, value }) => kind === 'money' && value.abs().gte(1)) ?? [];
  const held = new Set(
    amounts.flatMap(({ value }) => [roundHalfUp(value, 2).toFixed(2), roundHalfUp(value.times(10000), 2).toFixed(2)]),
  );
  const printed = paragraphs.flatMap(({ text }) => (text.match(PRINTED) ?? []).map((one) => one.replaceAll(',', '')));
  const long = (digits: string): boolean => digits.replace('.', '').replace(/^0+|0+$/g, '').length >= 5;
  const twice = new Set(printed.filter((one, at) => printed.indexOf(one) !== at));
  return (text) => {
    const digits = text.match(PRINTED)?.[0].replaceAll(',', '') ?? '';
    return long(digits) && (held.has(digits) || twice.has(digits));
  };
}

const PRINTED = /\d[\d,]*\.\d+/g;

export function readReport(text: ReportText, truth: Truth | undefined): ReadReport {
  const context = contextOf(text, truth);
  const headings = headingsOf(text, context);
  const paragraphs = text.paragraphs.map((paragraph, position) =>
    readParagraph(paragraph.text, position, context, headings[position]),
  );
  const tables = text.tables.map((table) => readTable(text, table));
  const mentions = [
    ...paragraphs
      .filter((_paragraph, position) => text.paragraphs[position]?.table === undefined)
      .flatMap((one) => one.mentions),
    ...tables.flatMap((table) => tableMentions(table, text, context)),
  ];
  const ledger = new Ledger(mentions, truth, context);
  return { text, context, paragraphs, tables, mentions, ledger, scores: scoreTables(text, tables), truth };
}

/** Year and unit as the workbook has them, else as the report says most often. */
function contextOf({ paragraphs }: ReportText, truth: Truth | undefined): LabelContext {
  const years = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/(20\d{2})年度?(?=[^月]|$)/g)].map(([, year]) => Number(year)),
  );
  const units = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/[\u4e00-\u9fff]{2,18}?(?:乡|镇|街道)(?:人民政府|办事处)?/g)].map(([name]) =>
      name.replace(/^(?:年度?|是|对|与|根据|按照|经|和)/, ''),
    ),
  );
  const own = truth?.unit === undefined ? [] : [truth.unit, truth.unit.replace(/(?:人民政府|办事处)$/, '')];
  const names = [...own, ...frequent(units)];
  return {
    year: truth?.year ?? mostFrequent(years),
    unitNames: [...new Set(names)].sort((a, b) => b.length - a.length),
  };
}

function frequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([name]) => name);
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function counted(report: ReadReport): Pick<Proofreading, 'numbers' | 'tied'> {
  const inText = report.paragraphs.flatMap(({ numbers }, position) =>
    report.text.paragraphs[position]?.table === undefined ? numbers.filter(({ kind }) => kind !== 'other') : [],
  ).length;
  const inTables = report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(Boolean))).length;
  return { numbers: inText + inTables, tied: Math.min(tiedPlaces(report).size, inText + inTables) };
}
