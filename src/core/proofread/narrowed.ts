import { onceFor } from '../base/onceFor';
import type { ProofFinding, ReadReport } from './proof';
import type { ReadParagraph } from './readParagraph';
import type { ReportParagraph } from './reportText';

/**
 * A report of which only the paragraphs that may answer to another figure in one of them speak: it, those that its findings speak
 * of, and those that compare amounts which stand elsewhere. What all paragraphs say together (mentions, scores) stays.
 */
export function narrowed(report: ReadReport, findings: readonly ProofFinding[], paragraph: number) {
  const places = findings.map(({ at, suspects = [], together = [] }) =>
    [at, ...[...suspects, ...together].map((one) => one.at)].map((one) => one.paragraph),
  );
  const kept = new Set([paragraph, ...places.filter((own) => own.includes(paragraph)).flat()]);
  const items = new Set(
    [...kept].flatMap((at) => {
      const own = report.paragraphs[at];
      return own ? itemsOf(own) : [];
    }),
  );
  for (const one of report.paragraphs)
    if (one.clauses.length > 0 && itemsOf(one).some((item) => items.has(item))) kept.add(one.at);
  return {
    /** The findings that such a report is to have still. */
    told: findings.filter((_, index) => places[index]?.includes(paragraph) === true),
    narrow: (other: ReadReport): ReadReport => ({
      ...other,
      text: {
        ...other.text,
        paragraphs: other.text.paragraphs.map((one, at) =>
          one.table !== undefined || kept.has(at) ? one : blank(one),
        ),
      },
      paragraphs: other.paragraphs.map((one) => (kept.has(one.at) ? one : silent(one))),
    }),
  };
}

/** Of what a paragraph gives amounts, and between what it compares: only where these meet may one answer to the other. */
const itemsOf = onceFor(({ mentions, clauses }: ReadParagraph): readonly string[] => [
  ...new Set(
    [...mentions.map(({ of }) => of), ...clauses.flatMap(({ subject, base }) => [subject, base])].map(
      ({ item }) => item ?? '',
    ),
  ),
]);

const blank = onceFor((paragraph: ReportParagraph): ReportParagraph => ({ ...paragraph, text: '' }));

const silent = onceFor((paragraph: ReadParagraph): ReadParagraph => ({
  ...paragraph,
  text: '',
  even: '',
  numbers: [],
  mentions: [],
  clauses: [],
  lists: [],
}));
