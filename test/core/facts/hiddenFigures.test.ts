import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

const ROWS: GridSheet['rows'] = [
  ['青溪镇2024年政府采购情况表'],
  [null, null, '单位：万元'],
  ['采购项目', '预算金额', '实际采购金额'],
  ['电脑', 12, 11],
  ['会议系统', 8, 8],
  ['打印机', 5, 4],
];

function told(hidden: GridSheet['hidden'], rows = ROWS) {
  const { facts, findings } = findFacts(gridSnapshot({ 采购: { rows, ...(hidden && { hidden }) } }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return [
    facts.get('procurementActual')?.value?.toString(),
    findings.filter(({ code }) => code === 'hiddenUsed').map((one) => say(one)),
  ];
}

it('加进去的行、取数的列是隐藏的：照取，告诉她', () => {
  const said =
    '「采购」B4:B6、C4:C6 有隐藏的行或列，「政府采购预算、政府采购实际」照样按它取数。隐藏起来的不作数的，请在「绩效数据」里改。';
  expect(told({ rows: [4] })).toEqual(['23', [said]]);
  expect(told({ columns: [2] })).toEqual(['23', [said.replace('B4:B6、', '').replace('政府采购预算、', '')]]);
});

it('隐藏的在别处，或者没有隐藏：不提', () => {
  expect(told(undefined)).toEqual(['23', []]);
  expect(told({ rows: [0, 8], columns: [0, 5] })).toEqual(['23', []]);
});
