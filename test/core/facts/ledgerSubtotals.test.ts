import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

const OWN = [['示例镇人民政府2023年度支出决算表'], ['单位：元'], ['科目', '决算数'], ['合计', 1000000]];

function factsOf(sheets: Parameters<typeof gridSnapshot>[0]) {
  const found = findFacts(gridSnapshot({ 支出: OWN, ...sheets }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return (id: 'budgetAdded' | 'budgetWithdrawn' | 'authorisedStaff' | 'actualStaff') =>
    found.facts.get(id)?.value?.toString();
}

const ledger = (subtotal: number) => ({
  台账: [
    ['2023年指标追加（收回）台账'],
    ['单位：元'],
    ['类型', '文号', '摘要', '金额'],
    ['追加', '甲财预〔2023〕70号', '追加村级运转补助', 102181.28],
    ['追加', '甲财农〔2023〕14号', '下达农村综合改革资金', 371339.3],
    ['追加小计', null, null, subtotal],
    ['收回', '甲财预〔2023〕33号', '收回项目结余指标', 184800],
    ['收回小计', null, null, 184800],
  ],
});

test('追加、收回下面各有小计的台账，小计不是又一笔', () => {
  const value = factsOf(ledger(473520.58));
  expect([value('budgetAdded'), value('budgetWithdrawn')]).toEqual(['47.352058', '18.48']);
});

const staff = (note: string) => ({
  人员: [
    ['2023年末机构人员情况表'],
    ['类别', '编制数', '在职人数'],
    ['行政编制', 27, 24],
    ['事业编制', 30, 32],
    ['合计', 57, 56],
    [note],
  ],
});

test('表下另写退休多少人、辖几个村的，编制和在职照取；写其中有谁的，不取', () => {
  const value = factsOf(staff('退休人员36人，内设机构9个，公务用车4辆，行政村（社区）17个'));
  expect([value('authorisedStaff'), value('actualStaff')]).toEqual(['57', '56']);
  for (const note of ['其中退休返聘3人', '含退休人员36人', '退休人员36人计入在职'])
    expect(factsOf(staff(note))('actualStaff')).toBeUndefined();
});
