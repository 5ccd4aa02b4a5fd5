import { decimal } from '../../../core/base/decimal';
import { YUAN } from '../sampleSheet';
import type { SampleBook } from '../sampleBook';
import { type ListCell, figuresSheet, listSheet } from '../sheets/listSheet';

const UNIT = '范例镇人民政府';

/** 元 as the book keeps it. */
function exact(amount: string): ListCell {
  return { money: decimal(amount).div(10000).toString() };
}

const PROJECTS: readonly (readonly [name: string, amount: string])[] = [
  ['交通道路占地补偿款', '312621.00'],
  ['下沉工作队经费', '80000.00'],
  ['驻村工作队工作经费', '160000.00'],
  ['优化生育经费', '5800.00'],
  ['信访稳定经费', '20000.00'],
  ['文化站免费开放经费', '15000.00'],
  ['提前下达中央免费开放补助资金', '30000.00'],
  ['提前下达省级免费开放补助资金', '5000.00'],
  ['红色美丽村庄试点资金', '513247.50'],
  ['困难群众救助补助资金', '2000.00'],
  ['其他个人部分支出', '12048.00'],
  ['维持机关运转购置经费', '85000.00'],
  ['团委工作经费', '20000.00'],
  ['基层武装经费', '20000.00'],
  ['环境整治经费', '80000.00'],
  ['护林防火经费', '40000.00'],
  ['办公楼取暖经费', '40000.00'],
  ['办公经费', '20000.00'],
  ['执法队工作经费', '20000.00'],
];

const GOALS: readonly (readonly [name: string, goal: string, indicators: string, done: string])[] = [
  ['行政工作', '完成机关日常事务和各项考核', '考核结果达到合格以上', '日常工作按时完成，考核合格'],
  ['文化宣传工作', '提高文体活动质量', '群众满意度、文化工作完成率', '全年活动按计划开展'],
  ['综合行政执法工作', '做好授权范围内的执法', '监督任务完成率', '执法任务全部完成'],
  ['农林水工作', '做好农业服务和护林防火', '火灾发生率、群众满意度', '全年没有发生森林火灾'],
];

/** A year kept in 元 to the cent: basic (personnel and operating) and nineteen projects. */
export const yuanYear: SampleBook = {
  fileName: '范例镇2025-元.xlsx',
  sheets: [
    figuresSheet(YUAN, '2025年度绩效自评数据项', UNIT, [
      ['预算支出', exact('6929916.47')],
      ['决算支出', exact('6812350.10')],
      ['预算收入', exact('6929916.47')],
      ['决算收入', exact('6812350.10')],
      ['基本支出预算', exact('5449199.97')],
      ['项目支出预算', exact('1480716.50')],
      ['人员经费预算', exact('5042799.97')],
      ['公用经费预算', exact('406400.00')],
      ['基本支出决算', exact('5430633.60')],
      ['项目支出决算', exact('1381716.50')],
      ['公用经费决算', exact('401250.35')],
      ['编制数', 38, '人'],
      ['在职人数', 36, '人'],
    ]),
    listSheet(YUAN, {
      name: '项目支出明细表',
      title: '2025年度项目支出明细表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '全年预算数', '全年执行数'],
      rows: PROJECTS.map(([name, amount], index) => [
        index + 1,
        name,
        exact(amount),
        exact(name === '红色美丽村庄试点资金' ? '414247.50' : amount),
      ]),
      widths: [7, 36, 18, 18],
      total: true,
    }),
    listSheet(YUAN, {
      name: '绩效目标完成情况',
      title: '2025年度分项绩效目标完成情况表',
      unitName: UNIT,
      headings: ['序号', '工作活动', '绩效目标', '绩效指标', '完成情况'],
      rows: GOALS.map(([name, goal, indicators, done], index) => [String(index + 1), name, goal, indicators, done]),
      widths: [7, 22, 34, 34, 34],
    }),
  ],
};
