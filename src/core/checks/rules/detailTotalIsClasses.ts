import type { Check } from '../check';
import { nodeIsChildren, totalIsRoots } from '../shapes/codeRelations';
import { DETAIL_FORMS } from '../shapes/detail';

/** 支出决算明细表, in every column. */
export const detailTotalIsClasses: Check = {
  code: 'T3D.totalIsClasses',
  level: 'error',
  law: '合计＝各类之和，类＝各款之和，款＝各项之和',
  needs: [['detailAll', 'detailBasic', 'detailProject', 'detailOperating', 'detailGeneral']],
  relate: (forms) =>
    forms
      .each(...DETAIL_FORMS)
      .flatMap((form) => [...totalIsRoots(form), ...nodeIsChildren(form, 3), ...nodeIsChildren(form, 5)]),
};
