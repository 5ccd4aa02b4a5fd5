import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const value = (rows: Rows, fact: FactId) =>
  findFacts(gridSnapshot({ 表: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() }).facts.get(fact)
    ?.value;
const BOUGHT = (heading: string, word: GridCell): Rows => [
  ['云河镇2023年度政府采购情况表'],
  ['单位：万元'],
  ['序号', '采购项目', '采购预算', '合同金额', heading],
  [1, '办公电脑', 12, 11, null],
  [2, '会议系统', 8, 8, word],
  [3, '打印机', 2, 2, null],
  ['合计', null, 22, 21, null],
];
const LEDGER = (heading: string, word: GridCell): Rows => [
  ['云河镇2023年预算指标追加台账'],
  ['单位：万元'],
  ['序号', '文号', '摘要', '追加金额', heading],
  [1, '青财预〔2023〕3号', '防汛经费', 20, null],
  [2, '青财预〔2023〕7号', '道路款', 5, word],
  [3, '青财预〔2023〕9号', '环卫款', 6, null],
  ['合计', null, null, 31, null],
];
const PROJECTS = (heading: string, word: GridCell): Rows => [
  ['云河镇2023年项目支出情况表'],
  ['单位：万元'],
  ['序号', '项目名称', '全年预算', '执行数', heading],
  [1, '道路硬化', 50, 48, null],
  [2, '操场维修', 30, 20, word],
  [3, '路灯亮化', 10, 10, null],
];

/** Nobody listed these headings. */
const HEADINGS = '结果 处理结果 情况 阶段 标记 结论 现状 采购结果 办理 去向 验收情况 类型 性质 方式 鹭鹭 何如'.split(
  ' ',
);

describe('一行旁边的几个字说它不作数了：不管写在什么栏目下，都不加', () => {
  it.each(HEADINGS)('“%s”', (heading) => {
    const nothing =
      '流标 废标 取消 已取消 退货 未成交 终止 暂停 缓办 撤回 转下年 弃标 作废 重招 挂起 不再采购 落空 叫停 冻结 错记 重报 已撤销';
    const taken = (make: typeof BOUGHT, fact: FactId, words: string) =>
      words.split(' ').filter((word) => value(make(heading, word), fact) !== undefined);
    expect(taken(BOUGHT, 'procurementActual', nothing)).toEqual([]);
    expect(taken(LEDGER, 'budgetAdded', nothing)).toEqual([]);
    expect(taken(PROJECTS, 'projectsExecuted', '取消 已取消 终止 作废 撤销 叫停 并入道路硬化 重报')).toEqual([]);
  });

  it.each(['鹭鹭', '何如', '标记', '结论'])('“%s”没有人认得：只在一两行旁边写着的词也问她', (heading) => {
    const strange = '鹭鹭 夭折 白鹇 退出 甩项 抵扣 蹉跎';
    expect(
      strange.split(' ').filter((word) => value(BOUGHT(heading, word), 'procurementActual') !== undefined),
    ).toEqual([]);
  });
});

it('说怎么办的、办得怎样、是谁的：照加', () => {
  const plain: Readonly<Record<string, string>> = {
    采购方式: '公开招标 询价 竞争性谈判 电子卖场 框架协议 单一来源',
    采购结果: '成交 中标 已成交 已验收 正常 合格',
    验收情况: '合格 已验收 验收合格 通过',
    供应商: '鹭岛商贸 宏达公司',
    经办人: '李某 王小鹭',
    备注: '已验收 含税',
    品牌: '鹭鹭',
    规格: '鹭式',
  };
  for (const [heading, words] of Object.entries(plain))
    for (const word of words.split(' '))
      expect([heading, word, value(BOUGHT(heading, word), 'procurementActual')?.toString()]).toEqual([
        heading,
        word,
        '21',
      ]);
  for (const word of ['已完成', '未完工', '正在实施', '进度滞后', '已完成路面硬化2公里', '结转下年'])
    expect([word, value(PROJECTS('完成情况', word), 'projectsExecuted')?.toString()]).toEqual([word, '78']);
});
