import { fc } from '../../../support/fastCheck';
import type { CountDeductionRule } from '../../../../src/core/rules/kinds/countDeduction';
import { mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<CountDeductionRule> = fc.record({ kind: fc.constant('countDeduction'), deduction: mark, floor: mark });
