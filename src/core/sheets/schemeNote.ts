import type { SheetInputs } from './sheetInputs';

/** What is assumed of the scheme, said under the title where its marks stand; empty where nothing is. */
export function schemeNote({ schemeAssumed, scorecard }: Pick<SheetInputs, 'schemeAssumed' | 'scorecard'>): string {
  return [
    ...(schemeAssumed ? ['还没有确定您县的指标体系，这是试评，得分不能作为自评结果。'] : []),
    ...(scorecard.scheme.marksAssumed ? ['分值和扣分界限是本程序拟的默认值，不是县里规定的，请对照文件改正。'] : []),
    ...(scorecard.scheme.gradesAssumed ? ['指标体系里没有读到等级的分数线，评价等级暂按通常的90、80、60分划分。'] : []),
  ].join('');
}
