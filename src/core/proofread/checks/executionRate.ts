import { type Decimal, roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Mention } from '../mention';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import type { ReadCell, ReadTable } from '../readTable';
import { inDressOf } from '../mentions';
import { suspectFitting } from '../suspectFitting';
import { signOf, suspectOf } from '../suspectOf';

/** 「预算120.00万元，实际执行118.36万元，执行率98.63%」; the same as columns of a table. */
export const executionRate: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '执行率、控制率等于执行数除以预算数',
  find: (report) => [
    ...report.paragraphs.flatMap(inSentences),
    ...report.paragraphs.flatMap((paragraph) => spentElsewhere(paragraph, report)),
    ...report.paragraphs.flatMap(leftOf),
    ...report.tables.flatMap(inTable),
  ],
};

const RATE =
  /^(?:(?:项目|资金|总体|预算|政府采购|采购)*(?:执行率|完成率|支出进度|支付率)|.{0,8}(?:经费|费)控制率|政府采购执行率)$/;

const inSentences = onceFor(({ mentions, text, inTable: inCell }: ReadParagraph): readonly Doubt[] =>
  inCell
    ? []
    : mentions.flatMap((rate, index): readonly Doubt[] => {
        if (rate.kind !== 'rate' || !RATE.test(rate.of.item ?? '')) return [];
        const pair = pairBefore(mentions.slice(0, index), text, rate);
        if (!pair || pair.budget.value.isZero()) return [];
        const { budget, done } = pair;
        const exact = done.value.div(budget.value);
        const spread = done.step.plus(budget.step.times(exact)).div(2).div(budget.value.abs());
        const fits = (spent: Decimal, planned: Decimal) =>
          !planned.isZero() && rate.value.minus(spent.div(planned)).abs().lte(rate.step.div(2).plus(spread));
        if (fits(done.value, budget.value)) return [];
        const suspects = [
          suspectFitting(budget.at, budget, (value) => fits(done.value, value)),
          suspectFitting(done.at, done, (value) => fits(value, budget.value)),
        ];
        return [
          {
            at: rate.at,
            says: rate.text,
            should: inDressOf(rate.text, roundHalfUp(exact, 6)),
            why: `${done.text} ÷ ${budget.text}`,
            suspects,
          },
        ];
      }),
);

/** 「按全年预算4510.62万元计算，预算执行率为98.90%」: of the whole budget, and of what was spent as another place says it. */
function spentElsewhere({ mentions, text, inTable: inCell }: ReadParagraph, { ledger }: ReadReport): readonly Doubt[] {
  return mentions.flatMap((rate, index): readonly Doubt[] => {
    if (inCell || rate.kind !== 'rate' || !/^(?:预算|资金|总体|支出)*执行率$/.test(rate.of.item ?? '')) return [];
    const budget = mentions[index - 1];
    if (budget?.kind !== 'money' || (budget.of.stage !== 'budget' && budget.of.stage !== 'adjusted')) return [];
    const between = text.slice(budget.at.span[1], rate.at.span[0]);
    const clause = /[^。；;]*$/.exec(text.slice(0, budget.at.span[0]))?.[0] ?? '';
    if (/[。；;]/.test(between) || /\d[\d.]*(?:万元|元)/.test(clause)) return [];
    const whole = { item: '支出', known: true, year: budget.of.year, funds: undefined };
    const planned = ledger.find({ ...whole, stage: budget.of.stage });
    const done = ledger.find({ ...whole, stage: 'final' });
    if (!planned?.value.minus(budget.value).abs().lte(budget.step) || !done || budget.value.isZero()) return [];
    const exact = done.value.div(budget.value);
    if (
      rate.value
        .minus(exact)
        .abs()
        .lte(rate.step.div(2).plus(done.step.plus(budget.step).div(budget.value)))
    )
      return [];
    const should = inDressOf(rate.text, roundHalfUp(exact, 6));
    return [
      { at: rate.at, says: rate.text, should, why: `${roundHalfUp(done.value, 2).toString()}万元 ÷ ${budget.text}` },
    ];
  });
}

/** 「…执行15.58万元，执行率62.32%，因汛情较轻结余9.42万元」 */
const leftOf = onceFor(({ mentions, text, inTable: inCell }: ReadParagraph): readonly Doubt[] =>
  mentions.flatMap((left, index): readonly Doubt[] => {
    const isLeft =
      left.kind === 'money' && /^(?!.*结转).{0,12}(?:结余|节余|剩余|节约|节省|节支)$/.test(left.of.item ?? '');
    if (inCell || !isLeft) return [];
    const pair = pairBefore(mentions.slice(0, index), text, left);
    if (!pair) return [];
    const should = pair.budget.value.minus(pair.done.value);
    if (left.value.minus(should).abs().lte(left.step.plus(pair.budget.step).plus(pair.done.step).div(2))) return [];
    return [
      {
        at: left.at,
        says: left.text,
        should: inDressOf(left.text, should),
        why: `${pair.budget.text} − ${pair.done.text}`,
        suspects: (
          [
            [pair.budget, pair.done.value.plus(left.value)],
            [pair.done, pair.budget.value.minus(left.value)],
          ] as const
        ).map(([one, value]) => ({ at: one.at, says: one.text, should: inDressOf(one.text, value) })),
      },
    ];
  }),
);

/** The amount that was spent and the budget right before it, of one sentence and one thing; nothing else may stand between. */
function pairBefore(
  before: readonly Mention[],
  text: string,
  rate: Mention,
): { readonly budget: Mention; readonly done: Mention } | undefined {
  const start = text.lastIndexOf('。', rate.at.span[0]) + 1;
  const inside = before.filter(
    (one, at) => one.at.span[0] >= start && one.kind === 'money' && !saysAgain(before[at - 1], one),
  );
  const [budget, done] = inside.slice(-2);
  if (!budget || !done || done.of.stage !== 'final') return undefined;
  if (budget.of.stage !== 'budget' && budget.of.stage !== 'adjusted') return undefined;
  const sameThing =
    budget.of.item === done.of.item && budget.of.year === done.of.year && budget.of.funds === done.of.funds;
  // A clause of its own between them and the rate speaks of something else.
  const between = text.slice(done.at.span[1], rate.at.span[0]);
  return sameThing && !/[；;：:]/.test(between) ? { budget, done } : undefined;
}

/** 「630,000.00元（63.00万元）」 */
function saysAgain(one: Mention | undefined, other: Mention): boolean {
  if (!one || one.kind !== other.kind || one.unit === other.unit || one.of.item !== other.of.item) return false;
  const step = one.step.gt(other.step) ? one.step : other.step;
  return one.of.stage === other.of.stage && one.value.minus(other.value).abs().lte(step);
}

const inTable = onceFor((table: ReadTable): readonly Doubt[] => {
  const { position } = table;
  const at = columnsOf(table);
  if (!at) return [];
  return table.rows.flatMap(({ cells, label }): readonly Doubt[] => {
    const [budget, done, rate] = [cells[at.budget], cells[at.done], cells[at.rate]];
    if (!budget || !done || !rate || budget.value.isZero()) return [];
    const exact = done.value.div(budget.value);
    const says = rate.percent || rate.value.abs().lte(1) ? rate.value : rate.value.div(100);
    const fits = (spent: Decimal, planned: Decimal) =>
      !planned.isZero() && says.minus(spent.div(planned)).abs().lte(slackOf(rate, planned));
    if (fits(done.value, budget.value)) return [];
    const paragraph = position.get(rate.cell.paragraph);
    if (paragraph === undefined) return [];
    return [
      {
        at: { paragraph, span: [0, rate.cell.text.length], table: table.table.index },
        says: rate.cell.text.trim(),
        should: `${roundHalfUp(exact.times(100), 2).toFixed(2)}${signOf(rate.cell.text)}`,
        why: `表格「${table.caption.slice(0, 30)}」“${label}”：${done.cell.text.trim()} ÷ ${budget.cell.text.trim()}`,
        suspects: [
          ...suspectOf(budget, (value) => fits(done.value, value), table, position),
          ...suspectOf(done, (value) => fits(value, budget.value), table, position),
        ],
      },
    ];
  });
});

/** One column of budget (全年 before 年初), one of what was spent, one of the rate. */
function columnsOf({ columns }: ReadTable): { budget: number; done: number; rate: number } | undefined {
  const find = (pattern: RegExp) => columns.filter(({ heading }) => pattern.test(heading));
  // The rows above a form's figures may hold the name of the unit: what a column is of stands at the end.
  const rates = find(/(?:执行率|支出进度|完成率)(?:[(（]%[)）])?$/);
  const done = find(/(?:执行数|执行金额|支出数|支出金额|实际支出)(?:[(（].*[)）])?$/);
  const adjusted = find(/(?:全年|调整后)的?预算(?:数|金额|安排|资金)?(?:[(（].*[)）])?$/);
  const whole = adjusted.length > 0 ? adjusted : find(/^预算(?:数|金额|安排|资金)?(?:[(（].*[)）])?$/);
  const [rate, spent, budget] = [rates[0], done[0], whole[0]];
  if (!rate || !spent || !budget || rates.length + done.length + whole.length !== 3) return undefined;
  return { budget: budget.index, done: spent.index, rate: rate.index };
}

/** Half of the last digit of the rate, and what the rounding of the amounts to cents may do. */
function slackOf(rate: ReadCell, budget: Decimal): Decimal {
  const places = rate.decimals + (rate.percent || rate.value.abs().gt(1) ? 2 : 0);
  return budget
    .times(0)
    .plus(5)
    .times(`1e-${String(places + 1)}`)
    .plus(budget.abs().pow(-1).times('0.01'));
}
