import type { Finding } from '../base/problem';
import { allChecks } from './allChecks';
import type { CheckInput, Relation } from './check';

export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Relations that were compared, and those of them that held. */
  readonly checked: number;
  readonly passed: number;
  readonly notChecked: readonly NotChecked[];
}

export interface NotChecked {
  readonly code: string;
  readonly why: Extract<Relation, { kind: 'notChecked' }>['why'];
}

/** Every rule over one workbook. What could not be compared is counted, never passed. */
export function runChecks(input: CheckInput): CheckReport {
  const seen = allChecks.flatMap(({ code, compare }) => compare(input).map((relation) => ({ code, relation })));
  const findings = seen.flatMap(({ relation }) => (relation.kind === 'differs' ? [relation.finding] : []));
  const passed = seen.filter(({ relation }) => relation.kind === 'holds').length;
  return {
    findings,
    checked: passed + findings.length,
    passed,
    notChecked: seen.flatMap(({ code, relation }) =>
      relation.kind === 'notChecked' ? [{ code, why: relation.why }] : [],
    ),
  };
}
