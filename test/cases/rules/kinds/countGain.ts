import { fc } from '../../../support/fastCheck';
import type { CountGainRule } from '../../../../src/core/rules/kinds/countGain';
import { mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<CountGainRule> = fc.record({ kind: fc.constant('countGain'), start: mark, gain: mark, cap: mark });
