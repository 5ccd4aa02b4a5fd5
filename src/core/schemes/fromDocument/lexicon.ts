/** Between two halves of one table. */
export const CONTINUED_TABLE = /^[(（]?(?:续表?|接上页|续上页|续上表|表\d*续)[)）]?\d*$/;
/** 「单位：万元」 stands between a title and its table. */
export const UNIT_LINE = /^[(（]?(?:金额)?单位\s*[:：]/;

export function tableName(number: number): string {
  return `第${String(number)}张表`;
}

export function documentOrigin(name: string): string {
  return `读自 Word 文档里的「${name}」。`;
}
