import { WAN_YUAN } from '../sampleSheet';
import type { SampleBook } from '../sampleBook';
import { figuresSheet, listSheet, yuan } from '../sheets/listSheet';

const UNIT = '示例镇人民政府';

const PROJECTS: readonly (readonly [name: string, budget: string, goal: string, output: string, effect: string])[] = [
  [
    '社区服务群众专项经费',
    '45',
    '保障3个社区日常工作开展，为居民办好身边事',
    '3个社区全年按计划开展服务，完成及时率95%',
    '',
  ],
  ['办公用房租金', '35', '租用办公楼一座，保证机关正常办公', '租金按合同一次付清，完成及时率100%', ''],
  ['防火经费', '4', '做好辖区防火灭火工作', '日常巡查120次，巡查覆盖率95%', '全年没有发生较大火灾，群众满意度高'],
  ['防汛经费', '1', '做好汛期检查和值守，保证度汛安全', '重点河段巡查全覆盖', '汛期没有发生安全事故'],
  ['信访稳定经费', '6', '接待群众来访，及时调处矛盾', '来访事项按期办结率96%', '信访总量比上年下降'],
  ['计划生育经费', '1.83', '落实奖励扶助政策', '政策落实率100%', '服务对象满意率95%'],
  ['民政统筹经费', '0.92', '指导村级换届，做好社会救助', '救助对象审核及时率100%', '困难群众基本生活得到保障'],
  ['农村环境治理经费', '2', '治理生活垃圾和污水，改善村庄环境', '垃圾清运覆盖全部行政村', '村庄环境明显改善'],
  ['卫生补助资金', '0.92', '支持村卫生室开展基本医疗服务', '补助发放完成率100%', ''],
];

/** Nine projects of one year, 96.67 万元 in all, each with the aspects that apply to it. */
export const projectYear: SampleBook = {
  fileName: '示例镇2023-项目.xlsx',
  sheets: [
    listSheet(WAN_YUAN, {
      name: '项目支出明细表',
      title: '2023年度项目支出明细表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '全年预算数', '全年执行数'],
      rows: PROJECTS.map(([name, budget], index) => [index + 1, name, yuan(budget), yuan(budget)]),
      widths: [7, 34, 16, 16],
      total: true,
    }),
    listSheet(WAN_YUAN, {
      name: '项目绩效目标完成情况',
      title: '2023年度项目绩效目标完成情况表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '绩效目标', '实现情况'],
      rows: PROJECTS.map(([name, , goal, output]) => [
        String(PROJECTS.findIndex(([one]) => one === name) + 1),
        name,
        goal,
        output,
      ]),
      widths: [7, 28, 44, 40],
    }),
    listSheet(WAN_YUAN, {
      name: '分方面评价',
      title: '2023年度分方面评价情况表',
      unitName: UNIT,
      headings: ['项目', '项目立项', '资金落实', '业务管理', '项目产出', '项目效益'],
      rows: PROJECTS.map(([name, , , output, effect]) => [
        name,
        '立项手续齐全，绩效目标合理，指标清楚、可以衡量',
        '资金按时足额到位',
        name.startsWith('防火') ? '' : '制度健全并得到执行',
        output,
        effect,
      ]),
      widths: [26, 36, 20, 26, 34, 34],
    }),
    figuresSheet(WAN_YUAN, '2023年度绩效自评数据项', UNIT, [
      ['预算支出', yuan('596.67')],
      ['决算支出', yuan('596.67')],
      ['编制数', 42, '人'],
      ['在职人数', 40, '人'],
    ]),
  ],
};
