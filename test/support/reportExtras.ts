import { type Decimal, decimal } from '../../src/core/base/decimal';
import { type NamedItem, NAMED_LISTS } from '../../src/core/report/data/namedLists';
import type { ReportData } from '../../src/core/report/data/reportData';
import { REPORT_FIGURES } from '../../src/core/report/data/reportFigures';

type Extras = Pick<
  ReportData,
  'ledger' | 'revenueSources' | 'projects' | 'dutyGoals' | 'goalResults' | 'figures' | 'lists' | 'answers'
> & { readonly survey: ReportData['facts']['survey'] };

const place = { sheet: '表', cell: 'B2' };

/** What reports speak of beyond facts and scores, of an invented year: `seeds` says how many there are of each and of what. */
export function reportExtras(seeds: readonly number[]): Extras {
  let at = 0;
  const next = (below: number): number => (seeds[at++ % seeds.length] ?? 0) % below;
  // 元 and 分, now and then nothing at all.
  const money = (): Decimal => decimal(next(9) === 0 ? 0 : next(90_000_000)).div(1_000_000);
  const maybe = <T>(value: () => T): T | undefined => (next(6) === 0 ? undefined : value());
  const some = <T>(most: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: next(most + 1) }, (_, index) => make(index));
  const initialOnly = next(4) === 0;
  const item = (index: number): NamedItem => ({
    label: `专项补助（第${String(index + 7)}批）`,
    planned: maybe(money),
    spent: maybe(money),
    note: next(2) === 0 ? '' : '发放16人，每人每月500元。',
    place,
  });
  return {
    figures: new Map(
      REPORT_FIGURES.flatMap(({ name, measure, unit }) => {
        // The original value of fixed assets is a 数据项, too.
        if (next(5) === 0 || name === '固定资产原值') return [];
        const value = measure === 'money' ? money() : decimal(next(60));
        return [[name, { label: name, value, measure, unit, field: name, source: place }]];
      }),
    ),
    lists: new Map(NAMED_LISTS.filter(() => next(3) > 0).map((name) => [name, { items: [item(0), ...some(4, item)] }])),
    ledger: {
      added: maybe(() => some(4, entry)),
      withdrawn: maybe(() => some(3, entry)),
    },
    revenueSources: { budget: maybe(() => some(3, source)), final: maybe(() => some(3, source)) },
    projects: some(6, (index) => ({
      name: `“两园四带”第${String(index + 1)}期（2023年）`,
      initial: initialOnly || next(2) === 0 ? maybe(money) : undefined,
      adjusted: initialOnly ? undefined : maybe(money),
      executed: maybe(money),
      score: maybe(() => decimal(next(10000)).div(100)),
      grade: maybe(() => ['优', '良', '一等'][next(3)]),
      goal: next(3) === 0 ? '' : '开展活动不低于4次',
      result: next(3) === 0 ? '' : '开展活动4次，满意率95.5%',
      aspects: some(3, (number) => ({ aspect: `方面${'甲乙丙'.charAt(number)}`, text: '完成率90%以上', place })),
      place,
    })),
    goalResults: some(5, (index) => ({
      name: `第${String(index + 3)}项工作`,
      goal: '539名党员轮训1遍',
      indicators: next(2) === 0 ? '' : '覆盖率≥85%',
      result: next(4) === 0 ? '' : '轮训539名。',
      place,
    })),
    dutyGoals: some(4, (index) => ({
      duty: `职能${String(index + 1)}`,
      activity: '综合事务',
      goal: '全年200天以上优良',
      projects: '',
      place,
    })),
    answers: new Map(
      (['主要职责', '决算收入差异原因', '评价依据', '落款日期'] as const).flatMap((key) =>
        next(2) === 0 ? [] : [[key, { text: '政财字〔2023〕73号\n2024年1月9日', place }]],
      ),
    ),
    survey: maybe(() => {
      const asked = next(80);
      return {
        sheet: '满意度',
        title: '满意度',
        secondChoice: false,
        questions: ['办事', '宣传'].map((question) => ({
          question,
          answers: [asked, next(9), 0].map((value, column) => ({ row: 3, column, value: decimal(value) })),
        })),
      };
    }),
  };

  function entry(index: number) {
    return { document: `财预指〔2023〕${String(index + 1)}-12号`, summary: '追加第2季度经费', amount: money(), place };
  }
  function source(index: number) {
    return { label: `第${String(index + 1)}类收入`, amount: money(), place, formula: undefined };
  }
}
