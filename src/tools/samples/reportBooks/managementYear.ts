import { type SampleSheet, SheetLayout, WAN_YUAN, across, sumDown, sumOf } from '../sampleSheet';
import type { SampleBook } from '../sampleBook';
import { figuresSheet, listSheet, yuan } from '../sheets/listSheet';

const UNIT = '示范乡人民政府';

const FUNCTIONS: readonly (readonly [name: string, budget: string, final: string])[] = [
  ['一般公共服务支出', '815.60', '787.63'],
  ['公共安全支出', '4.86', '4.46'],
  ['文化旅游体育与传媒支出', '1.50', '5.00'],
  ['社会保障和就业支出', '137.18', '145.43'],
  ['卫生健康支出', '28.95', '25.37'],
  ['节能环保支出', '3.00', '2.20'],
  ['城乡社区支出', '0', '117.48'],
  ['农林水支出', '125.30', '163.85'],
  ['自然资源海洋气象等支出', '2.96', '2.96'],
  ['住房保障支出', '65.92', '64.30'],
  ['灾害防治及应急管理支出', '1.13', '14.65'],
];

const DUTIES: readonly (readonly [duty: string, activity: string, goal: string, projects: string])[] = [
  ['农村文化建设', '公共服务工程推广', '农村文化建设成果共享', '免费开放资金'],
  ['政务管理', '综合事务管理', '落实安全生产管理', '安全生产信息员经费'],
  [
    '社会管理与服务',
    '基层政权和社区建设',
    '维持村级组织正常运转',
    '村党组织活动经费、村级组织办公经费、服务群众专项经费',
  ],
  ['环境污染综合防治', '大气污染防治', '保护农村环境', '大气污染防治经费、护林员工资补助'],
  ['政法综治', '协调维护社会稳定', '维护乡村稳定', '维稳经费、人民调解员经费'],
  ['乡村振兴', '农村经济发展', '帮助困难劳动力稳定增收', '公益岗位补助'],
];

const RESULTS: readonly (readonly [name: string, goal: string, done: string])[] = [
  ['服务群众专项经费', '保障村内日常活动和公益事业', '保障了村内日常活动和公益事业'],
  ['村党组织活动经费', '培训辖区539名党员', '培训了539名党员'],
  ['免费开放资金', '开展文化活动不少于4次', '开展文化活动4次'],
  ['人民调解员经费', '按月发放工资，及时调解纠纷', '按月发放了工资，调解纠纷及时'],
  ['武装工作经费', '组织基干民兵训练至少2次', '组织训练2次'],
  ['大气污染防治经费', '开展宣传5次', '开展宣传5次'],
  ['护林员工资补助', '保障37名护林员工资', '37名护林员工资按月发放'],
  ['救灾资金', '修缮受灾房屋，安置群众', '部分农户达不到补偿标准或放弃补偿，支出进度21.77%'],
];

/** 支出 by function, budget beside final account. */
function functionSheet(): SampleSheet {
  const layout = new SheetLayout(WAN_YUAN)
    .merged(across(0, 0, 4), `2023年度${UNIT}收支预算及决算明细表`, 'title')
    .put(1, 0, `编制单位：${UNIT}`, 'left')
    .put(1, 4, '单位：万元', 'right')
    .merged({ top: 2, left: 0, bottom: 3, right: 0 }, '项目', 'header')
    .merged(across(2, 1, 2), '收入', 'header')
    .merged(across(2, 3, 4), '支出', 'header');
  ['预算数', '决算数', '预算数', '决算数'].forEach((heading, index) => layout.put(3, 1 + index, heading, 'header'));
  FUNCTIONS.forEach(([name, budget, final], index) => {
    layout.put(4 + index, 0, name, 'label');
    [budget, final, budget, final].forEach((money, offset) => layout.money(4 + index, 1 + offset, money));
  });
  const row = 4 + FUNCTIONS.length;
  layout.put(row, 0, '合计', 'totalLabel');
  const [budget, final] = [1, 2].map((at) => sumOf(FUNCTIONS.map((line) => line[at])));
  [budget, final, budget, final].forEach((money, offset) =>
    layout.moneyFormula(row, 1 + offset, sumDown(1 + offset, 4, row - 1), money ?? '0', 'total'),
  );
  return layout.sheet({
    name: '收支预决算明细表',
    widths: [32, 16, 16, 16, 16],
    frozen: { rows: 4, columns: 1 },
    orientation: 'portrait',
  });
}

/** A year of the management form: lists of special money, the three guarantees, fees, direct funds, assets of two years. */
export const managementYear: SampleBook = {
  fileName: '示范乡2023-绩效管理.xlsx',
  sheets: [
    functionSheet(),
    listSheet(WAN_YUAN, {
      name: '专项资金',
      title: '2023年度上级专项资金使用情况表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '安排资金', '实际支出'],
      rows: [
        ['1', '省级免费开放补助资金', yuan('0.50'), yuan('0.50')],
        ['2', '中央免费开放补助资金', yuan('3.00'), yuan('3.00')],
        ['3', '人员经费调整资金', yuan('64.79'), yuan('64.79')],
        ['4', '农业防灾减灾资金（第九批）', yuan('3.27'), yuan('3.27')],
        ['5', '农业防灾减灾资金（第七批）', yuan('6.09'), yuan('6.09')],
        ['6', '自然灾害救灾资金', yuan('13.52'), yuan('2.94')],
        ['7', '农村综合改革转移支付', yuan('29.74'), yuan('29.74')],
      ],
      widths: [7, 36, 16, 16],
      total: true,
    }),
    listSheet(WAN_YUAN, {
      name: '保基本民生',
      title: '2023年度保基本民生支出情况表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '安排资金', '实际支出'],
      rows: [
        ['1', '服务群众专项经费', yuan('80.00'), yuan('80.00')],
        ['2', '村党组织活动经费', yuan('10.78'), yuan('10.78')],
        ['3', '免费开放资金', yuan('1.50'), yuan('1.50')],
        ['4', '中央免费开放补助资金', yuan('3.00'), yuan('3.00')],
        ['5', '省级免费开放补助资金', yuan('0.50'), yuan('0.50')],
        ['6', '村级组织办公经费', yuan('24.33'), yuan('24.33')],
      ],
      widths: [7, 36, 16, 16],
      total: true,
    }),
    listSheet(WAN_YUAN, {
      name: '非税收入',
      title: '2023年度上缴非税收入情况表',
      unitName: UNIT,
      headings: ['序号', '收入项目', '收入金额'],
      rows: [
        ['1', '利息收入', yuan('0.12')],
        ['2', '生态环境罚没收入', yuan('0.05')],
        ['3', '国土资源罚没收入', yuan('6.49')],
        ['4', '安全生产罚没收入', yuan('0.75')],
      ],
      widths: [7, 30, 16],
      total: true,
    }),
    listSheet(WAN_YUAN, {
      name: '直达资金',
      title: '2023年度直达资金支出情况表',
      unitName: UNIT,
      headings: ['序号', '资金名称', '下达金额', '实际支出', '使用情况'],
      rows: [
        ['1', '农业防灾减灾资金（第七批）', yuan('6.09'), yuan('6.09'), '已落实到户。'],
        ['2', '农业防灾减灾资金（第九批）', yuan('3.27'), yuan('3.27'), '已落实到户。'],
        ['3', '自然灾害救灾资金', yuan('13.52'), yuan('2.94'), '部分农户达不到补偿标准或放弃补偿。'],
      ],
      widths: [7, 34, 14, 14, 40],
      total: true,
    }),
    listSheet(WAN_YUAN, {
      name: '绩效目标架构',
      title: '2023年度部门职责—工作活动绩效目标表',
      unitName: UNIT,
      headings: ['序号', '职能', '工作活动', '年度工作目标', '对应项目支出'],
      rows: DUTIES.map((cells, index) => [String(index + 1), ...cells]),
      widths: [7, 24, 26, 34, 44],
    }),
    listSheet(WAN_YUAN, {
      name: '绩效目标实现情况',
      title: '2023年度绩效目标实现情况表',
      unitName: UNIT,
      headings: ['序号', '项目名称', '绩效目标', '实现情况'],
      rows: RESULTS.map((cells, index) => [String(index + 1), ...cells]),
      widths: [7, 26, 44, 44],
    }),
    figuresSheet(WAN_YUAN, '2023年度绩效自评数据项', UNIT, [
      ['预算收入', yuan('1186.40')],
      ['一般公共预算拨款预算收入', yuan('1186.30')],
      ['政府性基金预算收入', yuan('0')],
      ['其他预算收入', yuan('0.10')],
      ['预算支出', yuan('1186.40')],
      ['决算收入', yuan('1333.33')],
      ['财政拨款决算收入', yuan('1333.32')],
      ['其他收入', yuan('0.01')],
      ['决算支出', yuan('1333.33')],
      ['三公预算', yuan('9.97')],
      ['公务用车费预算', yuan('9.72')],
      ['公务接待费预算', yuan('0.25')],
      ['因公出国费预算', yuan('0')],
      ['三公决算', yuan('9.44')],
      ['上年三公决算', yuan('8.95')],
      ['上年三公预算', yuan('9.97')],
      ['政府采购预算', yuan('3.41')],
      ['政府采购实际', yuan('3.41')],
      ['采购合同金额', yuan('3.41')],
      ['中小企业合同金额', yuan('3.41')],
      ['小微企业合同金额', yuan('3.41')],
      ['新增资产预算', yuan('2.50')],
      ['资产总额', yuan('5670.98')],
      ['货币资金', yuan('101.85')],
      ['负债总额', yuan('101.85')],
      ['固定资产原值', yuan('305.25')],
      ['固定资产净值', yuan('99.91')],
      ['上年资产总额', yuan('5581.14')],
      ['上年货币资金', yuan('11.35')],
      ['上年负债总额', yuan('11.35')],
      ['上年固定资产净值', yuan('100.35')],
      ['编制数', 50, '人'],
      ['在职人数', 58, '人'],
      ['内设机构数', 8],
      ['车辆数', 3, '辆'],
    ]),
  ],
};
