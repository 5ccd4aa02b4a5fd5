import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

function told(sheets: Readonly<Record<string, GridSheet['rows']>>) {
  const { facts, findings } = findFacts(gridSnapshot(sheets), {
    year: 2024,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const taken = [...facts.values()].filter(({ value }) => value !== undefined).map(({ id }) => id);
  return { taken, said: findings.filter(({ code }) => code === 'figureInProse').map((one) => [one.places, say(one)]) };
}

describe('句子里的数', () => {
  it('不取，说出在哪一格、像是哪几项', () => {
    const { taken, said } = told({
      说明: [['2024年度情况'], [null, '2024年全年预算1,200万元，决算支出1,180万元；核定编制52名，年末在职50人。']],
    });
    expect(taken).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]?.[0]).toEqual([{ sheet: '说明', cell: 'B2' }]);
    expect(said[0]?.[1]).toContain('「全年预算、决算支出、编制数、在职人数」');
  });

  it('表里已经有的不说；上年的、增减的、没有单位的、不是数据项的不说', () => {
    const table = [['2024年基本情况'], ['数据项', '数值', '单位'], ['编制数', 52, '人'], ['在职人数', 50, '人']];
    expect(told({ 表: table, 说明: [['全镇核定编制52名，年末在职人数50人。']] }).said).toEqual([]);
    const others = [
      '上年决算支出1180万元，本年有所增加',
      '较上年预算支出增加120万元',
      '编制数见第52页说明',
      '乡道3条共12公里，水渠5处',
      '全镇总人口23456人，其中女性11000人',
    ];
    expect(others.filter((text) => told({ 说明: [[text]] }).said.length > 0)).toEqual([]);
  });
});
