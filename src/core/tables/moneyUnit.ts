import { plainText } from '../base/text';

export interface MoneyUnit {
  readonly name: '元' | '千元' | '万元' | '亿元';
  /** How many of it make one 万元, as decimal text. */
  readonly perWanYuan: string;
}

export const MONEY_UNITS: readonly MoneyUnit[] = [
  { name: '万元', perWanYuan: '1' },
  { name: '千元', perWanYuan: '10' },
  { name: '亿元', perWanYuan: '0.0001' },
  { name: '元', perWanYuan: '10000' },
];

export function moneyUnitNamed(name: string): MoneyUnit | undefined {
  const plain = plainText(name).replace(/^人民币/, '');
  return MONEY_UNITS.find((unit) => unit.name === plain);
}

/** Reads 「单位：万元」 「金额单位：元」 in a text of its own, at the end of a title, or 「单位：云河镇　金额：万元」 after a blank. */
export function statedMoneyUnit(text: string): MoneyUnit | undefined {
  if (!text.includes('元')) return undefined;
  for (const piece of [text, ...text.trim().split(/\s+/)]) {
    const match = STATED.exec(plainText(piece));
    if (match) return moneyUnitNamed(match[1] ?? '');
  }
  return undefined;
}

const STATED =
  /(?:单位(?:均)?[:：为是]?(?:(?:人次|[人名个家户辆台套项%])[、,，/])*|^\(?(?:总?金额|货币)[:：])\(?(?:人民币)?(万元|千元|亿元|元)/;

/** Reads the unit in brackets: 「预算数（万元）」, 「全年预算数(A)(万元)」. */
export function bracketedMoneyUnit(text: string): MoneyUnit | undefined {
  const match = /[([](?:单位[:：])?(?:人民币)?(万元|千元|亿元|元)[)\]]/.exec(plainText(text));
  return match ? moneyUnitNamed(match[1] ?? '') : undefined;
}

/** A cell that holds nothing but the unit: 「（万元）」 「万元」. */
export function bareMoneyUnit(text: string): MoneyUnit | undefined {
  const match = /^[([]?(?:人民币)?(万元|千元|亿元|元)[)\]]?$/.exec(plainText(text));
  return match ? moneyUnitNamed(match[1] ?? '') : undefined;
}
