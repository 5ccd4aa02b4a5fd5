import type { IndicatorTexts } from '../schemeTexts';

/** A criterion with what it is applied to. */
type Scoring = Pick<IndicatorTexts, 'criterion' | 'rate' | 'points'>;
type Rate = NonNullable<IndicatorTexts['rate']>;

/** Nothing at 80% or less, the full mark from 90% on, a tenth of it for each point between. */
export function from80To90(name: string, rate: Rate): Scoring {
  return {
    criterion: `${name}≥90%，得满分；≤80%，得0分；在80%与90%之间，每低1个百分点扣分值的十分之一，不足1个百分点按比例扣分。`,
    rate,
  };
}

/** The full mark at 5% or less, nothing from 15% on, a tenth of it lost for each point between. */
export function from5To15(name: string, rate: Rate): Scoring {
  return {
    criterion: `${name}≤5%，得满分；≥15%，得0分；在5%与15%之间，每高1个百分点扣分值的十分之一，不足1个百分点按比例扣分。`,
    rate,
  };
}

/** 0.1 marks off for each 0.1 percentage points over 100%: fixed points, whatever the full mark. */
export function upTo100(name: string, rate: Rate): Scoring {
  return {
    criterion: `${name}≤100%，得满分；＞100%，每超过0.1个百分点扣0.1分，不足0.1个百分点按比例扣分，扣完为止。`,
    rate,
  };
}

const FRACTIONS = { 2: '二分之一', 4: '四分之一', 6: '六分之一' } as const;

/** Each 要点 that is not met costs one part in `parts` of the full mark, however many 要点 there are. */
export function checklist(points: readonly string[], parts: keyof typeof FRACTIONS): Scoring {
  return { criterion: `要点全部符合，得满分；每有1项不符合，扣分值的${FRACTIONS[parts]}，扣完为止。`, points };
}

/** The 要点 as 指标说明 lists them. */
export function pointsInWords(points: readonly string[]): string {
  const lines = points.map((point, index) => `${String.fromCodePoint(0x2460 + index)}${point}`);
  return `评价要点：\n${lines.join('；\n')}。`;
}
