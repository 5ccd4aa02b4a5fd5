import { quantitiesOf } from '../../rules/expression';
import type { SumPart } from '../../rules/rule';

/** 「接待费不高于上年，会议费高于上年」: two figures of last year under one name. */
export function sharesFigure(parts: readonly SumPart[]): boolean {
  const bare = parts.flatMap(({ measure }) =>
    measure.kind === 'value' ? quantitiesOf(measure.value).filter((name) => BARE_FIGURE.test(name)) : [],
  );
  return new Set(bare).size < bare.length;
}

const BARE_FIGURE =
  /^(?:上年|上年度|去年|上年同期|年初|年度|全年)?(?:预算|计划|目标|任务|概算|指标|标准|决算|实际)?(?:数|额|值|金额|总额)?$/;
