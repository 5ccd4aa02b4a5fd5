import { type Decimal, ZERO } from '../base/decimal';
import { onceFor } from '../base/onceFor';
import { evened } from '../statements/readText';
import { numbersIn } from './numbersIn';
import type { ReadReport } from './proof';
import { sentencesIn } from './sentences';

/** What was to be reached in the report's year; `%` of a rate. */
export interface Aim {
  readonly name: string;
  readonly aim: Decimal;
  readonly unit: string;
  /** What was reached, where a table says it beside. */
  readonly done?: Decimal;
}

const PLANS = /(?:计划|目标|任务)(?!的|书|表|完成(?:率|情况)|管理|绩效)/;
const DONE =
  /实际|已(?:经|完成)|完成了|共完成|超额|未完成|完成率|占|增长|下降|提高|(?:高|低|多|少)于(?:计划|目标)|其中/;
/** What leads on to the name, and what binds it to its number. */
const LEADS = /^.*(?:计划|目标|任务)(?:是|为|完成|实现|新增|达到)?:?|^(?:完成|实现|确保|力争|使)+/;
const BINDS = /(?:不?(?:低|少|高|多)于|达到?|完成|不?超过|控制在|为|至少|[≥≤><=])+$/;

/** 「2023年计划完成粮食播种面积2.8万亩、整治河道12.5公里，垃圾集中处理率达到95%以上」: each by its name, in the sentences that plan. */
export const plannedAims = onceFor(({ paragraphs, context: { year } }: ReadReport): readonly Aim[] =>
  paragraphs.flatMap(({ text, inTable }) =>
    inTable || !PLANS.test(text)
      ? []
      : sentencesIn(text).flatMap(([from, to]) => aimsIn(evened(text.slice(from, to)), year)),
  ),
);

function aimsIn(sentence: string, year: number | undefined): readonly Aim[] {
  const years = [...sentence.matchAll(/20\d{2}(?=年)/g)].map(([one]) => Number(one));
  if (DONE.test(sentence) || /上年|去年|明年|下一?年/.test(sentence) || years.some((one) => one !== year)) return [];
  const numbers = numbersIn(sentence, 'bounds');
  const first = numbers.find(({ kind }) => kind !== 'other');
  // 「受益9120人，为目标8600人的106%；污水处理率82%」: what is reached stands first, and plans nothing behind.
  if (!first || !PLANS.test(sentence.slice(0, first.span[0]))) return [];
  return numbers.flatMap(({ kind, value, unit, span: [start, end] }, at, all): Aim[] => {
    const before = sentence.slice(at === 0 ? 0 : (all[at - 1]?.span[1] ?? 0), start);
    if (/年|月|日/.test(sentence.slice(end, end + 1))) return [];
    const words = /[^,;:、。()]*$/.exec(before)?.[0] ?? '';
    const name = words
      .replace(LEADS, '')
      .replace(BINDS, '')
      .replace(/["“”\s]/g, '');
    if (!/^[\u4e00-\u9fff]{4,16}$/.test(name) || value.equals(ZERO)) return [];
    if (kind === 'count') return [{ name, aim: value, unit }];
    return kind === 'rate' ? [{ name, aim: value.times(100), unit: '%' }] : [];
  });
}
