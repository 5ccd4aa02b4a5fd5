import { WAN_YUAN } from '../sampleSheet';
import type { SampleBook } from '../sampleBook';
import { figuresSheet, listSheet, yuan } from '../sheets/listSheet';

const UNIT = '样板乡人民政府';

const GOALS: readonly (readonly [name: string, goal: string, done: string])[] = [
  ['民政事务', '低保、特困供养和临时救助应保尽保', '农村低保638户1500人，全年发放440万元；临时救助69户，发放33.4万元'],
  ['党员培训', '分期培训农村党员', '举办专题培训12场'],
  ['机关运转', '保证机关和站所正常运转', '全年没有发生安全事故，值班值守400余人次'],
  ['服务群众', '服务群众经费按村拨付、专款专用', '拨付11个行政村55万元'],
  ['村级办公', '保障村级组织办公', '拨付11个行政村33万元'],
  ['纪检工作', '落实监督责任', '按计划开展监督检查'],
  ['防返贫监测', '对监测户动态帮扶', '消除风险89户，风险消除率61.86%'],
  ['退役军人服务', '做好走访慰问', '走访290名退役军人和76名优抚对象'],
  ['人大工作', '组织代表学习和视察', '组织代表集中学习28次'],
  ['武装工作', '完成民兵训练和征兵任务', '应急力量到位率100%，征兵任务完成'],
  ['离任村干部补贴', '按月发放补贴', '发放83人、1392人次，发放率100%'],
];

/** A budget year in three figures, 74 projects and eleven goals. */
export const budgetYear: SampleBook = {
  fileName: '样板乡2023-部门预算.xlsx',
  sheets: [
    figuresSheet(WAN_YUAN, '2023年度绩效自评数据项', UNIT, [
      ['预算支出', yuan('1429.07')],
      ['全年预算', yuan('4068.67')],
      ['决算支出', yuan('3551.83')],
      ['预算收入', yuan('1429.07')],
      ['决算收入', yuan('3551.83')],
      ['项目个数', 74],
      ['自评项目个数', 74],
      ['项目预算合计', yuan('2322.42')],
      ['项目执行合计', yuan('2050.02')],
      ['部门整体目标数', 11],
      ['评为优的项目数', 73],
      ['评为良的项目数', 1],
      ['编制数', 45, '人'],
      ['在职人数', 43, '人'],
    ]),
    listSheet(WAN_YUAN, {
      name: '绩效目标完成情况',
      title: '2023年度部门整体支出绩效目标完成情况表',
      unitName: UNIT,
      headings: ['序号', '工作任务', '绩效目标', '完成情况'],
      rows: GOALS.map(([name, goal, done], index) => [String(index + 1), name, goal, done]),
      widths: [7, 22, 40, 50],
    }),
  ],
};
