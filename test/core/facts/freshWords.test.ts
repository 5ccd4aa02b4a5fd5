import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';
import type { FactId } from '../../../src/core/facts/catalogue';

type Rows = readonly (readonly GridCell[])[];

/** Where names are free: words that nobody listed keep a figure from being taken, those of her own trade do not. */
const PLACES: readonly (readonly [
  title: string,
  fact: FactId,
  rows: (word: string) => Rows,
  others: string,
  hers: string,
])[] = [
  [
    '非税收入合计里的一行',
    'nonTaxRevenue',
    (word) => [
      ['青溪镇2024年非税收入收缴情况表'],
      [null, '单位：万元'],
      ['收入项目', '收缴金额'],
      ['国有资产出租收入', 9],
      [word, 3],
      ['合计', 12],
    ],
    '代收水费 代征城镇垃圾费 村集体土地发包收入 中心校捐赠 代管资金利息 代扣个税手续费 村委会上交款 合作社租金 供销社上缴 居委会房租 农机站收费 派出所罚款 移民资金利息 村办企业上缴',
    '罚没收入 行政事业性收费收入 国有资源有偿使用收入 利息收入 其他非税收入 门面房租金',
  ],
  [
    '固定资产合计里的一行',
    'fixedAssets',
    (word) => [
      ['青溪镇2024年末固定资产情况表'],
      [null, '单位：万元'],
      ['资产类别', '金额'],
      ['房屋和构筑物', 900],
      [word, 100],
      ['合计', 1000],
    ],
    '在建工程 无形资产 受托代理资产 公共基础设施 存货 应收账款 工程物资 研发支出 库存物品 银行存款 代管资产 村级资产 融资租入资产 待处理财产损溢',
    '设备 专用设备 家具和用具 图书和档案 特种动植物 车辆 土地 房屋',
  ],
  [
    '人员合计里一行的备注',
    'actualStaff',
    (word) => [
      ['青溪镇2024年人员编制情况表'],
      [null, null, '单位：人'],
      ['类别', '编制数', '在职人数', '备注'],
      ['行政', 20, 19, word],
      ['事业', 20, 20, null],
      ['合计', 40, 39, null],
    ],
    '含三支一扶2人 连同西部计划志愿者 加特岗1人 内有返聘3人 其中见习生2名 算上驻村干部 并入林业站 另有协管员5人 合并水管站人数 1人编制在县局 多1名挂职 把食堂人员算入 带薪在外3人',
    '辞职1人 年内退休2人 新招录1人',
  ],
  [
    '台账里没有文号的一笔',
    'budgetAdded',
    (word) => [
      ['青溪镇2024年预算指标追加台账'],
      [null, null, null, '单位：万元'],
      ['序号', '文号', '摘要', '追加金额'],
      [1, '青财预〔2024〕3号', '防汛经费', 20],
      [2, null, word, 5],
      ['合计', null, null, 25],
    ],
    '拟安排道路款 申请追加会议费 待批准的慰问金 意向资金 提前下达2025年指标 口头同意款 暂借资金 垫付款 调剂到村级 报批中 初步同意 待县里研究 商请追加 请示中 建议追加',
    '防汛经费 森林防火经费',
  ],
  [
    '台账里有文号的一笔',
    'budgetAdded',
    (word) => [
      ['青溪镇2024年预算指标追加台账'],
      [null, null, null, '单位：万元'],
      ['序号', '文号', '摘要', '追加金额'],
      [1, '青财预〔2024〕3号', '防汛经费', 20],
      [2, '青财预〔2024〕7号', word, 5],
      ['合计', null, null, 25],
    ],
    '拟安排道路款 上年结转指标 提前下达2025年指标 年初预算',
    '道路维修款 人大换届经费 污水处理站运行费 退役军人服务站建设',
  ],
  [
    '支出合计里的一行',
    'finalExpenditure',
    (word) => [
      ['青溪镇2024年度支出情况表'],
      [null, '单位：万元'],
      ['项目', '预算数', '决算数'],
      ['行政运行', 500, 490],
      [word, 100, 99],
      ['合计', 600, 589],
    ],
    '中心学校 村级支出 合作社支出 敬老院经费 派出所经费 代管户支出 食堂支出 征拆指挥部支出 供水站支出 往来支出',
    '农林水支出 办公费 项目支出',
  ],
  [
    '收支情况表里的行名',
    'finalExpenditure',
    (word) => [
      ['青溪镇2024年度收支情况表'],
      [null, '单位：万元'],
      ['项目', '预算数', '决算数'],
      ['收入合计', 500, 490],
      [word, 500, 489],
    ],
    '支出合计（含村级） 支出合计（快报） 剔除后支出合计 净支出合计 可比支出合计 考核口径支出合计 实拨支出合计 部门外支出合计 支出合计（11月）',
    '支出合计 本年支出合计 支出总计 支出',
  ],
  [
    '收支情况表里的表头',
    'finalExpenditure',
    (word) => [
      ['青溪镇2024年度收支情况表'],
      [null, '单位：万元'],
      ['项目', '预算数', word],
      ['收入合计', 500, 490],
      ['支出合计', 500, 489],
    ],
    '决算数（快报） 决算数（含村） 预计决算数 上报决算数 考核决算数 财政核定数 还原决算数 前11个月执行数 县级口径 审计后决算数',
    '决算数 2024年决算数 实际执行数 全年执行数',
  ],
];

describe.each(PLACES)('%s', (_, fact, rows, others, hers) => {
  const takes = (word: string) => {
    const { facts } = findFacts(gridSnapshot({ 表: rows(word) }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    return facts.get(fact)?.value !== undefined;
  };

  it('没有人列过的词：不取', () => {
    expect(others.split(' ').filter(takes)).toEqual([]);
  });

  it('常用的词：照取', () => {
    expect(hers.split(' ').filter((word) => !takes(word))).toEqual([]);
  });
});
