import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** A figure that is taken without a word to her. */
function silently(rows: GridSheet['rows'], fact: 'procurementActual' | 'fixedAssets') {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return facts.get(fact)?.value !== undefined && !findings.some(({ code }) => code === 'wordAssumed');
}

const BOUGHT = (remark: string) =>
  silently(
    [
      ['松坪镇2023年政府采购台账'],
      [null, null, null, '单位：万元'],
      ['采购项目', '采购预算', '实际采购金额', '备注'],
      ['办公设备', 30, 28, remark],
      ['保洁服务', 12, 12, null],
      ['合计', 42, 40, null],
    ],
    'procurementActual',
  );
const OWNED = (remark: string) =>
  silently(
    [
      ['松坪镇2023年固定资产情况表'],
      ['编制单位：松坪镇人民政府', null, '单位：万元'],
      ['资产类别', '账面原值', '备注'],
      ['设备', 300, remark],
      ['房屋', 120, null],
      ['合计', 420, null],
    ],
    'fixedAssets',
  );

/** What stands before the thing says whose it is, whether it is there, or which of two counts of it. */
const BEFORE =
  '寄存 寄放 友邻 邻家 冒名 挂名 蹭用 搭车 混入 串入 夹带 私家 旧有 多余 超标 盘亏 丢失 报失 损毁 淘汰 退役 试用 样品 展品 代销 寄售 租来 借来 共享 挪来 抵债 没收 查扣 涉案 他乡 书记家 老板 房东 隔壁 兄弟 慈善 残联 工地 在途 假 仿 坏 破 空壳 虚增 重购 复购 拟购 想买 挂靠 封存 外借 赊欠 监管 接收 移送 查封 典当 合伙 朋友 亲戚 乡贤 赃物 失窃 多领 重领 遗弃';
const THINGS = ['电脑', '办公桌', '防汛器材'];

it.each(THINGS)('备注里的“…%s”：前面的词说的是谁的、在不在，不当成买的东西就放过去', (thing) => {
  const words = BEFORE.split(' ').map((word) => word + thing);
  expect(words.filter(BOUGHT)).toEqual([]);
  expect(words.filter(OWNED)).toEqual([]);
  expect(words.map((word) => `含${word}`).filter(BOUGHT)).toEqual([]);
});

it('备注里写的就是东西：照取', () => {
  const plain =
    '台式电脑 笔记本电脑5台 多功能打印机 会议桌椅 皮卡车1辆 执法记录仪 鹭式无人机 水泵 草原防火器材 消防器材 空调3台 LED显示屏 档案柜';
  expect(plain.split(' ').filter((word) => !BOUGHT(word) || !OWNED(word))).toEqual([]);
});
