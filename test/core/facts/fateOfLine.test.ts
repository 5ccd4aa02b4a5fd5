import { findFacts } from '../../../src/core/facts/findFacts';
import type { FactId } from '../../../src/core/facts/catalogue';
import { gridSnapshot } from '../../support/gridSnapshot';
import { sheetOf } from '../../support/textBook';

const LEDGER = (remark: string) => `云河镇2023年预算追加台账
单位：万元
文号｜摘要｜金额｜备注
青财〔2023〕1号｜追加防汛经费｜10｜
青财〔2023〕2号｜追加人员经费｜5｜${remark}
青财〔2023〕3号｜追加水利经费｜8｜`;
const SPLIT = (remark: string) => `云河镇2023年指标调整台账
单位：万元
日期｜摘要｜追加｜收回｜备注
3月1日｜防汛经费｜10｜｜
5月2日｜人员经费｜5｜｜${remark}
9月3日｜水利经费｜｜8｜项目结余收回`;
const BOUGHT = (remark: string) => `云河镇2023年政府采购情况表
单位：万元
采购项目｜预算金额｜实际采购金额｜备注
电脑｜12｜11｜
打印机｜8｜8｜${remark}
合计｜20｜19｜`;

/** What becomes of the sum that the line is part of. */
function becomes(text: string, fact: FactId): 'taken' | 'told' | 'asked' {
  const { facts, findings } = findFacts(gridSnapshot({ 表: sheetOf(text) }), {
    year: 2023,
    typed: new Map(),
    ownSheets: new Set(),
  });
  if (facts.get(fact)?.value === undefined) return 'asked';
  return findings.some(({ code }) => code === 'wordAssumed') ? 'told' : 'taken';
}

const everywhere = (remark: string) => [
  becomes(LEDGER(remark), 'budgetAdded'),
  becomes(SPLIT(remark), 'budgetAdded'),
  becomes(BOUGHT(remark), 'procurementActual'),
];
const ASKED = ['asked', 'asked', 'asked'];

const SUBJECTS = ['', '指标', '该笔', '年底', '县里', '后来'];
const FATES =
  '未到 没下来 尚无文件 已收回 被收走 退了回去 上缴国库 已核减 取消 作废 推迟下达 延到次年 结转下年 调给水利站 减少一半 明年才到 已统筹 冲回 停发 跨年'.split(
    ' ',
  );

it('备注说这一笔没有到、被收走、是别的年度的：不管谁说、怎么说，都问她', () => {
  const kept = SUBJECTS.flatMap((subject) => FATES.map((fate) => `${subject}${fate}`)).filter((remark) =>
    everywhere(remark).some((one) => one !== 'asked'),
  );
  expect(kept).toEqual([]);
});

it.each('因上级调整收回 2024年1月到账 只到一半 已支付2万 资金在教育局 未使用收回 超支 持平 清理收回 已变更'.split(' '))(
  '“%s”',
  (remark) => {
    expect(everywhere(remark)).toEqual(ASKED);
  },
);

it.each(
  '已支付 已入账 到账 6月到 四月中旬到位 分两次到 县财政下达 已全部执行完毕 资金已拨付到村 年初未安排 年初预算未列 工资调标 人员增加'.split(
    ' ',
  ),
)('“%s”是这样的一笔本来的样子，照样加', (remark) => {
  expect(everywhere(remark)).toEqual(['taken', 'taken', 'taken']);
});

it.each('次年支付 尚未使用 尾款未付 正在实施 第二批 含省级配套 手写 疫情防控'.split(' '))(
  '“%s”照样加，并告诉她',
  (remark) => {
    expect(everywhere(remark)).toEqual(['told', 'told', 'told']);
  },
);

it('收回的那几笔，收回就是它的去向；没有收成的问她', () => {
  const WITHDRAWN = (remark: string) => SPLIT('').replace('项目结余收回', remark);
  const asked = (remark: string) => becomes(WITHDRAWN(remark), 'budgetWithdrawn') === 'asked';
  expect(['项目结余收回', '已收回', '未使用收回', '项目取消'].filter(asked)).toEqual([]);
  expect(['尚未收回', '次年收回', '待收回', '未缴'].filter((remark) => !asked(remark))).toEqual([]);
});
