import { decimal } from '../../base/decimal';
import { FULL, type Mark, NOTHING } from '../../rules/rule';
import {
  ADD,
  BY_LEVEL,
  FULL_MARK,
  GAIN,
  ITSELF,
  JUDGE,
  LINEAR,
  LOSE,
  NO_LOSS,
  NOT_APPLICABLE,
  OFF_SCORE,
  RECKON,
  THIS_INDICATOR,
  ZERO,
} from '../lexicon/marking';
import { anyOf } from '../lexicon/anyOf';
import type { Outcome, OutcomePhrase } from '../phrase';
import { type Reading, type Scanner, sticky } from '../scanner';
import { isFreeName } from '../freeName';
import { isName } from '../readableWords';
import { NUMBER, numberText, SHARE, shareMark } from './parseAmount';

type Parse = (scanner: Scanner) => Outcome | undefined;

/** outcome = not applicable | zero | no loss | judged | line | proportion | full | gain | loss | addition ; */
export function parseOutcome(scanner: Scanner): OutcomePhrase | undefined {
  const start = scanner.at;
  for (const parse of [
    parseNotApplicable,
    parseLineOfMarks,
    parseJudged,
    parseZero,
    parseLine,
    parseRatio,
    parseProportion,
    parseFull,
    parseGain,
    parseLoss,
    parseAddition,
  ]) {
    const outcome = scanner.attempt(parse);
    if (outcome) return { kind: 'outcome', outcome, span: scanner.spanFrom(start) };
  }
  return undefined;
}

const notApplicable = sticky(
  `(?:${ITSELF})?(?:为)?${NOT_APPLICABLE}(?:该项指标|该指标|本指标|该项|本项|此项|此项指标)?`,
);

/** not applicable = [ "该项" ] "不适用" ; */
const parseNotApplicable: Parse = (scanner) => (scanner.read(notApplicable) ? { kind: 'notApplicable' } : undefined);

const zero = sticky(
  `${BY_LEVEL}(?:${ITSELF})?(?:得分)?(?:按)?(?:${ZERO}|(?:${GAIN})?(?:0|零)分(?:计算|计|处理)?|(?:得|计|记)(?:0|零)(?=[,;。、)\\n]|$))(?!之|值)`,
);
const noLoss = sticky(`(?:${ITSELF})?${NO_LOSS}(?:分)?`);

/** zero = "不得分" | "得0分" | … ; no loss = "不扣分" ; */
const parseZero: Parse = (scanner) => {
  if (scanner.read(noLoss)) return { kind: 'gain', mark: FULL, verb: true, noLoss: true };
  return scanner.read(zero) ? { kind: 'gain', mark: NOTHING, verb: true } : undefined;
};

const full = sticky(
  `(?:按|视同|视为|视作)?(?<verb>${GAIN})?(?:${ITSELF})?(?:所赋的?)?(?:满分|全分|全部分值|全部分数|(?:标准|权重)分(?!值|的))(?:值)?(?<reckoned>计算|计分|计|处理)?(?:\\(?(?<stated>${NUMBER})分\\)?)?(?!为|值|封|的?(?:\\d+(?:\\.\\d+)?%|百分之|一半|[一二三四五六七八九]成))`,
);

/** full = [ "得" ] "满分" [ number "分" ] | "按满分计算" ; */
const parseFull: Parse = (scanner) => {
  const read = scanner.read(full);
  if (!read) return undefined;
  const { verb, stated, reckoned } = read.parts;
  return {
    kind: 'gain',
    mark: FULL,
    stated: stated === undefined ? undefined : numberText(stated),
    verb: verb !== undefined || reckoned !== undefined || /^[按视]/.test(read.text),
  };
};

const NOT_MARK = '(?!之|值|钟|部|数|类|项|段|档|为(?!止)|别|级|以|[及或]以|\\((?:不?含))';
const range = sticky(
  `(?<verb>${GAIN}|${LOSE})?(?:${ITSELF})?(?<low>\\d+(?:\\.\\d+)?)分?[-至到](?<high>\\d+(?:\\.\\d+)?)分(?!钟)(?:之间)?(?:不等)?(?:\\(不?含\\d+(?:\\.\\d+)?分\\))?(?!的?[,:]?(?:得|计|记))`,
);
const judged = sticky(
  `(?:${JUDGE})?,?(?:由人工在|在)?(?:(?<verb>${LOSE}))?(?<low>\\d+(?:\\.\\d+)?)分?(?:[-至到和]|与)(?<high>\\d+(?:\\.\\d+)?)分(?:之间|范围内|区间内)?(?:内)?(?:由评价人员)?(?:${JUDGE})?(?:确定|评定|评分|打分|给分|得分|计分|赋分|扣分|扣减|确定分值|确定得分)`,
);
const freely = sticky(
  `(?:${JUDGE})(?:予以|给予|进行)?(?:(?<loss>扣减|扣除|扣|减)(?:(?<low>\\d+(?:\\.\\d+)?)分?[-至到](?<high>\\d+(?:\\.\\d+)?)分|(?:${ITSELF})?(?:${FULL_MARK})?分?)|(?:得|给|计|评|打|赋)(?:${ITSELF})?(?<least>\\d+(?:\\.\\d+)?)分?[-至到](?<most>\\d+(?:\\.\\d+)?)分(?!钟)|(?<gain>得分|给分|计分|打分|评分|赋分|确定分值|确定得分|评定))`,
);

const shareRange = sticky(
  `(?:得|按|给|计|赋)(?:予)?(?:${ITSELF})?(?:(?<before>${FULL_MARK})的?)?(?<high>\\d+(?:\\.\\d+)?)%?(?:\\(不?含(?:\\d+%)?\\))?[-至到](?<low>\\d+(?:\\.\\d+)?)%(?:\\(不?含(?:\\d+%)?\\))?(?:之间)?(?:的)?(?<after>(?:${ITSELF})?${FULL_MARK})?(?:之间|区间|范围)?(?:内)?(?:酌情|合理)?(?<reckon>确定分值|确定得分|确定|评定|评分|打分|给分|得分|计分|赋分)?`,
);

/** 「显著的得该项分值的90%-100%，较显著的得70%-90%」: once it is said of what. */
const SHARES_OF_MARK = /(?:分值|权重)的?\d+(?:\.\d+)?%?(?:\(不?含\))?-\d+(?:\.\d+)?%/;

/** 「得分值的80%-60%（含）」: between two shares of the mark. */
function parseShareRange(scanner: Scanner): Outcome | undefined {
  const read = scanner.read(shareRange);
  if (!read) return undefined;
  const { before, after, high, low, reckon } = read.parts;
  // 「按100%-80%计分」 can be of nothing but the mark.
  const isOfMark =
    (before ?? after) !== undefined ||
    SHARES_OF_MARK.test(scanner.text) ||
    (reckon !== undefined && read.text.startsWith('按'));
  if (high === undefined || low === undefined || !isOfMark) return undefined;
  const [most, least] = decimal(high).lt(low) ? [low, high] : [high, low];
  const share = (percent: string): Mark => (decimal(percent).eq(100) ? FULL : { share: [percent, '100'] });
  if (decimal(most).gt(100)) return undefined;
  return {
    kind: 'judge',
    minimum: decimal(least).isZero() ? NOTHING : share(least),
    maximum: share(most),
    loss: false,
  };
}

/** judged = "酌情扣分" | "酌情扣" number "-" number "分" | "在" number "-" number "分之间评定" | [ "得" | "扣" ] number "-" number "分" ; */
const parseJudged: Parse = (scanner) => {
  const shares = scanner.attempt(parseShareRange);
  if (shares) return shares;
  const read = scanner.read(judged) ?? scanner.read(freely) ?? scanner.read(range);
  if (!read) return undefined;
  const { loss, least, most, low = least, high = most } = read.parts;
  const taken = loss !== undefined || new RegExp(`^${LOSE}$`).test(read.parts['verb'] ?? '');
  if (low === undefined || high === undefined) return { kind: 'judge', minimum: NOTHING, maximum: FULL, loss: taken };
  const [a, b] = decimal(low).lt(high) ? [low, high] : [high, low];
  return {
    kind: 'judge',
    minimum: { points: decimal(a).toFixed() },
    maximum: { points: decimal(b).toFixed() },
    loss: taken,
  };
};

const line = sticky(
  `(?:(?:两者|二者)?之间)?(?:在0分(?:和|与|至|到|-)满分之间(?:按比例)?(?:计算)?(?:确定|得分|计分)?(?:得分)?|(?:在满分(?:和|与|至|到|-)0分之间(?:按比例)?(?:计算)?(?:确定)?)|${LINEAR}(?:法)?(?:递减|递增)?(?:${RECKON})?)`,
);

const endOf = (name: string): string =>
  `(?<${name}>-?\\d+(?:\\.\\d+)?)(?<${name}Unit>%)?得(?<${name}Points>\\d+(?:\\.\\d+)?)分`;
const betweenEnds = sticky(`在${endOf('first')}与${endOf('second')}之间按直线比例计`);

const betweenMarks = sticky(
  `(?:(?:两者|二者)?之间)?(?<before>(?:按照?|依)(?:直线|线性|相应)?比例)?在(?<low>\\d+(?:\\.\\d+)?)分?(?:[-至到和]|与)(?<high>\\d+(?:\\.\\d+)?)分?(?:之间|区间|范围)内?(?<after>(?:按照?|依)?(?:直线|线性|相应)?比例|${LINEAR}|(?:按|采用)?(?:直线|线性)?(?:插值|内插)法?|(?:按|呈)?(?:线性|直线))?(?:递减|递增)?(?:计算|确定|得分|计分|赋分|扣分|给分|评分)+`,
);

/** 「在0-6分之间线性插值计算得分」: between the two marks on a line, where without it a person chooses. */
const parseLineOfMarks: Parse = (scanner) => {
  const { low, high, before, after } = scanner.read(betweenMarks)?.parts ?? {};
  if (low === undefined || high === undefined || (before ?? after) === undefined) return undefined;
  return { kind: 'line', marks: [decimal(low).toFixed(), decimal(high).toFixed()] };
};

/** line = "在0分和满分之间计算确定" | "按直线比例计" | "按插值法计分" | "在" amount "得" points "与" amount "得" points "之间按直线比例计" ; */
const parseLine: Parse = (scanner) => {
  const ends = scanner.read(betweenEnds);
  if (!ends) return scanner.read(line) ? { kind: 'line' } : undefined;
  const end = (name: string): { at: string; mark: Mark } => {
    const at = decimal(ends.parts[name] ?? '0');
    return {
      at: (ends.parts[`${name}Unit`] === undefined ? at : at.div(100)).toFixed(),
      mark: { points: ends.parts[`${name}Points`] ?? '0' },
    };
  };
  return { kind: 'line', ends: { from: end('first'), to: end('second') } };
};

const ratio = sticky(
  `(?:采用|按照?|以|依)(?:其)?(?<name>(?:[^,;。:\\n\\d*/=+不每扣]{0,12})(?:率|比率|比例|百分比|满意度|进度)|(?:实际)?(?:完成|执行|到位|支出|达标|公开|满意)(?:情况)?(?:的)?(?:率|比率|比例|百分比|度)|(?:实际)?完成(?:值|数|量|数量|情况|人数|户数|个数|面积|里程|任务数|工作量)?(?:与|和|占|除以|/)(?:年度|年初|全年)?(?:指标值|目标值|计划值|计划数|计划任务数|任务数|任务量|目标数|目标|计划|任务)(?:总数|总量)?的?(?:比例|比率|比值|百分比))(?:法)?(?:的)?(?:量化|进行|分别)*(?:(?:折算|换算)(?:成|为)?(?:得分|计分|分值)|计算得分|计算|计分|得分|记分|赋分|给分|打分)`,
);
const ownShare = /^(?:相应|同等|同|等|该|此|一定|相关|规定)?(?:比例|比率)$/;

/** ratio = "按" ( "完成" | "执行" | … ) ( "率" | "比例" ) ( "计分" | "得分" ) ; */
const parseRatio: Parse = (scanner) => {
  const name = scanner.read(ratio)?.parts['name'];
  return name === undefined || ownShare.test(name) || !(isName(name) || isFreeName(name))
    ? undefined
    : { kind: 'ratio', name };
};

const proportion = sticky(
  `(?:按照?|依)(?:相应|同等|同|等)?比例(?:相应|进行)?(?:${RECKON}|递减|折算|确定)(?:得分|分值|确定|分)?`,
);

/** proportion = "按比例" ( "扣分" | "得分" | … ) ; */
const parseProportion: Parse = (scanner) => {
  const read = scanner.read(proportion);
  return read && { kind: 'proportion', loss: /扣|减/.test(read.text) };
};

const points = sticky(
  `${BY_LEVEL}(?:按)?(?<verb>${GAIN})?(?:${ITSELF})?(?<points>\\d+(?:\\.\\d+)?|[一二三四五六七八九十两]+)(?:个)?分${NOT_MARK}(?:计算|计)?`,
);
const partOfMark = sticky(
  `(?:按)?(?<verb>得分为|得分|可得|计得|得|计|记|给|获|赋|按)(?:${ITSELF})?(?:(?:${FULL_MARK})的?)?${SHARE}(?<of>的?(?:${ITSELF})?${FULL_MARK})?(?:的分)?(?<reckon>计算得分|计分|得分|记分|赋分|给分|计算|计)?`,
);
const shareEach = sticky(`(?<=各占)${SHARE}(?:的)?(?:权重|分值)`);
const shareAfter = sticky(`(?:${ITSELF})?(?:${FULL_MARK})的?${SHARE}`);

/** gain = [ "得" | "计" | … ] number "分" | "得" [ "分值的" ] share [ "的分值" ] | "按分值的" share "计分" ; */
const parseGain: Parse = (scanner) => {
  const read = scanner.read(points);
  if (read) {
    const number = numberText(read.parts['points'] ?? '');
    const verb = read.parts['verb'] !== undefined;
    // 「为5分」 and 「5分」; in Chinese digits only behind a verb.
    return number === undefined || (!verb && !/\d/.test(read.text))
      ? undefined
      : { kind: 'gain', mark: { points: number }, verb };
  }
  const part = scanner.attempt(() => scanner.read(partOfMark));
  if (part) {
    const { verb, of, reckon } = part.parts;
    if (verb === '按' && reckon === undefined) return undefined;
    if (verb === '按' && of === undefined && !new RegExp(FULL_MARK.replace('|分)', ')')).test(part.text))
      return undefined;
    return shareGain(part);
  }
  const after = scanner.attempt(() => scanner.read(shareAfter) ?? scanner.read(shareEach));
  return after && shareGain(after);
};

function shareGain(read: Reading): Outcome | undefined {
  const mark = shareMark(read.parts);
  return mark && { kind: 'gain', mark, verb: true };
}

const lossPoints = sticky(
  `${OFF_SCORE}(?:相应|应|则|各)?(?<verb>${LOSE})(?:${ITSELF})?(?<points>${NUMBER})(?:个)?分${NOT_MARK}`,
);
const lossShare = sticky(
  `(?:相应|应|则|各)?(?<verb>${LOSE})(?:掉)?(?:(?:${ITSELF})?(?<before>${FULL_MARK})的?)?${SHARE}(?:的)?(?<after>(?:${ITSELF})?(?:${FULL_MARK}))?`,
);

/** loss = ( "扣" | "减" | … ) ( number "分" | [ "分值的" ] share [ "分值" ] ) ; */
const parseLoss: Parse = (scanner) => {
  const read = scanner.read(lossPoints);
  if (read) {
    const number = numberText(read.parts['points'] ?? '');
    const again = read.parts['verb'] === '再扣' && { again: true as const };
    return number === undefined ? undefined : { kind: 'lose', mark: { points: number }, ...again };
  }
  const before = scanner.before();
  const part = scanner.read(lossBy) ?? scanner.read(lossShare);
  const mark = part && shareMark(part.parts);
  if (!mark) return undefined;
  // 「扣总分的1%」 may be of all the indicators.
  const ofMark = (part.parts['before'] !== undefined || part.parts['after'] !== undefined) && !OF_ALL.test(part.text);
  // 「每超过1个百分点扣5%」: of the mark, where neither it nor its clause names anything else that it could be of.
  const assumed = !ofMark && !OF_ALL.test(part.text) && scanner.sees(ends) && !OF_OTHER.test(before);
  return { kind: 'lose', mark, ofMark: ofMark || assumed, ...(assumed && { assumed }) };
};

/** 「按分值的5%扣分」 */
const lossBy = sticky(
  `(?:按照?|以)(?:${ITSELF})?(?<before>${FULL_MARK})的?${SHARE}(?:的)?(?:比例|标准)?(?:相应|予以|进行)?(?<verb>扣分|扣减|扣除|递减)(?=[,;。)\\n]|$|直至|直到)`,
);
const ends = sticky('[,;。)\\n]|$|直至|直到|扣完|至扣完');
const OF_OTHER = /(?:得分|总分|分数|成绩|基础上|资金|经费|工资|津贴|奖金?|补助|补贴|拨款|预算|金额|款)[^,;。:\n]*$/;

const OF_ALL = new RegExp(`(?<!${anyOf(...THIS_INDICATOR, '指标', '单项', '本', '该')}的?)总分`);

const addition = sticky(`(?<verb>${ADD})(?:计)?(?<points>${NUMBER})分${NOT_MARK}`);
const additionShare = sticky(`(?<verb>${ADD})(?:${ITSELF})?(?:${FULL_MARK})的${SHARE}`);

/** addition = "加" ( number "分" | "分值的" share ) ; */
const parseAddition: Parse = (scanner) => {
  const part = scanner.read(additionShare);
  const share = part && shareMark(part.parts);
  if (share) return { kind: 'add', mark: share };
  const read = scanner.read(addition);
  const number = read && numberText(read.parts['points'] ?? '');
  return number === undefined ? undefined : { kind: 'add', mark: { points: number } };
};
