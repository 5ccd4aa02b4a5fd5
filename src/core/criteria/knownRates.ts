import type { RateId } from '../facts/rates';

/** How the well-known indicators are calculated, in the names that sentences, tables and 指标说明 use for their parts. */
export interface KnownRate {
  readonly names: RegExp;
  readonly form: 'quotient' | 'change' | 'saving';
  /** What is divided (for a change: this year; for a saving: the plan). */
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** The catalogue's rate, for what a zero means. */
  readonly rate?: RateId;
}

const ACTUAL = ['实际支出数', '实际支出', '决算数', '决算', '执行数', '实际数', '实际', '支出数', '本年决算数'];
const BUDGET = ['预算安排数', '预算安排', '预算数', '年初预算数', '年初预算', '预算', '本年预算数', '预算金额'];
const EXECUTED = ['全年执行数', '预算执行数', '实际支出资金', ...ACTUAL];
const TO_EXECUTE = ['全年预算数', '调整后预算数', '调整后预算', '全年预算', '实际到位资金', '年度预算数', ...BUDGET];
const THIS_YEAR = [
  '本年',
  '本年度',
  '本年数',
  '当年',
  '本年度总额',
  '本年总额',
  '本年预算数',
  '本年预算',
  '本年度预算数',
  '今年',
  '本年决算数',
  '本年支出',
  '本年实际',
  '本年金额',
];
const LAST_YEAR = [
  '上年',
  '上年度',
  '上年数',
  '去年',
  '上年度总额',
  '上年总额',
  '上年预算数',
  '上年预算',
  '上年度预算数',
  '上一年度',
  '上年决算数',
  '上年支出',
  '上年实际',
  '上年金额',
];

/** The first whose name fits decides; a longer name stands before a shorter one that it contains. */
export const knownRates: readonly KnownRate[] = [
  {
    names: /在职人员控制率|人员控制率/,
    form: 'quotient',
    top: [
      '在职人员数',
      '实际在职人数',
      '在职人数',
      '在职人员',
      '实有在职人员',
      '年末在职人数',
      '实际在职人员数',
      '实际在职人员',
      '实有人数',
      '在职',
    ],
    bottom: ['编制数', '编制人数', '核定编制数', '核定编制', '编制', '人员编制数'],
    rate: 'staffControl',
  },
  {
    names: /三公.*(?:变动率|变化率|增长率|压减率)/,
    form: 'change',
    top: [
      ...THIS_YEAR,
      '本年三公经费',
      '本年度三公经费总额',
      '本年三公预算',
      '三公预算',
      '三公经费预算',
      '本年三公经费预算数',
    ],
    bottom: [
      ...LAST_YEAR,
      '上年三公经费',
      '上年度三公经费总额',
      '上年三公预算',
      '上年三公经费预算',
      '上年三公经费预算数',
    ],
    rate: 'threePublicChange',
  },
  {
    names: /结转结余变动率/,
    form: 'change',
    top: [
      ...THIS_YEAR,
      '本年度累计结转结余资金总额',
      '本年累计结转结余',
      '本年结转结余',
      '年末结转结余',
      '本年末结转结余',
      '本年累计',
    ],
    bottom: [
      ...LAST_YEAR,
      '上年度累计结转结余资金总额',
      '上年累计结转结余',
      '上年结转结余',
      '上年末结转结余',
      '上年累计',
    ],
    rate: 'carryoverChange',
  },
  {
    names: /重点支出安排率/,
    form: 'quotient',
    top: ['重点项目支出', '重点项目支出总额', '重点支出'],
    bottom: ['项目总支出', '项目支出总额', '项目支出', '总支出'],
    rate: 'keySpending',
  },
  {
    names: /预算完成率/,
    form: 'quotient',
    top: ['预算完成数', '完成数', '实际完成数', '决算收入', '决算数', '执行数', '预算执行数', '实际支出'],
    bottom: [...BUDGET, '预算收入', '年度预算数', '全年预算数'],
    rate: 'completionRate',
  },
  {
    names: /预算调整率/,
    form: 'quotient',
    top: ['预算调整数', '调整数', '调整金额', '预算调整金额'],
    bottom: [...BUDGET, '年度预算数', '预算支出'],
  },
  {
    names: /^预算控制率/,
    form: 'quotient',
    top: ['本年追加预算', '追加预算', '追加', '追加预算数', '本年追加', '追加数', '追加金额'],
    bottom: BUDGET,
  },
  {
    names: /支付进度率|支出进度率|支付进度|支出进度/,
    form: 'quotient',
    top: ['实际支付进度', '实际支出进度', '实际进度', '实际'],
    bottom: ['既定支付进度', '既定支出进度', '既定进度', '计划支付进度', '计划进度', '序时进度', '既定'],
    rate: 'paymentProgress',
  },
  {
    names: /结转结余率|结余率/,
    form: 'quotient',
    top: ['结转结余总额', '年末结转结余', '结转结余', '年末结转和结余', '结余数', '结余'],
    bottom: ['支出预算数', '支出预算', ...BUDGET, '预算支出'],
    rate: 'carryoverRate',
  },
  {
    names: /公用经费控制率/,
    form: 'quotient',
    top: ['实际支出公用经费总额', '公用经费决算', '公用经费实际支出', '公用经费决算数', '实际支出公用经费', ...ACTUAL],
    bottom: ['预算安排公用经费总额', '公用经费预算', '公用经费预算数', '预算安排公用经费', ...BUDGET],
    rate: 'operatingControl',
  },
  {
    names: /三公.*控制率/,
    form: 'quotient',
    top: [
      '三公经费实际支出数',
      '三公经费实际支出',
      '三公决算',
      '三公经费决算',
      '三公经费决算数',
      '实际支出三公经费',
      ...ACTUAL,
    ],
    bottom: ['三公经费预算安排数', '三公经费预算数', '三公预算', '三公经费预算', '预算安排三公经费', ...BUDGET],
    rate: 'threePublicControl',
  },
  {
    names: /政府采购执行率|采购执行率|采购完成率/,
    form: 'quotient',
    top: ['实际政府采购金额', '实际采购金额', '政府采购实际', '采购金额', '实际采购', '政府采购实际金额', ...ACTUAL],
    bottom: ['政府采购预算数', '政府采购预算', '采购预算', '采购预算数', '政府采购预算金额', ...BUDGET],
    rate: 'procurementExecution',
  },
  {
    names: /固定资产利用率|资产利用率/,
    form: 'quotient',
    top: ['实际在用固定资产总额', '在用固定资产', '在用固定资产总额', '实际在用固定资产', '在用'],
    bottom: ['所有固定资产总额', '固定资产总额', '全部固定资产', '全部', '所有固定资产', '固定资产'],
    rate: 'assetUse',
  },
  {
    names: /楼堂馆所面积控制率/,
    form: 'quotient',
    top: ['实际建设面积', '实际面积'],
    bottom: ['批准建设面积', '批复建设面积', '批准面积', '批复面积'],
  },
  {
    names: /投资概算控制率|概算控制率/,
    form: 'quotient',
    top: ['实际投资金额', '实际投资', '实际投资额', '竣工决算金额'],
    bottom: ['批准投资金额', '批准投资', '批复投资', '投资概算', '批准投资额', '概算金额'],
  },
  {
    names: /完成及时率/,
    form: 'quotient',
    top: ['及时完成工作数', '及时完成实际工作数', '按时完成工作数', '及时完成数', '按时完成数', '按期完成数'],
    bottom: ['计划工作数', '计划完成工作数', '计划数', '计划完成数', '实际完成数', '应完成数'],
  },
  {
    names: /质量达标率|验收合格率/,
    form: 'quotient',
    top: ['质量达标工作数', '质量达标实际工作数', '质量达标产出数', '达标数', '质量达标数', '合格数', '验收合格数'],
    bottom: ['计划工作数', '实际产出数', '实际完成数', '完成数', '验收数', '总数'],
  },
  {
    names: /重点工作(?:办结率|(?:实际)?完成率)/,
    form: 'quotient',
    top: ['重点工作实际完成数', '重点工作完成数', '办结数', '重点工作办结数', '实际完成数', '完成数'],
    bottom: [
      '交办或下达数',
      '重点工作交办数',
      '交办数',
      '下达数',
      '重点工作总数',
      '重点工作数',
      '计划数',
      '计划完成数',
    ],
    rate: 'keyWorkRate',
  },
  {
    names: /实际完成率|任务完成率|工作完成率|目标完成率|数量完成率|产出数量/,
    form: 'quotient',
    top: ['实际完成工作数', '实际完成数', '实际产出数', '完成数', '实际完成工作任务数', '实际数', '实际完成'],
    bottom: ['计划工作数', '计划产出数', '计划完成数', '计划数', '计划工作任务数', '目标数', '计划完成', '计划'],
  },
  {
    names: /(?:资金)?到位及时率/,
    form: 'quotient',
    top: ['及时到位资金', '及时到位数'],
    bottom: ['应到位资金', '应到位数'],
  },
  {
    names: /资金到位率|到位率/,
    form: 'quotient',
    top: ['实际到位资金', '到位资金', '实际到位数', '实际到位'],
    bottom: ['计划投入资金', '应到位资金', '预算资金', '预算安排资金', '计划投入', '预算数', '应到位'],
  },
  {
    names: /项目.*执行率/,
    form: 'quotient',
    top: EXECUTED,
    bottom: TO_EXECUTE,
    rate: 'projectExecution',
  },
  // Of all the money or of the projects' alone: only the name says which, and of all of it no one figure is the 预算数.
  {
    names: /执行率|年度资金总额|预算执行|支出完成率|资金使用率/,
    form: 'quotient',
    top: EXECUTED,
    bottom: TO_EXECUTE,
  },
  { names: /成本节约率/, form: 'saving', top: ['计划成本', '预算成本', '计划'], bottom: ['实际成本', '实际'] },
  {
    names: /满意度|满意率/,
    form: 'quotient',
    top: ['回答满意的人数', '满意人数', '满意数', '满意份数', '满意票数', '满意和基本满意人数'],
    bottom: ['有效调查人数', '调查人数', '调查总人数', '有效问卷数', '总人数', '有效问卷份数', '问卷总数'],
  },
  {
    names: /自评覆盖率|绩效目标覆盖率|监控覆盖率|评价覆盖率/,
    form: 'quotient',
    top: ['自评项目个数', '编报绩效目标项目数', '已编报项目数', '已自评项目数', '已覆盖项目数'],
    bottom: ['项目个数', '项目总数', '应编报项目数', '全部项目数', '应自评项目数'],
  },
];
