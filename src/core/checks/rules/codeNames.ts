import type { Check } from '../check';
import { CODED_FORMS, codesAreNamed } from '../shapes/statements';

/** Only the 类, whose names the ministry gives. */
export const codeNames: Check = {
  code: 'any.code',
  level: 'notice',
  law: '功能分类编码＝所写的科目，一个编码在一张表里只出现一次',
  needs: [['finalIncome', 'finalExpenditure', 'finalGeneral', 'finalFund', 'budgetExpenditure', 'budgetGeneral']],
  relate: (forms) => forms.each(...CODED_FORMS).flatMap(codesAreNamed),
};
