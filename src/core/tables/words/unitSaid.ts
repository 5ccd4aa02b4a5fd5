import { type MoneyUnit, bareMoneyUnit } from '../moneyUnit';

/** 「单位实际为元」 or 「金额均为元」 under a table in 万元. */
const SAYS_UNIT =
  /单位|[以按][万千亿百]?元(?:为单位)?(?:计|列|填|反映|表示)|(?:金额|数据|数字)[均都]?(?:为|是|以|按)[万千亿百]?元/;

export function saysOtherUnit(clause: string, unit: MoneyUnit): boolean {
  const bare = bareMoneyUnit(clause);
  if (bare) return bare !== unit;
  return SAYS_UNIT.test(clause) && [...clause.matchAll(/[万千亿]?元/g)].some(([name]) => name !== unit.name);
}

/** 「本表金额转换成万元时」 at a table in 万元. */
export function isInUnit(clause: string, unit: MoneyUnit | undefined): boolean {
  return unit !== undefined && (INTO_UNIT.exec(clause) ?? ARE_IN.exec(clause))?.[1] === unit.name;
}

const INTO_UNIT =
  /^(?:本表|表中|各表|以上)?(?:金额|数据|数字)?(?:单位)?(?:由元)?(?:转换|换算|折算|折合)[成为](?:以)?([万千亿]?元)(?:时|后|列示|为单位)*$/;
/** 「以上均为万元」. */
const ARE_IN = /^(?:以上|本表|表中|上述)?(?:金额|数据|数字)?(?:均|都)?(?:为|是)([万千亿]?元)$/;
