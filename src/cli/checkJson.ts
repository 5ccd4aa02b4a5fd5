import type { CheckOutcome } from '../app/outcomes';
import { sayNotChecked } from '../core/wording/sayCheck';
import { findingJson } from './scoreJson';

/** The `check` part of the contract; `reason` is what she gave for a notice in 校验. */
export function checkJson({ facts, findings, report, settled }: CheckOutcome) {
  const answers = new Map<unknown, string | undefined>(settled.map(({ finding, answer }) => [finding, answer]));
  return {
    unit: facts.unit ?? null,
    year: facts.year ?? null,
    findings: findings.map((finding) => {
      const reason = answers.get(finding);
      return { ...findingJson(finding), ...(reason === undefined ? {} : { reason }) };
    }),
    checked: report.checked,
    passed: report.passed,
    notChecked: report.notChecked.map((one) => ({ code: one.code, why: sayNotChecked(one) })),
  };
}
