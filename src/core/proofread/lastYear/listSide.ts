/** Of which side a list by function is; a town's income may be divided as its spending is, to the cent. */
const SIDES: Readonly<Record<string, '收入' | '支出'>> = {
  支出对比: '支出',
  分功能决算: '支出',
  分功能预算: '支出',
  收入对比: '收入',
  分功能决算收入: '收入',
  分功能预算收入: '收入',
};

/** Whether words over a list say that it is of its side; undefined where they say neither, `other` where they say the other one. */
export function sideSaid(list: string, words: string): 'own' | 'other' | undefined {
  const [income, spending] = [words.includes('收入'), words.includes('支出')];
  // Both sides beside each other.
  if (list === '收支明细') return income && spending ? 'own' : 'other';
  const side = SIDES[list];
  if (side === undefined) return 'own';
  if (income === spending) return undefined;
  return (side === '收入') === income ? 'own' : 'other';
}
