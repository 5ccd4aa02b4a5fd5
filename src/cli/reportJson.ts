import type { ReportOutcome } from '../app/reports';
import type { Form } from '../core/report/forms/form';
import { findingJson } from './scoreJson';

/** What a report came to: where it is, and what is still open in it. */
export function reportJson({ review, open }: ReportOutcome, form: Form, out: string) {
  const { facts, scorecard } = review;
  return {
    unit: facts.unit ?? null,
    year: facts.year ?? null,
    form: { id: form.id, name: form.name },
    scheme: { id: scorecard.scheme.id, name: scorecard.scheme.name },
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
