import { decimal } from '../../../src/core/base/decimal';
import type { TrueProject, Truth } from '../../../src/core/proofread/truth';
import { WHOLE_TRUTH } from './cleanReports';
import { labelledTable } from './labelledTable';
import type { Piece } from './reportOf';
import { toldIn } from './toldIn';

const project = (name: string, initial: string, adjusted: string, executed: string): TrueProject => ({
  name,
  initial: decimal(initial),
  adjusted: decimal(adjusted),
  executed: decimal(executed),
  place: undefined,
});
const BOOK: Truth = {
  ...WHOLE_TRUTH,
  unit: undefined,
  year: 2024,
  figures: [],
  indicators: [],
  groups: [],
  total: undefined,
  grade: undefined,
  projects: [project('圩堤除险加固', '88.4', '61.2', '60.75'), project('集镇照明改造', '42', '42', '41.53')],
  labelled: () => [
    labelledTable('资产负债', 'money', ['年初数', '年末数'], {
      房屋净值: ['512.66', '486.31'],
      在建工程: ['74.15', '96.42'],
    }),
    labelledTable('预决算对照', 'money', ['年初预算数', '调整预算数', '决算数'], {
      项目支出: ['318.25', '402.77', '399.16'],
      公用经费: ['96.34', '98.12', '97.58'],
    }),
    labelledTable('三公预算', 'money', ['预算安排'], { 公务用车运行维护费: ['7.65'] }),
    labelledTable('决算明细', 'money', ['公用经费决算数'], { 公务用车运行维护费: ['7.21'] }),
  ],
};
const SCORED: Piece = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '植树造林面积', '≥620亩', '587亩', '40', '38.2'],
  ['产出指标', '时效指标', '信访按期办结率', '≥95%', '97.30%', '30', '29'],
  ['效益指标', '社会效益', '新增就业岗位数', '≥36个', '36个', '30', '30'],
];
const BASE: Piece = [
  ['项目（单位：万元）', '2023年决算数', '2024年预算数'],
  ['“三公”经费', '10.70', '11.60'],
  ['1.公务用车', '7.21', '7.65'],
  ['其中：购置', '0.00', '0.00'],
  ['运行维护', '7.21', '7.65'],
  ['2.公务接待', '3.49', '3.95'],
  ['人员经费', '812.40', '840.15'],
  ['项目支出', '399.16', '402.77'],
];

/** True; each time another column, another line or another measure has what stands there. */
test.each<readonly [readonly Piece[]]>([
  // A figure of the line's other column, where no word decides for the one that is blamed.
  [['截至2024年12月31日，资产总额较年初增加12.30万元，其中房屋净值486.31万元，在建工程96.42万元。']],
  [['2024年末，资产比年初略有增加，房屋净值486.31万元。']],
  [['年末房屋净值486.31万元，较年初512.66万元减少26.35万元；在建工程96.42万元。']],
  [['调整后项目支出预算402.77万元。']],
  [['调整后公用经费预算98.12万元，决算97.58万元。']],
  [['“三公”经费预算7.65万元（公务用车运行维护费7.65万元），实际支出7.21万元。']],
  // The last thing of a list is not what the sentence goes on with.
  [['年中追加18.40万元；收回圩堤除险加固27.20万元，调整后预算1276.68万元。']],
  [['收回圩堤除险加固资金27.20万元，全年预算1193.05万元。']],
  [['年初预算1200.00万元，追加18.40万元，收回圩堤除险加固27.20万元，调整后预算1191.20万元。']],
  [['年初预算1200.00万元，追加18.40万元；压减集镇照明改造9.00万元、会议费1.40万元，全年预算1208.00万元。']],
  // What was got is no part of what could be got; what is left no sum.
  [['指标体系满分100分。其中“社会效益”（4分）不适用，适用指标满分96分，实得90.24分，换算得分94.00分。']],
  [['固定资产净值239.78万元（原值541.90万元，累计折旧302.12万元），无形资产净值6.15万元。']],
  [['房屋净值486.31万元（原值702.45万元、累计折旧216.14万元），车辆净值18.20万元。']],
  // Some of the indicators, some of the losses.
  [['共有2项三级指标扣分，合计扣2.8分。', SCORED]],
  [['指标体系共有1项三级指标得满分。', SCORED]],
  [['一是前期准备不足，数量、质量两项指标共扣1.80分。二是增收不及预期，扣1.00分。三是宣传不够，扣0.60分。']],
  // A target beside what was reached.
  [['年初目标：植树造林620亩；信访按期办结率95%以上；新增就业岗位36个。', SCORED]],
  [['年初设定任务为植树造林620亩，新增就业岗位36个。', SCORED]],
  [['全年植树造林587亩，信访按期办结率97.30%。', SCORED]],
  [['力争植树造林620亩、信访按期办结率95%以上。', SCORED]],
  // Lines behind a numbered list are none of its last one's.
  [[BASE]],
  // What is said to be the most is measured by the words before it.
  [
    [
      '全年下达资金103.20万元，支付102.28万元。未支付金额最大的是集镇照明改造，剩余0.47万元。',
      [
        ['项目名称', '全年预算（万元）', '支付金额（万元）'],
        ['圩堤除险加固', '61.20', '60.75'],
        ['集镇照明改造', '42.00', '41.53'],
        ['敬老院修缮', '12.00', '12.00'],
      ],
    ],
  ],
  // Numbers go on within a paragraph.
  [['1.预算偏粗。2.指标不细。3.资产闲置。4.2项任务滞后。5.采购不足。', '6.建议压减支出。']],
])('对的不报：%j', (pieces) => {
  expect(toldIn(pieces, BOOK)).toEqual([]);
});

/** The same with one thing changed. */
test.each<readonly [readonly Piece[], string]>([
  [['年末在建工程69.42万元。'], '69.42万元'],
  [['项目支出决算402.77万元。'], '402.77万元'],
  [['圩堤除险加固调整后预算88.40万元。'], '88.40万元'],
  [['固定资产净值238.78万元（原值541.90万元，累计折旧302.12万元）。'], '238.78万元'],
  [['全年完成植树造林620亩。', SCORED], '620亩'],
  [['指标体系共有5项三级指标。', SCORED], '5'],
  [['合计扣3.40分。其中：数量扣1.80分、质量扣1.00分、时效扣0.50分。'], '3.40分'],
  [['1.预算偏粗。2.指标不细。3.资产闲置。', '6.建议压减支出。'], '6'],
])('改错了仍要指出：%j', (pieces, says) => {
  expect(toldIn(pieces, BOOK)).toContain(says);
});
