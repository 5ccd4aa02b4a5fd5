import type { CriterionCase } from './criterionCase';

export const criteriaCases: readonly CriterionCase[] = [];
