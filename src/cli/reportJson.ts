import type { MadeReport } from './makeReport';
import { schemeJson } from './schemeJson';
import { findingJson } from './scoreJson';

/** What a report came to: where it is, and what is still open in it. */
export function reportJson({ review, open, by, out }: MadeReport) {
  const { facts, scorecard } = review;
  return {
    unit: facts.unit ?? null,
    year: facts.year ?? null,
    ...('template' in by ? { template: by.template } : { form: { id: by.form, name: by.name } }),
    scheme: schemeJson(review),
    total: scorecard.total.toString(),
    converted: scorecard.converted?.toString() ?? null,
    grade: scorecard.grade ?? null,
    pending: scorecard.pending,
    out,
    open: {
      count: open.length,
      entries: [...new Set(open.map(({ key }) => key))],
      texts: open.map(({ text }) => text),
    },
    findings: review.findings.map(findingJson),
  };
}
