import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { withTarget } from '../../../src/core/schemes/readScheme/wantedValue';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';
import { ruleName } from '../../support/ruleName';

/** Path, mark, kind of rule and the sentence that is scored, of a sheet that she named, and of one that she did not. */
function read(rows: GridSheet['rows'], merges: readonly string[] = []) {
  const [sheet] = gridSnapshot({ 表: { rows, merges } }).sheets;
  const lines = (named: boolean): readonly string[] | undefined => {
    const table = sheet && readSchemeTable(sheet, named);
    return (
      table &&
      schemeIndicators(buildScheme(table.texts).scheme).map(
        ({ path, indicator: { fullMark, rule, criterion } }) => `${path} ${fullMark} ${ruleName(rule)} ${criterion}`,
      )
    );
  };
  return { named: lines(true), unnamed: lines(false) };
}

const FUNDS: GridSheet['rows'] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '道路养护'],
  ['主管部门', '交通局', null, '实施单位', '某镇人民政府'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 100, 100, 96, 10, '96%', '9.6'],
];
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const ROWS: GridSheet['rows'] = [
  ['产出指标', '数量指标', '养护里程', '≥10公里', '10公里', 50, 50, null],
  [null, '成本指标', '单位成本', '≤3万元/公里', '2.9万元/公里', 20, 20, null],
  ['效益指标', '社会效益', '出行便利', '显著', '显著', 30, 30, null],
];
const HALF = '定量指标完成指标值的得满分，未完成的按完成值与指标值的比例计分。';
const BY_SIGN =
  '定量指标若为正向指标(即指标值为≥*),则得分计算方法应用全年实际值(B)/年度指标值(A)*该指标分值;若定量指标为反向指标(即指标值为≤*),则得分计算方法应用年度指标值(A)/全年实际值(B)*该指标分值。';

test('官方的项目自评表：她点了名才读，没有写怎样算分的逐项请人评', () => {
  const { named, unnamed } = read([...FUNDS, HEAD, ...ROWS]);
  expect(unnamed).toBeUndefined();
  expect(named).toEqual([
    '产出指标/数量指标/养护里程 50 judgement ',
    '产出指标/成本指标/单位成本 20 judgement ',
    '效益指标/社会效益/出行便利 30 judgement ',
  ]);
});

test('表下写了达标得满分的，数字指标照它算，定性的、方向相反的请人评', () => {
  expect(read([...FUNDS, HEAD, ...ROWS, ['注：1.' + HALF]]).named).toEqual([
    '产出指标/数量指标/养护里程 50 piecewise 完成10公里的得满分，未完成的按完成值与10公里的比例计分。',
    '产出指标/成本指标/单位成本 20 judgement ',
    '效益指标/社会效益/出行便利 30 judgement ',
  ]);
});

test('表下按正向、反向写了算式的，照方向算', () => {
  expect(read([...FUNDS, HEAD, ...ROWS, [BY_SIGN]], ['A11:H11']).named).toEqual([
    '产出指标/数量指标/养护里程 50 expression 全年实际值÷10×分值，最高不超过分值。',
    '产出指标/成本指标/单位成本 20 expression 3÷全年实际值×分值，最高不超过分值。',
    '效益指标/社会效益/出行便利 30 judgement ',
  ]);
});

test('指标性质、指标值、度量单位各占一列的', () => {
  const head = [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '实际完成值',
    '分值',
    '得分',
    '评分标准',
  ];
  const rows = [
    ['产出', '数量', '养护里程', '≥', 10, '公里', 9, 60, 50, '达到指标值得满分，每少1公里扣5分，扣完为止。'],
    ['产出', '成本', '单位成本', '≤', '3', '万元', 2.9, 40, 40, '超过指标值的不得分，不超过指标值的得满分。'],
  ];
  expect(read([['部门整体支出绩效自评表'], head, ...rows]).named).toEqual([
    '产出/数量/养护里程 60 stepDeduction 达到10公里得满分，每少1公里扣5分，扣完为止。',
    '产出/成本/单位成本 40 passFail 超过3万元的不得分，不超过3万元的得满分。',
  ]);
});

test.each([
  ['达到指标值得满分', '≥6座', '达到6座得满分'],
  ['达到指标值得满分', '6座', '达到6座得满分'],
  ['达到指标值得满分', '≤6座', '达到指标值得满分（年度指标值：≤6座）'],
  ['不超过指标值得满分', '≤45万元/公里', '不超过45万元/公里得满分'],
  ['不超过指标值得满分', '≥6座', '不超过指标值得满分（年度指标值：≥6座）'],
  ['完成值/指标值×分值', '≥320户', '完成值/320×分值'],
  ['完成值/指标值×分值', '≤320户', '完成值/指标值×分值（年度指标值：≤320户）'],
  ['完成值/指标值×分值', '≥90%', '完成值/90%×分值'],
  ['达到指标值得满分', '明显改善', '达到指标值得满分（年度指标值：明显改善）'],
  ['达到指标值得满分', '>6座', '达到指标值得满分（年度指标值：>6座）'],
  ['达到指标值95%得满分', '≥90%', '达到指标值95%得满分'],
  ['合格率100%得满分', '≥90%', '合格率100%得满分'],
  ['达到指标值得满分', '', '达到指标值得满分'],
  ['达到指标值得满分', '3-5座', '达到指标值得满分（年度指标值：3-5座）'],
  ['达到指标值得满分', '每村1座', '达到指标值得满分（年度指标值：每村1座）'],
])('「%s」旁边是「%s」', (criterion, target, expected) => {
  expect(withTarget(criterion, target)).toBe(expected);
});

const RULES = [
  ['序号', '考核类别', '考核内容', '考核指标', '考核标准'],
  [1, '预算管理', '预算编制', '预算编制规范性', '共5分。编制依据充分得2分，程序规范得2分，按时报送得1分。'],
  [2, null, '预算执行', '支出执行率', '（10分）支出执行率≥95%得10分；90%≤支出执行率＜95%得8分；支出执行率＜90%得0分。'],
  [3, null, null, '财务制度', '制度健全得2分，执行到位得2分。'],
  [4, '满意度', '公众满意', '群众满意度', '满意度≥90%得10分；80%（含）—90%得8分；80%以下得0分。'],
];

test('没有分值一列、分写在话里的：合起来正好是表上写的总分、只有一种合法才用', () => {
  const read29 = read([['乡镇绩效考核细则'], ['（满分29分）'], ...RULES]);
  expect(read29.unnamed).toBeUndefined();
  expect(read29.named?.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    '预算管理/预算编制/预算编制规范性 5',
    '预算管理/预算执行/支出执行率 10',
    '预算管理/预算执行/财务制度 4',
    '满意度/公众满意/群众满意度 10',
  ]);
  expect(read([['乡镇绩效考核细则'], ['（满分30分）'], ...RULES]).named).toBeUndefined();
  expect(read([['乡镇绩效考核细则'], ...RULES]).named).toBeUndefined();
  expect(read([['乡镇绩效考核细则'], ['（满分29分）'], ...RULES, ['合计', '总分30分']]).named).toBeUndefined();
});
