import type { RecognisedTable } from '../facts/facts';

/** Why nothing was taken from a table, in a few words behind its name. */
export const UNREAD: Readonly<Record<NonNullable<RecognisedTable['unread']>, string>> = {
  unknown: '不认得这种表',
  otherUnits: '里面有几个单位的数，看不出哪些是本单位的',
  outOfScope: '不是本单位全年的数（别的单位、一段时间或乡级财政）',
  wordUnknown: '有词看不懂',
  nothingRead: '认得这种表，没有找到要的数',
};
