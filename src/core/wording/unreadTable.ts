import type { RecognisedTable } from '../facts/facts';
import type { Residue } from '../tables/words/residue';

/** Why nothing was taken from a table, in a few words behind its name. */
export const UNREAD: Readonly<Record<NonNullable<RecognisedTable['unread']>, string>> = {
  unknown: '不认得这种表',
  otherUnits: '里面有几个单位的数，看不出哪些是本单位的',
  otherUnit: '写的是别的单位（村、学校、卫生院等），不是本单位的数',
  partOfYear: '只是一段时间的数，不是全年的',
  twoYears: '标题写的年度和表上方或表名写的年度不一样，看不出是哪一年的数',
  treasury: '乡级财政的收支（有税收、上解等），不是部门的',
  accrual: '是会计报表（收入费用表、预算收入支出表），不是年初预算，也不是决算的收入和支出',
  corrected: '里面有一行是更正或复核的数，看不出该用哪一个',
  sameInTwoYears: '和另一年的表每个数都一样，看不出是哪一年的数',
  wordUnknown: '有词看不懂',
  nothingRead: '认得这种表，没有找到要的数',
};

/** Why words are asked about that are known each by itself. */
export const BECAUSE: Readonly<Record<NonNullable<Residue['because']>, string>> = {
  early: '那一天这一年还没有过完',
  month: '工作表的名称，看不出是第几张表，还是只到那个月的数',
  lastMonth: '看不出是12月一个月的数，还是到年末全年的数',
  twice: '几行一模一样，是一笔记了两次，还是本来就有几笔',
  group: '第一行的数正好是其余几行之和，是小计，还是又一行',
  rival: '和要取的那一行说的像是同一个数，又不一样，看不出该用哪一个',
  negative: '是负数，是冲回，还是写错了',
  overspent: '支出是预算的几倍，多半错了小数点或单位',
  sides: '收入和支出差几倍，多半错了小数点或单位',
  section: '同名的两行分在两段里，数又一样，不知道是同一个数，还是各是一部分',
  parts: '合计和各部分对不上：不知道是哪个数错了，还是填错了行、栏',
  givenEarly: '提前下达的，年初预算里可能已经有了',
  office: '是全乡镇的，还是这个办所自己的',
  merged: '一格横跨几栏或几行，看不出是哪一栏、哪一行的',
  struck: '划了删除线，作不作数',
  groups: '各组人数不同，各组平均和合在一起算得分不一样，看不出该用哪一个',
  answered: '答的人数和别的问题差几倍，是不是同一次调查',
};
