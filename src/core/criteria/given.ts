import type { Decimal } from '../base/decimal';
import type { CriterionCode } from '../wording/criterionMessages';
import type { Quantities } from './givenValue';

/** What a person or a script gives for one indicator. */
export interface Given {
  readonly numbers: Quantities;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly items?: readonly boolean[] | undefined;
  /** null: none of the levels. */
  readonly grade?: string | null | undefined;
}

export type GivenOutcome =
  | { readonly kind: 'scored'; readonly score: Decimal }
  | { readonly kind: 'range'; readonly minimum: Decimal; readonly maximum: Decimal }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'problem'; readonly code: CriterionCode; readonly details: Readonly<Record<string, string>> };

export function problem(
  code: CriterionCode,
  details: Readonly<Record<string, string>> = {},
): Extract<GivenOutcome, { kind: 'problem' }> {
  return { kind: 'problem', code, details };
}
