import type { Check } from '../check';
import { carriedOver } from '../shapes/lastYear';

/** Legal reasons for a difference: 会计差错更正, 收回以前年度支出, 归集调入或调出, 上缴缴回, 单位内部调剂, 其他. */
export const lastYearCarry: Check = {
  code: 'LY.carry',
  level: 'notice',
  law: '本年年初结转和结余＝上年年末结转和结余',
  needs: [['finalTotals', 'finalFiscal']],
  relate: (forms) =>
    (['finalTotals', 'finalFiscal'] as const).flatMap((kind) => carriedOver(forms.one(kind), forms.lastYear(kind))),
};
