import type { IndicatorTexts } from '../schemeTexts';

/** 指标说明 and 评价标准, which say together how an indicator is marked. */
export type Marking = Pick<IndicatorTexts, 'method' | 'criterion'>;

const FRACTIONS = { 2: '二分之一', 3: '三分之一', 4: '四分之一', 5: '五分之一' } as const;

/** The 要点, each worth the same part of the mark. A 要点 is a statement: 是 means that it is met. */
export function checklist(...points: readonly string[]): Marking {
  const fraction = Object.entries(FRACTIONS).find(([parts]) => Number(parts) === points.length)?.[1];
  if (!fraction) throw new Error(`A checklist of ${String(points.length)} is not provided for`);
  const lines = points.map((point, index) => `${String.fromCodePoint(0x2460 + index)}${point}`);
  return {
    method: `评价要点：\n${lines.join('；\n')}。`,
    criterion: `要点全部符合，得满分；每有1项不符合，扣分值的${fraction}，扣完为止。`,
  };
}

/** In proportion to the rate, and no more than the full mark. */
export function inProportion(name: string): string {
  return `得分=${name}×分值，最高不超过分值。`;
}

/** The full mark up to the limit; a tenth of it lost for each point beyond. */
export function upTo(name: string, limit: string): string {
  return `${name}≤${limit}，得满分；＞${limit}的，每超过1个百分点扣分值的十分之一，扣完为止。`;
}

/** The full mark from the limit on; a tenth of it lost for each point that is missing. */
export function atLeast(name: string, limit: string): string {
  return `${name}≥${limit}，得满分；＜${limit}的，每低1个百分点扣分值的十分之一，扣完为止。`;
}

/** Four levels, for what only a person can judge. */
export const FOUR_LEVELS = '优得满分；良得分值的80%；中得分值的60%；差不得分。';
