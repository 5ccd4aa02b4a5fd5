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
