/** 「实际完成比例」 「实际完成户数占计划户数的比例」: how far it got, whatever it is. */
export function isOwnShareName(name: string): boolean {
  return SHARE.test(name);
}

const HOW_MANY = '(?:数量?|量|额|面积|里程|[户次人件场亩盏个台]数)?';
const SHARE = new RegExp(
  `^(?:任务|目标|计划)?(?:实际)?(?:完成)?(?:任务|目标)?(?:的)?(?:情况)?(?:率|比例|比率|百分比|实际值)$|^实际(?:完成)?${HOW_MANY}占(?:年度|全年|年初)?(?:计划|目标|任务){1,2}${HOW_MANY}的?(?:比例|比重|比率|百分比)$`,
);
