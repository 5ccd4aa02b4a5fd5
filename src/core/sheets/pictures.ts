import type { Decimal } from '../base/decimal';
import type { FactId } from '../facts/catalogue';
import type { Facts } from '../facts/facts';
import type { FunctionLine } from '../facts/reading';
import { type RevenueSource, sourceName } from '../facts/revenueSources';
import type { Formula } from '../formula/formula';
import { knownFact } from './knownFact';
import type { SheetInputs } from './sheetInputs';

/** A picture of 图表, with its figures in the order in which they stand. */
export interface Picture {
  readonly key: string;
  readonly title: string;
  /** How its lines divide the whole. */
  readonly by: string;
  readonly headings: readonly [first: string, second?: string];
  readonly lines: readonly PictureLine[];
  /** What the lines are parts of; of a pie, what no line names of it is a line of its own. */
  readonly whole: PictureLine;
  readonly isEmpty: boolean;
}

export interface PictureLine {
  readonly key: string;
  readonly name: string;
  /** `rest`: what the lines above it leave of 基本支出. */
  readonly first: Formula | 'rest' | undefined;
  readonly second: Formula | undefined;
}

/** A picture has room for so many lines; of longer lists the largest are drawn. */
export const MOST_LINES = 12;

type PictureInputs = Pick<SheetInputs, 'facts' | 'revenueSources'>;

/** As a report numbers them; the scores by 一级指标 come after them. */
export function picturesOf(inputs: PictureInputs): readonly Picture[] {
  return [
    structure(inputs, 'income', '决算收入结构', '决算收入', 'finalRevenue'),
    comparison(inputs, 'incomeCompared', '预算收入与决算收入对比', '收入', ['budgetRevenue', 'finalRevenue']),
    structure(inputs, 'spending', '决算支出结构', '决算支出', 'finalExpenditure'),
    comparison(inputs, 'spendingCompared', '预算支出与决算支出对比', '支出', ['budgetExpenditure', 'finalExpenditure']),
  ];
}

function structure(inputs: PictureInputs, key: string, title: string, heading: string, whole: FactId): Picture {
  const isIncome = whole === 'finalRevenue';
  const listed =
    (isIncome ? sources(inputs, ['final']) : undefined) ??
    functions(inputs.facts, isIncome ? 'revenue' : 'expenditure', ['final']);
  const { by, lines } = listed ?? (isIncome ? SOURCE_FACTS : classFacts(inputs.facts));
  return {
    key,
    title,
    by,
    headings: [heading],
    lines,
    whole: { key: whole, name: `${heading}合计`, first: knownFact(whole), second: undefined },
    // Of a whole alone there is nothing to draw.
    isEmpty: !listed && !someKnown(inputs.facts, isIncome ? INCOME_FACTS : SPENDING_FACTS),
  };
}

function comparison(
  inputs: PictureInputs,
  key: string,
  title: string,
  thing: '收入' | '支出',
  [budget, final]: readonly [FactId, FactId],
): Picture {
  const isIncome = thing === '收入';
  const both = ['budget', 'final'] as const;
  const { by, lines } =
    (isIncome ? sources(inputs, both) : undefined) ??
    functions(inputs.facts, isIncome ? 'revenue' : 'expenditure', both) ??
    comparedFacts(inputs.facts, isIncome ? [] : CLASSES);
  return {
    key,
    title,
    by,
    headings: ['年初预算', '决算'],
    lines,
    whole: { key: final, name: `${thing}合计`, first: knownFact(budget), second: knownFact(final) },
    isEmpty: lines.length === 0 && !someKnown(inputs.facts, [budget, final]),
  };
}

interface Division {
  readonly by: string;
  readonly lines: readonly PictureLine[];
}

type Stages = readonly ('budget' | 'final')[];

/** By where the money comes from, where every line leads to a cell. */
function sources({ revenueSources }: PictureInputs, stages: Stages): Division | undefined {
  const lists = stages.map((stage) => revenueSources[stage]?.filter(({ amount }) => !amount.isZero()) ?? []);
  if (lists.some((list) => list.length === 0 || list.some(({ formula }) => formula === undefined))) return undefined;
  return divided(
    '按资金来源',
    lists.map((list) =>
      list.map(({ label, amount, formula }: RevenueSource) => ({ name: sourceName(label), amount, formula })),
    ),
  );
}

/** By 科目, as her table divides it. */
function functions({ functionLines }: Facts, side: FunctionLine['side'], stages: Stages): Division | undefined {
  return divided(
    '按功能分类',
    stages.map((stage) =>
      functionLines
        .filter((line) => line.side === side && line.stage === stage && !line.reading.value.isZero())
        .map(({ name, reading: { value, formula } }) => ({ name, amount: value, formula })),
    ),
  );
}

interface NamedAmount {
  readonly name: string;
  readonly amount: Decimal;
  readonly formula: Formula | undefined;
}

/** Lines of the same name beside each other; a name that stands twice says that these are not one list. */
function divided(by: string, lists: readonly (readonly NamedAmount[])[]): Division | undefined {
  if (lists.some((list) => list.length === 0 || new Set(list.map(({ name }) => name)).size < list.length))
    return undefined;
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  const sizeOf = (name: string): number =>
    Math.max(...lists.flat().map((one) => (one.name === name ? one.amount.abs().toNumber() : 0)));
  const largest = new Set([...names].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST_LINES));
  const at = (list: readonly NamedAmount[] | undefined, name: string) =>
    list?.find((one) => one.name === name)?.formula;
  return {
    by: names.length > MOST_LINES ? `${by}，数额最大的${String(MOST_LINES)}项` : by,
    lines: names
      .filter((name) => largest.has(name))
      .map((name, index) => ({
        key: String(index + 1),
        name,
        first: at(lists[0], name),
        second: at(lists[1], name),
      })),
  };
}

const INCOME_LINES: readonly (readonly [name: string, fact: FactId])[] = [
  ['财政拨款收入', 'fiscalFinalRevenue'],
  ['上级补助收入', 'superiorRevenue'],
  ['事业收入', 'serviceRevenue'],
  ['经营收入', 'businessRevenue'],
  ['附属单位上缴收入', 'affiliateRevenue'],
  ['其他收入', 'otherRevenue'],
];
const INCOME_FACTS = INCOME_LINES.map(([, fact]) => fact);
const SPENDING_FACTS: readonly FactId[] = ['basicFinal', 'personnelFinal', 'operatingFinal', 'projectFinal'];

const SOURCE_FACTS: Division = {
  by: '按资金来源',
  lines: INCOME_LINES.map(([name, fact]) => ({ key: fact, name, first: knownFact(fact), second: undefined })),
};

/** 基本支出 is 人员经费 and 公用经费; where only one of them is known, the rest of it is not 「其余」 of the whole. */
function classFacts(facts: Facts): Division {
  const line = (name: string, fact: FactId): PictureLine => ({
    key: fact,
    name,
    first: knownFact(fact),
    second: undefined,
  });
  const parts = (['personnelFinal', 'operatingFinal'] as const).filter((fact) => isKnown(facts, fact));
  const rest: PictureLine = {
    key: 'basicFinal',
    name: parts.length === 0 ? '基本支出' : '基本支出的其余部分',
    first: 'rest',
    second: undefined,
  };
  return {
    by: '按支出类别',
    lines: [
      line('人员经费', 'personnelFinal'),
      line('公用经费', 'operatingFinal'),
      ...(parts.length < 2 && isKnown(facts, 'basicFinal') ? [rest] : []),
      line('项目支出', 'projectFinal'),
    ],
  };
}

const CLASSES: readonly (readonly [name: string, budget: FactId, final: FactId])[] = [
  ['基本支出', 'basicBudget', 'basicFinal'],
  ['其中：人员经费', 'personnelBudget', 'personnelFinal'],
  ['其中：公用经费', 'operatingBudget', 'operatingFinal'],
  ['项目支出', 'projectBudget', 'projectFinal'],
];

/** Only what is known at one of the stages: an empty pair of columns would be a gap. */
function comparedFacts(facts: Facts, lines: typeof CLASSES): Division {
  return {
    by: lines.length === 0 ? '合计数' : '按支出类别',
    lines: lines
      .filter(([, budget, final]) => someKnown(facts, [budget, final]))
      .map(([name, budget, final]) => ({ key: final, name, first: knownFact(budget), second: knownFact(final) })),
  };
}

function isKnown({ facts }: Facts, fact: FactId): boolean {
  return facts.get(fact)?.value !== undefined;
}

function someKnown(facts: Facts, some: readonly FactId[]): boolean {
  return some.some((fact) => isKnown(facts, fact));
}
