import type { Check } from '../check';
import { CARRY_REASONS } from '../shapes/legalReasons';
import { carriedOver } from '../shapes/lastYear';

/** A difference is legal where one of the reasons is given. */
export const lastYearCarry: Check = {
  code: 'LY.carry',
  level: 'notice',
  law: '本年年初结转和结余＝上年年末结转和结余',
  reasons: CARRY_REASONS,
  needs: [['finalTotals', 'finalFiscal']],
  relate: (forms) =>
    (['finalTotals', 'finalFiscal'] as const).flatMap((kind) => carriedOver(forms.one(kind), forms.lastYear(kind))),
};
