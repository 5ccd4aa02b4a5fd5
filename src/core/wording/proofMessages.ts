import type { ProofCode, ProofFinding } from '../proofread/proof';
import type { Message } from './message';

/** What a finding in a finished report says: what stands there, what it should be, and what tells so. */
const proofMessages: Readonly<Record<ProofCode, Message>> = {
  figureDiffers: { zh: '写的是 {says}，工作簿里是 {should}（{why}）。', en: 'It says {says}; the workbook has {should} ({why}).' },
  saidTwoWays: { zh: '这里写 {says}，别处写 {should}（{why}），同一个数应当一样。', en: 'Here {says}, elsewhere {should} ({why}): one figure must be written one way.' },
  differenceWrong: { zh: '相差写的是 {says}，算出来是 {should}（{why}）。', en: 'The difference is given as {says}; it is {should} ({why}).' },
  directionWrong: { zh: '“{says}”与两个数的大小不符，应为“{should}”（{why}）。', en: '“{says}” does not fit the two amounts; it should be “{should}” ({why}).' },
  rateWrong: { zh: '百分比写的是 {says}，算出来是 {should}（{why}）。', en: 'The percentage is given as {says}; it is {should} ({why}).' },
  partsDiffer: { zh: '写的是 {says}，按各项合计是 {should}（{why}）。', en: 'It says {says}; the parts make {should} ({why}).' },
  shareWrong: { zh: '占比写的是 {says}，算出来是 {should}（{why}）。', en: 'The share is given as {says}; it is {should} ({why}).' },
  sharesDiffer: { zh: '各项占比加起来是 {says}，应为 {should}。', en: 'The shares add up to {says}, not {should}.' },
  resultDiffers: { zh: '算式写的结果是 {says}，算出来是 {should}（{why}）。', en: 'The formula is said to give {says}; it gives {should} ({why}).' },
  countDiffers: { zh: '写的是 {says}，应为 {should}（{why}）。', en: 'It says {says}; it should be {should} ({why}).' },
  tableSumDiffers: { zh: '写的是 {says}，按表里的数算是 {should}（{why}）。', en: 'It says {says}; by the table it is {should} ({why}).' },
  tableDifferenceWrong: { zh: '增减写的是 {says}，算出来是 {should}（{why}）。', en: 'The change is given as {says}; it is {should} ({why}).' },
  scoreAboveMark: { zh: '得分 {says} 不在 {should} 之间（{why}）。', en: 'A score of {says} is not between {should} ({why}).' },
  scoreDiffers: { zh: '得分写的是 {says}，应为 {should}（{why}）。', en: 'The score is given as {says}; it should be {should} ({why}).' },
  marksDiffer: { zh: '分值写的是 {says}，应为 {should}（{why}）。', en: 'The mark is given as {says}; it should be {should} ({why}).' },
  totalDiffers: { zh: '总分写的是 {says}，应为 {should}（{why}）。', en: 'The total is given as {says}; it should be {should} ({why}).' },
  gradeWrong: { zh: '等级写的是“{says}”，应为“{should}”（{why}）。', en: 'The grade is given as “{says}”; it should be “{should}” ({why}).' },
  scaleBroken: { zh: '等级标准写的是：{says}，应为 {should}（{why}）。', en: 'The scale says {says}; it should be {should} ({why}).' },
  claimWrong: { zh: '{why}。', en: 'The claim does not hold: {why}.' },
  yearWrong: { zh: '年度写的是 {says}，应为 {should}（{why}）。', en: 'The year is given as {says}; it should be {should} ({why}).' },
  bookOfOtherYear: { zh: '报告是 {says} 年的，工作簿是 {should} 年的：{why}。', en: 'The report is of {says}, the workbook of {should}: {why}.' },
  sameYearCompared: { zh: '写的是与{says}相比，应为与{should}相比（{why}）。', en: 'It compares with {says}; it should be {should} ({why}).' },
  foreignUnit: { zh: '写的是“{says}”，{why}是“{should}”。', en: 'It names “{says}”; the unit of this report is “{should}”.' },
  brokenNumber: { zh: '“{says}”不是一个完整的数（{why}），请改正。', en: '“{says}” is no complete number ({why}).' },
  leftOver: { zh: '“{says}”还没有填。', en: '“{says}” has not been filled in.' },
  repeated: { zh: '“{says}”重复了，应为“{should}”。', en: '“{says}” is written twice.' },
  numberingBroken: { zh: '标题序号“{says}”不连续，应为“{should}”（{why}）。', en: 'Heading number “{says}” does not follow; it should be “{should}”.' },
  headingEmpty: { zh: '标题“{says}”下面没有内容。', en: 'Nothing stands under the heading “{says}”.' },
  referenceMissing: { zh: '提到了{says}，{why}。', en: '{says} is mentioned, but is not in the report.' },
};

/** Nothing tells which of them is wrong. */
const UNDECIDED: Message = { zh: '{says}对不上（{why}）{should}。请核对是哪一个写错了。', en: '{says} do not agree ({why}){should}. Please check which of them is wrong.' };

/** The words and the figure do not go together: either may be the wrong one. */
const WORDS_OR_FIGURE: Message = { zh: '“{says}”：{why}。', en: '“{says}”: {why}.' };

export function sayProof({ code, says, should, why, together }: ProofFinding, language: 'zh' | 'en' = 'zh'): string {
  const condition = should === '' ? '' : `${language === 'zh' ? '：' : ': '}${should}`;
  const details: Readonly<Record<string, string>> = { says, should: together ? condition : should, why };
  const message = together ? UNDECIDED : ownMessage(code, should);
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}

function ownMessage(code: ProofCode, should: string): Message {
  return (code === 'figureDiffers' || code === 'differenceWrong') && should === '' ? WORDS_OR_FIGURE : proofMessages[code];
}
