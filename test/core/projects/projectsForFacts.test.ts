import { evidenceIn, settleFacts } from '../../../src/core/facts/findFacts';
import type { FactId } from '../../../src/core/facts/catalogue';
import { projectsForFacts } from '../../../src/core/projects/projectsForFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];
const _ = null;

/** A form of 2020 without its merged cells, as it comes out of other programs: no table that is found as such. */
function plainForm(
  name: string,
  [initial, adjusted, executed]: readonly number[],
  above: Rows = [],
  below: Rows = [],
): Rows {
  return [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ...above,
    ['项目名称', name],
    ['主管部门', '青石坡镇人民政府', _, _, _, '实施单位', '青石坡镇人民政府'],
    ['项目资金（万元）', _, _, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [_, '年度资金总额', _, initial ?? _, adjusted ?? _, executed ?? _, 10, _, _],
    [_, '其中：当年财政拨款', _, initial ?? _, adjusted ?? _, executed ?? _, '—', _, '—'],
    ['年度总体目标', '预期目标', _, _, _, '实际完成情况'],
    [_, '完成建设任务。', _, _, _, '已完成。'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [_, '产出指标', '数量指标', '完成数量', '≥3处', '3处', 50, _, _],
    [_, '效益指标', '社会效益指标', '受益人数', '≥90人', '95人', 30, _, _],
    [_, '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, _, _],
    ['总分', _, _, _, _, _, 100, _],
    ...below,
  ];
}

const [road, river] = [plainForm('村道硬化', [20, 20, 19]), plainForm('河道清淤', [10, 12.5, 12.5])];
const list = (title: string, ...columns: readonly string[]) => [
  [title],
  ['单位：万元'],
  ['序号', '项目名称', ...columns],
];

interface FormsCase {
  readonly title: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  /** 个数, 预算合计, 执行合计; undefined is missing. */
  readonly facts: readonly (string | undefined)[];
}

const cases: readonly FormsCase[] = [
  { title: '一张一表', sheets: { 甲: road, 乙: river }, facts: ['2', '32.5', '31.5'] },
  { title: '叠在一张表里', sheets: { 自评表: [...road, [], ...river] }, facts: ['2', '32.5', '31.5'] },
  {
    title: '旁边有清单，说的一样',
    sheets: {
      清单: [
        ...list('2023年度项目支出明细表', '全年预算数', '全年执行数'),
        [1, '村道硬化', 20, 19],
        [2, '河道清淤', 12.5, 12.5],
      ],
      甲: road,
      乙: river,
    },
    facts: ['2', '32.5', '31.5'],
  },
  {
    title: '旁边的清单数字不同：不取',
    sheets: {
      清单: [
        ...list('2023年度项目支出明细表', '全年预算数', '全年执行数'),
        [1, '村道硬化', 21, 19],
        [2, '河道清淤', 12.5, 12.5],
      ],
      甲: road,
      乙: river,
    },
    facts: ['2', undefined, '31.5'],
  },
  {
    title: '旁边的自评汇总表不是一张没读懂的自评表',
    sheets: {
      清单: [
        ...list('2023年项目支出绩效自评汇总表', '全年预算数', '全年执行数', '自评得分', '备注'),
        [1, '村道硬化', 20, 19, 98],
        [2, '河道清淤', 12.5, 12.5, 99],
      ],
      甲: road,
      乙: river,
    },
    facts: ['2', '32.5', '31.5'],
  },
  {
    title: '有一张旁边写着看不懂的话：都不取',
    sheets: { 甲: road, 乙: plainForm('河道清淤', [10, 12.5, 12.5], [['本表金额与水务站各半']]) },
    facts: [undefined, undefined, undefined],
  },
  {
    title: '有一张只到三季度：都不取',
    sheets: { 甲: road, 乙: plainForm('河道清淤', [10, 12.5, 9], [['截至9月30日']]) },
    facts: [undefined, undefined, undefined],
  },
  {
    title: '同一个项目两张：都不取',
    sheets: { 甲: road, 乙: plainForm('村道硬化', [20, 20, 18]) },
    facts: [undefined, undefined, undefined],
  },
  {
    title: '有一张没填执行数：个数有，执行合计没有',
    sheets: { 甲: road, 乙: plainForm('河道清淤', [10, 12.5]) },
    facts: ['2', '32.5', undefined],
  },
];

const IDS: readonly FactId[] = ['projectCount', 'projectsBudget', 'projectsExecuted'];

describe('项目个数、预算合计、执行合计：自评表由读项目的程序来读', () => {
  it.each(cases)('$title', ({ sheets, facts }) => {
    const snapshot = gridSnapshot(sheets);
    const evidence = evidenceIn(snapshot, new Set(), 2023, undefined, projectsForFacts(snapshot, new Set()));
    const found = settleFacts(evidence, { year: 2023, typed: new Map(), ownSheets: new Set() });
    expect(IDS.map((id) => found.facts.get(id)?.value?.toString())).toEqual(facts);
  });
});
