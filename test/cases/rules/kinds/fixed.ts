import { fc } from '../../../support/fastCheck';
import type { FixedRule } from '../../../../src/core/rules/kinds/fixed';
import { mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<FixedRule> = fc.record({ kind: fc.constant('fixed'), mark });
