import { fc } from '../../../support/fastCheck';
import type { JudgementRule } from '../../../../src/core/rules/kinds/judgement';
import { mark } from '../../../support/ruleParts';

export const rules: fc.Arbitrary<JudgementRule> = fc.record({ kind: fc.constant('judgement'), minimum: mark, maximum: mark });
