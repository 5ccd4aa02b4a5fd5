import { onceFor } from '../base/onceFor';
import type { ProofFinding, ReadReport } from './proof';
import type { ReadParagraph } from './readParagraph';

/**
 * A report of which only the paragraphs that may answer to another figure in the text speak: those with findings, and those that
 * compare amounts which stand elsewhere. What all paragraphs say together (mentions, scores) stays.
 */
export function narrowed(report: ReadReport, findings: readonly ProofFinding[]): (other: ReadReport) => ReadReport {
  const told = findings.flatMap(({ at, suspects = [], together = [] }) => [
    at,
    ...[...suspects, ...together].map((one) => one.at),
  ]);
  const kept = new Set(told.map(({ paragraph }) => paragraph));
  for (const { at, clauses } of report.paragraphs) if (clauses.length > 0) kept.add(at);
  return (other) => ({ ...other, paragraphs: other.paragraphs.map((one) => (kept.has(one.at) ? one : silent(one))) });
}

const silent = onceFor((paragraph: ReadParagraph): ReadParagraph => ({
  ...paragraph,
  text: '',
  even: '',
  numbers: [],
  mentions: [],
  clauses: [],
  lists: [],
}));
