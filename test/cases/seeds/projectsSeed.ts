import type { GridCell } from '../../support/gridSnapshot';
import { type Seed, listOf, summedList } from './seedGrid';

const UNIT = '东湾镇人民政府';

/** With the aspects that apply to each: what is blank was not looked at. */
const PROJECTS: readonly (readonly [name: string, amount: number, business: string, output: string, effect: string])[] = [
  ['社区服务群众专项经费', 45, '制度健全、执行有效', '完成及时率90%以上', ''],
  ['办公用房租金', 35, '制度健全、执行有效', '完成及时率90%以上', ''],
  ['防火经费', 4, '', '日常巡查100次以上，巡查覆盖率90%以上', '火灾案件查处率90%以上'],
  ['防汛经费', 1, '制度健全、执行有效', '河道洪泛区保护率90%以上', '社会公众满意'],
  ['信访稳定经费', 6, '制度健全、执行有效', '完成及时率90%以上', '社会公众满意'],
  ['计划生育经费', 1.83, '制度健全、执行有效', '奖励政策落实率90%以上', '服务满意率90%以上'],
  ['民政统筹经费', 0.92, '制度健全、执行有效', '工作正常运转率90%以上', '社会公众满意'],
  ['农村环境治理经费', 2, '制度健全、执行有效', '环境改善率90%以上', '社会公众满意'],
  ['卫生补助资金', 0.92, '制度健全、执行有效', '项目完成率90%以上、完成及时率90%以上', ''],
];

/** 年度项目, 2023: nine of them, 96.67 together, money without decimals where it has none. */
export const projectsSeed: Seed = {
  name: '004',
  form: 'projects-2023',
  scheme: 'mof-2013',
  sheets: {
    项目支出: summedList(
      {
        title: '2023年度项目支出明细表',
        unit: UNIT,
        money: '万元',
        headings: ['序号', '项目名称', '全年预算数', '全年执行数'],
        rows: PROJECTS.map(([name, amount], index): GridCell[] => [index + 1, name, amount, amount]),
      },
      2,
    ),
    分方面评价: listOf({
      title: '2023年度分方面评价情况表',
      unit: UNIT,
      headings: ['项目', '项目立项', '资金落实', '业务管理', '项目产出', '项目效益'],
      rows: PROJECTS.map(([name, , business, output, effect]): GridCell[] => [
        name,
        '申请、设立过程符合要求',
        '资金落实到位',
        business === '' ? null : business,
        output,
        effect === '' ? null : effect,
      ]),
    }),
  },
  right: {
    '项目:个数': '9',
    项目全年预算: '96.67万元',
    项目全年执行: '96.67万元',
    项目执行率: '100%',
  },
};
