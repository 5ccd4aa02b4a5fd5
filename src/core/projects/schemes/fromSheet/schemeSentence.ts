/** What a part of a sentence of a scheme says; `with` takes its numbers in order. */
export type Saying =
  | { readonly says: 'nothing' }
  | { readonly says: 'subject'; readonly of: 'rate' | 'targets' }
  | { readonly says: 'ratio'; readonly of: 'rate' | 'targets' | undefined; readonly mark?: string }
  | { readonly says: 'mark'; readonly mark: string }
  | { readonly says: 'fullFrom'; readonly from: string; readonly mark?: string }
  | { readonly says: 'band'; readonly from: string; readonly below: string; readonly mark: string }
  | { readonly says: 'zeroBelow'; readonly of: 'rate' | 'targets' | undefined; readonly below: string }
  | { readonly says: 'met' }
  | { readonly says: 'direct' }
  | { readonly says: 'levels'; readonly met: string; readonly partly: string };

type Reader = (parts: readonly (string | undefined)[]) => Saying;

const N = String.raw`(\d{1,3}(?:\.\d+)?)`;
const RATE = '(?:预算|资金|项目|支出)*执行率';
const EARNS = '(?:的)?,?(?:得|记|计)';
const NOTHING_EARNED = '(?:的)?,?(?:不得分|不计分|不记分|得0分|计0分|记0分)';
const IN = String.raw`(?:\(?含\)?)`;
const OWN = '(?:该项|该|本项|此项)?(?:指标)?(?:的)?(?:标准)?';
const AIM = '(?:年度|绩效|全年|预期|年初)*(?:指标值|目标值|指标|目标)';

/** Tried in order wherever the one before ended; whatever none of them takes is not understood. */
const PARTS: readonly (readonly [string, Reader])[] = [
  ['[,:、]+', () => ({ says: 'nothing' })],
  [
    `${RATE}(?:=|为|是)\\(?(?:全年|项目|当年|本年|年度|实际)*(?:预算)?(?:执行|支出)(?:数|金额)\\)?[/÷]\\(?(?:全年|调整后的?|项目|当年|本年|年度)*预算(?:数|金额)\\)?(?:[×*]100%)?`,
    () => ({ says: 'subject', of: 'rate' }),
  ],
  [
    `(?:(?:该项|本项|自评)?得分)?(?:=|为|按照?)?${RATE}(?:[×*]|乘以)${OWN}(?:分值|${N}分?)(?:计算|计|记)?(?:得分|分)?`,
    ([mark]) => ({ says: 'ratio', of: 'rate', ...(mark === undefined ? {} : { mark }) }),
  ],
  [`按照?${RATE}(?:与分值的乘积|的?比例)?(?:计算|计|记)(?:得分|分)`, () => ({ says: 'ratio', of: 'rate' })],
  [`(?:得分)?(?:最高)?(?:不得|不)超过${OWN}(?:分值上限|分值|满分)`, () => ({ says: 'nothing' })],
  [`(?:得分)?(?:最高)?(?:不得|不)超过${N}分`, ([mark = '']) => ({ says: 'mark', mark })],
  [
    `(?:${RATE})?(?:达到|大于等于|不低于|≥|>=)${N}%${IN}?(?:及)?(?:以上)?${EARNS}(?:满分|${OWN}全部分值|${N}分)`,
    ([from = '', mark]) => ({ says: 'fullFrom', from, ...(mark === undefined ? {} : { mark }) }),
  ],
  [
    `(?:${RATE})?(?:在)?${N}%${IN}?(?:及)?以上${IN}?${EARNS}(?:满分|${OWN}全部分值|${N}分)`,
    ([from = '', mark]) => ({ says: 'fullFrom', from, ...(mark === undefined ? {} : { mark }) }),
  ],
  [
    `(?:${RATE})?(?:在)?${N}%${IN}?(?:-|~|至|到|—)${N}%(?:\\(不含\\))?(?:之间)?${EARNS}${N}分`,
    ([from = '', below = '', mark = '']) => ({ says: 'band', from, below, mark }),
  ],
  [
    `${N}%(?:≤|<=)${RATE}<${N}%${EARNS}${N}分`,
    ([from = '', below = '', mark = '']) => ({ says: 'band', from, below, mark }),
  ],
  [
    `(?:${RATE})?(?:低于|小于|不足|<)${N}%${NOTHING_EARNED}`,
    ([below = '']) => ({ says: 'zeroBelow', of: undefined, below }),
  ],
  [
    `(?:${RATE})?${N}%(?:\\(不含\\))?以下${NOTHING_EARNED}`,
    ([below = '']) => ({ says: 'zeroBelow', of: undefined, below }),
  ],
  [
    `(?:${RATE})?(?:低于|小于|不足|<)${N}%${EARNS}${N}分`,
    ([below = '', mark = '']) => ({ says: 'band', from: '0', below, mark }),
  ],
  [
    `(?:完成率|完成比例|实际完成率)(?:低于|小于|不足|未达到?|<)${N}%${NOTHING_EARNED}`,
    ([below = '']) => ({ says: 'zeroBelow', of: 'targets', below }),
  ],
  [
    `(?:定性指标)?(?:根据指标完成情况|按照?完成情况)?(?:分为)?达成(?:年度|预期)*指标、部分达成(?:年度|预期)*指标并具有一定效果、未达成(?:年度|预期)*指标且效果较差(?:三档|三个档次)?,?(?:分别)?(?:按照?)?(?:该指标)?(?:对应)?(?:分值)?(?:区间)?(?:的)?100%?[-~至]${N}%${IN}?、${N}%?[-~至]${N}%${IN}?、${N}%?[-~至]0%?${IN}?(?:合理)?(?:确定|计算|计|记|赋)?(?:分值|得分|分)?`,
    ([met = '', also = '', partly = '', low = '']) =>
      met === also && partly === low ? { says: 'levels', met, partly } : { says: 'levels', met: '', partly: '' },
  ],
  [`(?:定量|量化)指标`, () => ({ says: 'subject', of: 'targets' })],
  [`(?:完成|达到|达成)${AIM}(?:的)?,?(?:得|记|计|给予)${OWN}(?:所赋)?(?:全部分值|满分|分值)`, () => ({ says: 'met' })],
  [
    `(?:未完成|未达到|没有完成)(?:${AIM})?(?:的)?,?按照?(?:实际)?完成(?:值|数)?(?:与${AIM}的)?(?:比例|率|百分比)(?:计算|计|记)(?:得分|分)`,
    () => ({ says: 'ratio', of: 'targets' }),
  ],
  [`(?:未完成|未达到|没有完成)(?:${AIM})?${NOTHING_EARNED}`, () => ({ says: 'direct' })],
  [
    `(?:未达到的?|未达标的?|其余|其他|低于的)?按照?比例(?:计算|计|记)(?:得分|分)`,
    () => ({ says: 'ratio', of: undefined }),
  ],
  [`(?:自评|评价|项目自评)?(?:总分|满分|合计|实行)?(?:为)?(?:100分|百分制)`, () => ({ says: 'nothing' })],
  [`(?:评分|计分|得分)(?:方法|办法|标准|计算方法)`, () => ({ says: 'nothing' })],
  [`满分${N}分`, ([mark = '']) => ({ says: 'mark', mark })],
  [RATE, () => ({ says: 'subject', of: 'rate' })],
];

const READERS = PARTS.map(([pattern, read]) => [new RegExp(pattern, 'y'), read] as const);

/** A plain sentence as what its parts say, one after the other; undefined where a character is left over. */
export function schemeSentence(sentence: string): readonly Saying[] | undefined {
  const said: Saying[] = [];
  let at = 0;
  while (at < sentence.length) {
    const taken = takenAt(sentence, at);
    if (!taken) return undefined;
    said.push(taken.saying);
    at = taken.end;
  }
  return said;
}

function takenAt(sentence: string, at: number): { readonly saying: Saying; readonly end: number } | undefined {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(sentence);
    if (match && match[0] !== '') return { saying: read(match.slice(1)), end: pattern.lastIndex };
  }
  return undefined;
}
