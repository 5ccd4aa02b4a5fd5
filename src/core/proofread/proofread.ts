import { roundHalfUp } from '../base/decimal';
import { allProofs } from './allProofs';
import { bookOfReport } from './bookOfReport';
import { confirmedPlaces } from './confirmedPlaces';
import { decideByMending } from './decideByMending';
import { type KnownDigits, findCulprits } from './findCulprits';
import { heldPlaces } from './heldPlaces';
import { placeKey } from './placeKey';
import type { ProofFinding, ReadReport } from './proof';
import { narrowed } from './narrowed';
import { readReport } from './readReport';
import { schemeOfReport } from './schemeOfReport';
import { sidesOf } from './sidesOf';
import type { ReportText } from './reportText';
import { tiedPlaces } from './tiedPlaces';
import { sentenceAt } from './sentences';
import type { Truth } from './truth';
import { withoutBlanks } from './withoutBlanks';

export interface Proofreading {
  readonly findings: readonly ProofFinding[];
  /** Figures of the report, and how many of them could be held against something. */
  readonly numbers: number;
  readonly tied: number;
}

/** A finished report against the scored workbook, where there is one, and against itself. In reading order. */
export function proofread(whole: ReportText, given: Truth | undefined): Proofreading {
  const { text: plain, asItStands } = withoutBlanks(whole);
  const text = { ...plain, tables: plain.tables.flatMap(sidesOf) };
  const book = bookOfReport(text, given);
  const read = readReport(text, book.truth);
  const truth = schemeOfReport(book.truth, read.scores);
  const report = { ...read, truth };
  const found = findingsOf(report);
  const { numbers, tied } = counted(report);
  const near = onceForNumber((paragraph) => {
    const { narrow, told } = narrowed(report, found, paragraph);
    const held = findingsOf(narrow(report));
    const keys = new Set(held.map(({ at }) => placeKey(at)));
    return told.every(({ at }) => keys.has(placeKey(at))) ? { narrow, held: held.length } : undefined;
  });
  const findings = decideByMending(text, found, numbers, (mended, { paragraph, table }) => {
    const other = readReport(mended, truth, report);
    // A figure of the text answers to few paragraphs; a cell of a table may be spoken of anywhere.
    const few = table === undefined ? near(paragraph) : undefined;
    return few ? findingsOf(few.narrow(other)).length < few.held : findingsOf(other).length < found.length;
  })
    .map(asItStands)
    .map((finding) => ({
      ...finding,
      quote: sentenceAt(whole.paragraphs[finding.at.paragraph]?.text ?? '', finding.at.span),
    }));
  return {
    findings: [...(book.finding ? [asItStands(book.finding)] : []), ...findings].sort(
      (a, b) => a.at.paragraph - b.at.paragraph || a.at.span[0] - b.at.span[0],
    ),
    numbers,
    tied,
  };
}

function onceForNumber<Answer>(answer: (key: number) => Answer): (key: number) => Answer {
  const known = new Map<number, { readonly answer: Answer }>();
  return (key) => {
    const held = known.get(key) ?? { answer: answer(key) };
    known.set(key, held);
    return held.answer;
  };
}

function findingsOf(report: ReadReport): readonly ProofFinding[] {
  const heard = new Set<string>();
  const spoken = new Set<number>();
  const held = heldPlaces(report);
  const ordered = [...allProofs.filter(({ last }) => !last), ...allProofs.filter(({ last }) => last)];
  const all = ordered.flatMap((proof) =>
    proof.find(report).flatMap((doubt): ProofFinding[] => {
      // What goes by nearness alone says nothing of a figure that a relation bears out.
      if (proof.last && (spoken.has(doubt.at.paragraph) || held.has(placeKey(doubt.at)))) return [];
      // A figure that is wrong is told once; a relation that it breaks besides may still tell which figure is the wrong one.
      const key = placeKey(doubt.at);
      if (heard.has(key) && !doubt.suspects) return [];
      heard.add(key);
      if (!proof.last) for (const one of [doubt, ...(doubt.suspects ?? [])]) spoken.add(one.at.paragraph);
      return [{ ...doubt, level: doubt.level ?? proof.level, code: proof.code, law: proof.law, quote: '' }];
    }),
  );
  return findCulprits(all, confirmedPlaces(report), knownDigits(report.text, report.truth), held);
}

/** Amounts of the workbook, as a report prints them in 万元 and in 元; and what stands in two places of the report. Short numbers are alike by chance. */
function knownDigits({ paragraphs }: ReportText, truth: Truth | undefined): KnownDigits {
  const amounts = truth?.figures.filter(({ kind, value }) => kind === 'money' && value.abs().gte(1)) ?? [];
  const held = new Set(
    amounts.flatMap(({ value }) => [roundHalfUp(value, 2).toFixed(2), roundHalfUp(value.times(10000), 2).toFixed(2)]),
  );
  const times = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const one of text.match(PRINTED) ?? []) {
      const digits = one.replaceAll(',', '');
      times.set(digits, (times.get(digits) ?? 0) + 1);
    }
  const significant = (digits: string): number => digits.replace('.', '').replace(/^0+|0+$/g, '').length;
  return (text, least = 2) => {
    const digits = text.match(PRINTED)?.[0].replaceAll(',', '') ?? '';
    const said = times.get(digits) ?? 0;
    const long = significant(digits) >= 5 && (held.has(digits) || said >= least);
    // 「100.00」 stands everywhere.
    return long || (said >= 3 && digits.length >= 6 && significant(digits) >= 3);
  };
}

const PRINTED = /\d[\d,]*\.\d+/g;

function counted(report: ReadReport): Pick<Proofreading, 'numbers' | 'tied'> {
  const inText = report.paragraphs.flatMap(({ numbers }, position) =>
    report.text.paragraphs[position]?.table === undefined ? numbers.filter(({ kind }) => kind !== 'other') : [],
  ).length;
  const inTables = report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(Boolean))).length;
  return { numbers: inText + inTables, tied: Math.min(tiedPlaces(report).size, inText + inTables) };
}
