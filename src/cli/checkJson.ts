import type { CheckOutcome } from '../app/outcomes';
import { sayNotChecked } from '../core/wording/sayCheck';
import { findingJson } from './scoreJson';

/** The `check` part of the contract. */
export function checkJson({ facts, findings, report }: CheckOutcome) {
  return {
    unit: facts.unit ?? null,
    year: facts.year ?? null,
    findings: findings.map(findingJson),
    checked: report.checked,
    passed: report.passed,
    notChecked: report.notChecked.map((one) => ({ code: one.code, why: sayNotChecked(one) })),
  };
}
