import type { Check } from '../check';
import { DETAIL_FORMS, detailRows } from '../shapes/detail';

/** 支出决算明细表, every row. */
export const detailRowIsClasses: Check = {
  code: 'T3D.rowIsClasses',
  level: 'error',
  law: '合计＝各经济分类小计之和，小计＝其下各款之和',
  needs: [['detailAll', 'detailBasic', 'detailProject', 'detailOperating', 'detailGeneral']],
  relate: (forms) => forms.each(...DETAIL_FORMS).flatMap(detailRows),
};
