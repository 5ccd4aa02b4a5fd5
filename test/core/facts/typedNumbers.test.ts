import { findFacts } from '../../../src/core/facts/findFacts';
import { printFormula } from '../../../src/core/formula/printFormula';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const added = (amounts: readonly GridCell[]) => {
  const { facts, findings } = findFacts(
    gridSnapshot({
      台账: [
        ['松坪镇2024年预算指标追加（收回）台账'],
        ['单位：元'],
        ['日期', '文号', '摘要', '追加金额', '收回金额'],
        ...amounts.map((amount, at) => [
          `2024.${String(at + 1)}.5`,
          `文${String(at)}号`,
          `追加事项${'甲乙丙丁'.charAt(at)}`,
          amount,
          at === 0 ? 10 : null,
        ]),
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const fact = facts.get('budgetAdded');
  return {
    value: fact?.value?.toString(),
    formula: fact?.formula && printFormula(fact.formula),
    asked: findings.some(({ code }) => code === 'textForNumber'),
  };
};

describe('一列数里有写成文字的数：照加，公式跟着她的格子', () => {
  it('写成文字的，逐格读；是数的，一并相加', () => {
    const { value, formula, asked } = added(['242,603.94', 100, ' 12.06 ']);
    expect([value, asked]).toEqual(['24.2716', false]);
    expect(formula).toContain('SUM(');
    expect(formula).toContain("IF(ISNUMBER('台账'!D4),0,VALUE(");
    expect(formula).toContain('COUNTA(');
  });

  it('自带单位、百分号、说不清的：不加，问她', () => {
    for (const odd of ['3万元', '12%', '约12', '12?'])
      expect(added([odd, 100])).toMatchObject({ value: undefined, asked: true });
  });
});
