import { decimal } from '../../../src/core/base/decimal';
import type { Block, Run } from '../../../src/core/report/documentTree';
import type { ReportData, ReportProject } from '../../../src/core/report/data/reportData';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { formById } from '../../../src/core/report/forms/allForms';
import { fillForm } from '../../../src/core/report/forms/fillForm';
import type { Adjusted } from '../../../src/core/scorecard/adjusted';
import { type InventedYear, reportYear } from '../../support/reportYear';

/** What a report says where something is missing, is nothing, or does not fit. */
const YEAR: InventedYear = {
  figures: {
    budgetRevenue: 1000,
    finalRevenue: 900,
    budgetExpenditure: 1000,
    finalExpenditure: 900,
    adjustedBudget: 1200,
  },
  lines: [
    { name: '一般公共服务支出', budget: 600, final: 500 },
    { name: '农林水支出', budget: 400, final: 400 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
};
const place = { sheet: '报告填写', cell: 'C3' };
const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function said(form: string, year: Partial<InventedYear> = {}, more: Partial<ReportData> = {}): string {
  const data = { ...reportYear({ ...YEAR, ...year, figures: { ...YEAR.figures, ...year.figures } }), ...more };
  const text = (block: Block): string => ('runs' in block ? words(block.runs) : '');
  return fillForm(formById(form)!, buildFields(data))
    .sections.flatMap(({ blocks }) => blocks.map(text))
    .join('\n');
}

const project = (own: Partial<ReportProject>): ReportProject => ({
  name: '防火经费',
  initial: undefined,
  adjusted: undefined,
  executed: decimal('3'),
  score: undefined,
  grade: undefined,
  goal: '巡查120次',
  result: '巡查120次',
  aspects: [],
  place,
  ...own,
});

function outside(own: Partial<Adjusted>): Partial<ReportData> {
  const { scorecard } = reportYear({ ...YEAR, figures: {}, scheme: 'xushui-2022' });
  const none = decimal('0');
  const adjusted: Adjusted = {
    items: [],
    terms: {},
    asks: { mostAdded: false, way: false },
    typedTerms: { mostAdded: undefined, way: undefined },
    added: none,
    taken: none,
    open: 0,
    total: undefined,
    ...own,
  };
  const parts = { total: decimal('89.8'), applicableFull: decimal('91.5'), converted: decimal('98.14') };
  return { scorecard: { ...scorecard, ...parts, pending: 0, grade: adjusted.total ? '优' : undefined, adjusted } };
}

const CASES: readonly (readonly [
  title: string,
  text: () => string,
  has: readonly string[],
  hasNot: readonly string[],
])[] = [
  [
    '她写了几行、带句号的，写在句子里是一句',
    () =>
      said(
        'department-2022',
        {},
        {
          answers: new Map([
            ['决算收入差异原因', { text: '年中收回指标。\n一笔专款没有到账；', place }],
            ['资料来源', { text: '预算文本\n决算报表', place }],
          ]),
        },
      ),
    ['主要原因：年中收回指标、一笔专款没有到账。预算收入', '查阅了预算文本、决算报表，'],
    ['。。', '；。'],
  ],
  [
    '各科目相加不是合计：在那里问',
    () => said('department-2022', { figures: { finalExpenditure: 1300 } }),
    ['占比44.44%【待补充：各科目相加为0.09万元，不等于决算支出，请核对】。决算支出结构'],
    ['不等于决算收入'],
  ],
  [
    '缺的只问一次，句子不留半截',
    () => said('department-2022', { figures: { budgetRevenue: undefined, receptionFinal: undefined } }),
    [
      '全部决算收入【待补充：预算收入】。',
      '3.公务接待费：年初预算0万元，实际支出【待补充：公务接待费决算】。预算与上年预算持平。',
    ],
    ['】，【', '】；【待补充：公务接待费'],
  ],
  [
    '两年都没有的一项，一句话',
    () => said('department-2022'),
    ['1.因公出国（境）费：本年和上年都没有安排预算，也没有发生支出。'],
    ['没有节约也没有超支。预算与上年预算持平'],
  ],
  [
    '同名的指标写明是哪一组的',
    () => said('department-2025', { scheme: 'mof-2013' }),
    ['预算管理的管理制度健全性（', '资产管理的管理制度健全性（'],
    ['）管理制度健全性（'],
  ],
  ['没有项目：不写“具体如下”', () => said('projects-2023'), ['项目共【待补充：项目的个数】个'], ['具体如下']],
  [
    '清单里只有年初预算：不叫全年预算',
    () => said('management-2023', { scheme: 'xushui-2023' }, { projects: [project({ initial: decimal('4') })] }),
    ['项目共1个，年初预算4.00万元，全年执行3.00万元，支出进度75%'],
    ['全年预算4'],
  ],
  [
    '两栏都有：按全年预算',
    () =>
      said(
        'management-2023',
        { scheme: 'xushui-2023' },
        {
          projects: [project({ initial: decimal('4'), adjusted: decimal('6') })],
        },
      ),
    ['全年预算6.00万元，全年执行3.00万元，支出进度50%'],
    [],
  ],
  [
    '换算以后还有加分、扣分：都写出来',
    () => said('department-2022', {}, outside({ added: decimal('1'), taken: decimal('0.5'), total: decimal('98.64') })),
    ['综合得分为89.8分（参评分值91.5分），换算得分为98.14分，加分1分、扣分0.5分，最后得分为98.64分，评价等级为“优”'],
    [],
  ],
  [
    '没有加分也没有扣分：不提',
    () => said('department-2022', {}, outside({ total: decimal('98.14') })),
    ['换算得分为98.14分，评价等级为“优”'],
    ['最后得分', '加分'],
  ],
  [
    '加减分没有填完：总分先写，等级待补充',
    () => said('department-2022', {}, outside({ open: 1 })),
    ['换算得分为98.14分【待补充：加分项、扣分项没有填完，最后得分和评价等级待定】。'],
    ['评价等级为'],
  ],
  [
    '没有预算而有支出：写明花了多少',
    () =>
      said(
        'department-2022',
        { figures: { procurementActual: 34100 } },
        {
          reasons: new Map([['过程/预算执行/政府采购执行率', '无预算而有支出，扣 4 分']]),
        },
      ),
    ['政府采购执行率，无预算而有支出3.41万元，得0分，扣4分'],
    [],
  ],
];

test.each(CASES)('%s', (_, text, has, hasNot) => {
  const all = text();
  expect(has.filter((one) => !all.includes(one))).toEqual([]);
  expect(hasNot.filter((one) => all.includes(one))).toEqual([]);
});

test('“预算执行率”只是一个意思：决算支出比全年预算；项目的叫“项目支出执行率”', () => {
  const rate = (scheme: string, name: string): string => {
    const field = buildFields(
      reportYear({ ...YEAR, scheme, figures: { ...YEAR.figures, projectsBudget: 100, projectsExecuted: 50 } }),
    ).get(name);
    return field?.kind === 'number' ? field.figure.value.toString() : String(field?.kind);
  };
  for (const scheme of ['xushui-2022', 'ziyuan-2023', 'mof-2013']) {
    expect(rate(scheme, '预算执行率')).toBe('0.75');
    expect(rate(scheme, '项目支出执行率')).toBe('0.5');
  }
  // Reckoned in several ways, and none of them is this scheme's.
  expect(rate('ziyuan-2023', '预算调整率')).toBe('open');
});
