import { fc } from './fastCheck';
import { type Decimal, decimal } from '../../src/core/base/decimal';
import { type FactId, factCatalogue } from '../../src/core/facts/catalogue';
import type { Fact, Facts } from '../../src/core/facts/facts';
import type { FunctionLine } from '../../src/core/facts/reading';
import { number } from '../../src/core/formula/formula';
import type { ReportData } from '../../src/core/report/data/reportData';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { assumeMet } from '../../src/core/scorecard/assumeMet';
import { NO_ENTRIES } from '../../src/core/scorecard/entries';
import { scoreWorkbook } from '../../src/core/scorecard/scoreWorkbook';
import { reportExtras } from './reportExtras';

/** Figures of an invented year, in 元: whatever is not given is 0, and `undefined` is missing. */
export type YearFigures = Partial<Record<FactId, number | undefined>>;

export interface InventedYear {
  readonly figures: YearFigures;
  readonly lines: readonly { readonly name: string; readonly budget: number; readonly final: number }[];
  readonly scheme: string;
  readonly assumed: boolean;
  /** What lists, projects and goals are made from: see `reportExtras`. */
  readonly extras?: readonly number[];
}

/** What a report of that year is made of, as if it had been read from tables. */
export function reportYear({ figures, lines, scheme: id, assumed, extras }: InventedYear): ReportData {
  const scheme = schemeById(id)!;
  const { survey, ...more }: Partial<ReturnType<typeof reportExtras>> = extras ? reportExtras(extras) : {};
  const count = more.projects?.length ?? 0;
  const counted = count > 0 ? { ...figures, projectCount: count, evaluatedProjects: count } : figures;
  const facts = { ...factsOf(counted, lines), survey };
  const entries = assumed ? assumeMet(scheme, NO_ENTRIES, facts) : NO_ENTRIES;
  const scorecard = scoreWorkbook(scheme, facts, entries);
  return {
    facts,
    scorecard,
    reasons: new Map(
      scorecard.indicators.map(({ path, status }) => [path, status === 'pending' ? '数据不全，待填' : '依据表格']),
    ),
    cells: undefined,
    ledger: { added: undefined, withdrawn: undefined },
    revenueSources: { budget: undefined, final: undefined },
    projects: [],
    dutyGoals: [],
    goalResults: [],
    figures: new Map(),
    lists: new Map(),
    answers: new Map(),
    ...more,
  };
}

function factsOf(figures: YearFigures, lines: InventedYear['lines']): Facts {
  const facts = new Map<FactId, Fact>(
    factCatalogue.map(({ id, kind }) => {
      const given = id in figures ? figures[id] : 0;
      const value = given === undefined ? undefined : kind === 'money' ? yuan(given) : decimal(given);
      return [
        id,
        {
          id,
          status: value ? 'read' : 'missing',
          value,
          formula: undefined,
          source: value ? source(id) : undefined,
          others: [],
        },
      ];
    }),
  );
  return {
    unit: '示例镇人民政府',
    year: 2023,
    facts,
    functionLines: lines.flatMap(({ name, budget, final }) =>
      (['revenue', 'expenditure'] as const).flatMap((side) => [
        line(name, side, 'budget', budget),
        line(name, side, 'final', final),
      ]),
    ),
    survey: undefined,
    tables: [],
    findings: [],
  };
}

function line(name: string, side: FunctionLine['side'], stage: FunctionLine['stage'], amount: number): FunctionLine {
  const fact = stage === 'budget' ? 'budgetExpenditure' : 'finalExpenditure';
  return {
    name,
    side,
    stage,
    reading: {
      fact,
      period: {},
      tableYear: 2023,
      value: yuan(amount),
      formula: number('0'),
      source: source(fact),
      parts: 1,
      substitute: false,
    },
  };
}

function yuan(amount: number): Decimal {
  return decimal(amount).div(10000);
}

function source(id: FactId) {
  return {
    sheet: '表',
    cell: `A${String(factCatalogue.findIndex((fact) => fact.id === id) + 1)}`,
    label: '',
    unit: '元',
    via: '',
    secondChoice: false,
  };
}

const cents = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 900_000_000_00 }), weight: 5 },
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 40 }), weight: 1 },
);

/** Years as they may come: signs flipped, zeros, equal sides, a base of 0, one function line or thirty. */
export const inventedYears: fc.Arbitrary<InventedYear> = fc
  .record({
    amounts: fc.array(cents, { minLength: 60, maxLength: 60 }),
    equal: fc.boolean(),
    negative: fc.boolean(),
    lines: fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 30 }),
    missing: fc.subarray(
      factCatalogue.map(({ id }) => id),
      { maxLength: 12 },
    ),
    scheme: fc.constantFrom('xushui-2022', 'mof-2013', 'ziyuan-2023', 'xushui-2023'),
    assumed: fc.boolean(),
    extras: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ amounts, equal, negative, lines, missing, scheme, assumed, extras }) => {
    const figures: YearFigures = {};
    factCatalogue.forEach(({ id, kind }, index) => {
      const cent = amounts[index % amounts.length]!;
      if (kind === 'money') figures[id] = cent / 100;
      else figures[id] = kind === 'fraction' ? 0.5 : cent % 60;
    });
    if (equal)
      Object.assign(figures, { finalRevenue: figures.budgetRevenue, threePublicFinal: figures.lastThreePublicFinal });
    // What was taken back is kept as a negative amount by some, and so is an overdrawn balance.
    if (negative)
      for (const id of ['budgetWithdrawn', 'carryover', 'lastCarryover'] as const) figures[id] = -(figures[id] ?? 0);
    // Her totals are those of her lists, but for a year in five.
    const totals = {
      budget: ['budgetRevenue', 'budgetExpenditure'],
      final: ['finalRevenue', 'finalExpenditure'],
    } as const;
    if (amounts[1]! % 5 !== 0)
      for (const [stage, ids] of [
        ['budget', totals.budget],
        ['final', totals.final],
      ] as const)
        for (const id of ids)
          figures[id] = lines.reduce((sum, [budget, final]) => sum + (stage === 'budget' ? budget : final), 0) / 100;
    for (const id of missing) figures[id] = undefined;
    return {
      figures,
      lines: lines.map(([budget, final], index) => ({
        name: `${NUMERALS.charAt(index)}类支出`,
        budget: budget / 100,
        final: final / 100,
      })),
      scheme,
      assumed,
      extras,
    };
  });

const NUMERALS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒';
