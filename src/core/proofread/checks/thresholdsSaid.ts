import { type Decimal, decimal } from '../../base/decimal';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「满意度93.2%，超过90%」, 「结转率0.10%，不超过5%」, 「得分94.5分，未达到95分」: a figure and, right behind it, what it is held to. */
const HELD =
  /(?<value>\d+(?:\.\d+)?)(?<unit>%|分|万元|元|天|人|个|次|公里|亩|户)(?:\([^()]*\))?,(?:且|但|也|均|都|仍|已)*(?<word>(?<not>未能|没有|并未|尚未|未|不)?(?<way>超过|超出|突破|高于|低于|大于|小于|少于|多于|不足|达到|达))(?:了|国家|规定|要求|目标|标准|年度|的|县|市|省|值|线)*(?<bound>\d+(?:\.\d+)?)\k<unit>(?:\(含\))?(?:的?(?:[\u4e00-\u9fff]{0,8})?(?:目标|要求|标准|水平|红线|上限|下限|规定|限额|指标|预期)[值数线]?)?(?:以上)?(?=[,;。)]|$)/dg;

export const thresholdsSaid: Proof = {
  code: 'directionWrong',
  level: 'error',
  law: '说超过、低于、达到多少的，就比那个数大、小',
  find: ({ paragraphs }) => paragraphs.flatMap((one) => (one.inTable ? [] : brokenIn(one))),
};

function brokenIn({ at: paragraph, even }: ReadParagraph): readonly Doubt[] {
  return [...even.matchAll(HELD)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const place = (name: string) => ({ paragraph, span: indices?.groups?.[name] ?? ([0, 0] as const) });
    const [value, bound] = [decimal(groups['value'] ?? '0'), decimal(groups['bound'] ?? '0')];
    const way = groups['way'] ?? '';
    if (holds(value, bound, way) !== (groups['not'] !== undefined)) return [];
    const [says, should] = [groups['word'] ?? '', rightWord(value, bound, way)];
    const unit = groups['unit'] ?? '';
    const suspects = (['value', 'bound'] as const).map((name) => ({
      at: place(name),
      says: `${groups[name] ?? ''}${unit}`,
      should: '',
      explained: false,
    }));
    const why = `${value.toString()}${unit}，${bound.toString()}${unit}`;
    return [{ at: place('word'), says, should, why, suspects }];
  });
}

function holds(value: Decimal, bound: Decimal, way: string): boolean {
  if (/达/.test(way)) return value.gte(bound);
  return /低于|小于|少于|不足/.test(way) ? value.lt(bound) : value.gt(bound);
}

function rightWord(value: Decimal, bound: Decimal, way: string): string {
  if (/达/.test(way)) return value.gte(bound) ? '达到' : '未达到';
  if (/超过|超出|突破/.test(way)) return value.gt(bound) ? way : `未${way}`;
  if (value.equals(bound)) return '等于';
  return value.gt(bound) ? '高于' : '低于';
}
