import type { Check } from '../check';
import { beginIsParts } from '../shapes/fiscalFunds';

/** The three names stand again below it. */
export const fiscalBeginIsParts: Check = {
  code: 'T4.beginIsParts',
  level: 'error',
  law: '年初财政拨款结转和结余＝其中三项之和',
  needs: ['finalFiscal'],
  relate: (forms) => forms.each('finalFiscal').flatMap(beginIsParts),
};
