import { sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { Doubt, Proof } from '../proof';

/** 「权重设置为：部门管理40%、履职效果40%、可持续影响10%、社会评价10%」. */
export const weightsSaid: Proof = {
  code: 'marksDiffer',
  level: 'error',
  law: '各部分的权重加起来是 100%',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor(({ numbers, between, before, paragraph }: NumberedSentence): readonly Doubt[] => {
  const from = numbers.findIndex(
    (one) => one.unit === '%' && /权重(?:[^,;。\d]{0,10}:)?[^,;。:\d]{0,16}$/.test(before(one)),
  );
  const rest = numbers.slice(Math.max(from, 0));
  const end = rest.findIndex(
    (one, at) =>
      one.unit !== '%' ||
      (at > 0 && !/^[、,;和](?!其中|包括|小计|合计|共计)[^;。\d]{0,20}$/.test(between(rest[at - 1] ?? one, one))),
  );
  const weights = end < 0 ? rest : rest.slice(0, end);
  const off = sumOf(weights.map(({ value }) => value)).minus(1);
  if (from < 0 || weights.length < 3 || off.isZero() || off.abs().gt('0.3')) return [];
  const [first, ...others] = weights.map(({ span, text, value }) => ({
    at: { paragraph, span },
    says: text,
    should: inDressOf(text, value.minus(off)),
  }));
  return first
    ? [{ ...first, why: `各项权重之和不是 100%：${weights.map(({ text }) => text).join('＋')}`, suspects: others }]
    : [];
});
