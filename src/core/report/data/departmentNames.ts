import { oneLine } from '../../base/text';
import { type ListShape, type HerLists, headedLists } from './headedRows';
import type { Answer } from './reportData';

const SHAPE: ListShape<'name'> = {
  columns: { name: /^(?:内设)?(?:机构|科室)(?:名称)?$|^内设(?:机构|科室)$|^名称$/ },
  needed: ['name'],
  beside:
    /^(?:序号|备注|(?:主要|工作)?(?:职责|职能)|负责人|联系电话|机构(?:性质|类型|级别)|领导职数|(?:核定)?编制(?:人?数)?|(?:实有|在职)(?:人员|人数)|空编(?:数)?)$/,
  titled: /内设(?:机构|科室)/,
};
const OFFICE = /^[一-龥、（）()]{2,20}(?:办公室|办|室|科|股|局|所|中心|站|队|委|部|窗口)(?:[（(].{2,16}[）)])?$/;

/** As 报告填写 asks for them; what she says there comes before it. */
const KEY = '内设机构名称';

/** 「党政综合办公室、应急管理办公室」: of the one list of her 内设机构, whole or not at all. */
export function departmentNames(hers: HerLists): ReadonlyMap<string, Answer> {
  const [only, ...more] = headedLists(hers, SHAPE);
  if (!only || more.length > 0) return new Map();
  const names = only.rows.map((row) => oneLine(row.text('name')));
  const isWhole = names.length > 0 && names.every((name) => OFFICE.test(name)) && new Set(names).size === names.length;
  return new Map(isWhole ? [[KEY, { text: names.join('、'), place: only.rows[0]?.place('name') }]] : []);
}
