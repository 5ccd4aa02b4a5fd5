import type { Figure } from './figure';

const IN =
  /(?:(?:调入|转入|新进|新增|新购|购入|购置|安置|划入)(?:了|人员)?|(?:招录|招聘|录用|考录|引进|接收|选调)(?:了)?[\u4e00-\u9fff]{0,6})$/;
const OUT =
  /(?:调出|转出|退休|辞职|辞退|死亡|去世|病故|解聘|减员|划出|注销|报废|核减|处置|核销|偿还|归还|化解)(?:了|人员|资产|本金|减少)?$/;
/** 「当年增加5人」 of itself; 「较上年增加」 is by how many, and 「共增加」 sums up what stands before. */
const MORE = /^(?:全年|年内|年中|本年度?|当年|期间|20\d{2}年度?)+(?:增加|增员|新增)(?:人员|职工)?$/;
const LESS = /^(?:全年|年内|年中|本年度?|当年|期间|20\d{2}年度?)+(?:减少|减员)(?:人员|职工)?$/;

/** Whether a figure is of those that came or of those that went. */
export function moveOf({ words, number }: Figure): 'in' | 'out' | undefined {
  if (number.kind !== 'count' && number.kind !== 'money') return undefined;
  if (OUT.test(words) || LESS.test(words)) return 'out';
  return IN.test(words) || MORE.test(words) ? 'in' : undefined;
}
