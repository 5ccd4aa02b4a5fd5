import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

function read(heading: string, share: number) {
  const beside = (value: number) => value * share;
  const rows = [
    ['收入支出决算总表'],
    ['部门：云河镇人民政府', '2023年度', null, '金额单位：万元'],
    ['收入项目', '决算数', '支出项目', '决算数', heading],
    ['一、其他收入', 10, '一、农林水支出', 490, beside(490)],
    ['本年收入合计', 1260, '本年支出合计', 1250, beside(1250)],
  ];
  const { facts } = findFacts(gridSnapshot({ GK01: rows }), { year: 2023, typed: new Map(), ownSheets: new Set() });
  return factCatalogue.flatMap(({ id, name }) => (facts.get(id)?.value === undefined ? [] : [name]));
}

it.each(['审定数', '核定数', '更正数', '正确数', '应为', '审计数', '核准额', '复算数', '厘定值', '财政复核数'])(
  '决算数旁边的「%s」是另一个数：两个都不取，问她',
  (heading) => {
    expect(read(heading, 0.9)).not.toContain('决算支出');
    expect(read(heading, 1)).toContain('决算支出');
  },
);

it.each(['财政批复', '批复数', '调整后'])('决算总表里的「%s」不是预算', (heading) => {
  expect(read(heading, 0.9)).not.toContain('预算支出');
  expect(read(heading, 0.9)).not.toContain('全年预算');
});

describe('项目清单、采购、台账里旁边另有一个数', () => {
  const PROJECTS = (heading: string) => [
    ['松坪镇2025年项目支出情况表'],
    [null, null, null, null, '单位：万元'],
    ['序号', '项目名称', '预算数', '执行数', heading],
    [1, '道路硬化工程', 50, 48, 47],
    [2, '文化广场', 30, 20, 19],
  ];
  const BOUGHT = (heading: string) => [
    ['松坪镇2025年政府采购情况表'],
    [null, null, null, '单位：万元'],
    ['采购项目', '采购预算', '实际采购金额', heading],
    ['货物', 50, 48, 47],
    ['服务', 30, 20, 19],
    ['合计', 80, 68, 66],
  ];
  const names = (rows: readonly (readonly (string | number | null)[])[]) => {
    const { facts } = findFacts(gridSnapshot({ 表: rows }), { year: 2025, typed: new Map(), ownSheets: new Set() });
    return factCatalogue.flatMap(({ id, name }) => (facts.get(id)?.value === undefined ? [] : [name]));
  };
  const versions =
    '审定数 送审数 审计审定金额 财评金额 结算审定 初审数 终审造价 二审数 评审核定数 复核金额 竣工决算审定价 送审价 确认金额 报审额 第三方审定数';

  it.each(versions.split(' '))('「%s」：执行数、采购数不取', (heading) => {
    expect(names(PROJECTS(heading))).not.toContain('项目执行合计');
    expect(names(BOUGHT(heading))).not.toContain('政府采购实际');
  });

  it.each(['合同价', '中标价', '累计投资', '单价'])('「%s」是另一回事', (heading) => {
    expect(names(PROJECTS(heading))).toContain('项目执行合计');
  });
});
