import { decimal } from '../../base/decimal';
import { markValue } from '../../rules/mark';
import { FULL, type Mark, NOTHING } from '../../rules/rule';
import { FULL_MARK, ITSELF, JUDGE } from '../lexicon/marking';
import type { LevelListPhrase, WeightsPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { isName } from '../readableWords';

const weight = sticky(
  '(?<name>[^,;。:\\n()\\d、=]{1,10}?)(?:的)?(?:按|计|赋值|赋|系数为|系数|权重为|权重|折算系数为|为|得)(?<weight>\\d(?:\\.\\d+)?|(?<percent>\\d{1,3})%)(?!\\d|%|分|个)',
);
const comma = sticky('[,、;]');
const resultPattern = sticky(
  '[,;。\\n]+(?:总体|综合|群众|服务对象)?满意(?:度|率)=(?:Σ|∑)?\\(?(?:各(?:项|类|档))?(?:人数|票数|份数)\\*(?:相应|对应)?(?:系数|权重)\\)?(?:之和)?(?:/|除以)(?:有效)?(?:问卷|调查|回收)?(?:总)?(?:人数|份数|数|问卷数|问卷总数|总数)(?:\\*100%)?',
);

/** weights = name "计" number { "、" name "计" number } "," "满意度=Σ(人数×系数)/有效问卷数" ; */
export function parseWeights(scanner: Scanner): WeightsPhrase | undefined {
  const start = scanner.at;
  const shared = scanner.attempt(parseSharedWeights);
  if (shared) return shared;
  return scanner.attempt(() => {
    const weights: { name: string; weight: string }[] = [];
    do {
      const read = scanner.read(weight);
      if (!read) return undefined;
      const { name = '', weight: plain = '', percent } = read.parts;
      if (!isName(name)) return undefined;
      weights.push({ name, weight: (percent === undefined ? decimal(plain) : decimal(percent).div(100)).toFixed() });
    } while (scanner.attempt(() => (scanner.read(comma) && scanner.sees(weight) ? true : undefined)));
    return weights.length >= 2 && scanner.read(resultPattern)
      ? { kind: 'weights', weights, span: scanner.spanFrom(start) }
      : undefined;
  });
}

const sharedWeights = sticky(
  '(?<names>[^,;。:\\n\\d]{4,40}?)分别按(?<shares>\\d{1,3}%?(?:、\\d{1,3}%?)+)(?:的?(?:权重|系数|比例))?(?:计算|折算|加权计算)(?:平均|综合|总体)?满意(?:度|率)(?=[,;。\\n]|$)',
);

/** 「满意、基本满意、不满意分别按100%、60%、0计算平均满意度」 */
function parseSharedWeights(scanner: Scanner): WeightsPhrase | undefined {
  const start = scanner.at;
  const { names = '', shares = '' } = scanner.read(sharedWeights)?.parts ?? {};
  const [words, marks] = [names.split('、'), shares.split('、')];
  const areShares = marks.every((one) => one.endsWith('%') || one === '0');
  if (words.length < 2 || words.length !== marks.length || !areShares || !words.every((one) => isName(one)))
    return undefined;
  const weights = words.map((name, at) => ({
    name,
    weight: decimal((marks[at] ?? '0').replace('%', ''))
      .div(100)
      .toFixed(),
  }));
  return { kind: 'weights', weights, span: scanner.spanFrom(start) };
}

const levelList = sticky(
  `(?:定性指标)?(?:根据指标完成情况|按完成情况|根据完成情况)?(?:分为|分成|划分为|分|按照?)?:?(?<names>[^;。:\\n\\d]{4,90}?)(?:[二三四五]|[2-5])(?:个)?(?:档次|等级|等次|档|级),?分别(?:按照?|以)(?:该指标)?(?:对应)?(?:的)?(?:分值)?(?:区间)?(?<ranges>(?:[\\d\\-%()含不、,]|以上)+?)(?:的?(?:分值)?(?:区间|范围))?(?:内)?(?:${JUDGE})?(?:确定|评定|给定|赋予)?(?:分值|得分|打分|计分|给分|评分)`,
);
const sharedList = sticky(
  `(?<head>[^,;。:\\n\\d]{0,40}?)(?:分为|分成|划分为|分|按):?(?<names>[^;。:\\n\\d分]{2,60}?)(?:(?:[二三四五六]|[2-6])(?:个)?(?:档次|等级|等次|档|级|类|种情况|个?层次|程度|等)(?:进行)?(?:评定|评价|评分|打分|赋分)?)?,?(?:对应)?(?:分别|依次|逐档|对应)(?:得|计|按|给|赋|按照|为|记)(?:${ITSELF})?(?:(?:${FULL_MARK})的?)?(?<shares>\\d+(?:\\.\\d+)?(?:%|分)?(?:(?:、|,|和|及)\\d+(?:\\.\\d+)?(?:%|分)?)+)(?<points>分)?(?:的?(?:${FULL_MARK}))?(?:计算得分|计算|计分|得分|记分|赋分|给分)?`,
);

/** 「由评价小组根据…」: whoever it is that looks, and at what. */
const JUDGED_BY =
  /^(?:由(?:评价|评审|考核|专家|测评|工作)*(?:小组|专家组|专家|机构|人员|组))?(?:综合)?(?:根据|按照?|依据|结合|依)?/;

/** shared = words "分为" name { "、" name } number "档" "分别得" share { "、" share } ; */
export function parseSharedList(scanner: Scanner): LevelListPhrase | undefined {
  return scanner.attempt(() => {
    const read = scanner.read(sharedList);
    if (!read) return undefined;
    const { head = '', names = '', shares = '', points } = read.parts;
    const levels = names
      .replace(/,$/, '')
      .split(/[、,和及]/)
      .filter((name) => name !== '');
    const marks = shares.split(/[、,和及]/).map((share): Mark | undefined => {
      const value = decimal(share.replace(/[%分]/, ''));
      if (share.endsWith('%')) return value.eq(100) ? FULL : { share: [value.toFixed(), '100'] };
      if (points !== undefined || shares.includes('分')) return { points: value.toFixed() };
      return value.isZero() ? NOTHING : undefined;
    });
    const all = marks.filter((mark) => mark !== undefined);
    if (levels.length < 2 || levels.length !== all.length || all.length !== marks.length) return undefined;
    // 「优秀、良好、合格依次得60%、85%、100%、0」: in no order, and so perhaps in the wrong one.
    if (!isOrdered(all)) return undefined;
    const of = head.replace(JUDGED_BY, '');
    if ((of !== '' && !isName(of)) || !levels.every((name) => isName(name))) return undefined;
    return {
      kind: 'levelList',
      levels: levels.map((name, index) => ({ name, minimum: all[index] ?? NOTHING, maximum: all[index] ?? NOTHING })),
      span: read.span,
    };
  });
}

/** The best first, or the worst. */
function isOrdered(marks: readonly Mark[]): boolean {
  const values = marks.map((mark) => markValue(mark, decimal(100)));
  const rises = values.slice(1).map((value, index) => value.cmp(values[index] ?? 0));
  return rises.every((rise) => rise <= 0) || rises.every((rise) => rise >= 0);
}

const oneRange = /(\d+)%?(?:\((不?)含[^)]*\))?-(\d+%|0(?![\d.]))(?:\((不?)含[^)]*\))?/g;

/** levelList = name { "、" name } number "档" "分别按" percent "-" percent { "、" percent "-" percent } "确定分值" ; */
export function parseLevelList(scanner: Scanner): LevelListPhrase | undefined {
  return scanner.attempt(() => {
    const read = scanner.read(levelList);
    if (!read) return undefined;
    const names = (read.parts['names'] ?? '')
      .replace(/,$/, '')
      .split(/[、,]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (!names.every((name) => isName(name))) return undefined;
    const ranges = [...(read.parts['ranges'] ?? '').matchAll(oneRange)].map(([, a = '', , b = '']) =>
      [a, b].map((one) => Number(one.replace('%', ''))).sort((x, y) => x - y),
    );
    const rest = (read.parts['ranges'] ?? '')
      .replace(oneRange, '')
      .replace(/[、,]/g, '')
      .replace(/\(含\d*%?\)/g, '');
    if (names.length !== ranges.length || names.length < 2 || rest !== '') return undefined;
    const mark = (percent: number): Mark => (percent === 100 ? FULL : { share: [String(percent), '100'] });
    const levels = names.map((name, index) => ({
      name,
      minimum: mark(ranges[index]?.[0] ?? 0),
      maximum: mark(ranges[index]?.[1] ?? 0),
    }));
    return { kind: 'levelList', levels, span: read.span };
  });
}
