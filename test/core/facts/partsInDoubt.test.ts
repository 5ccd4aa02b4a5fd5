import type { FactId } from '../../../src/core/facts/catalogue';
import type { TypedFacts } from '../../../src/core/facts/facts';
import { findFacts } from '../../../src/core/facts/findFacts';
import { decimal } from '../../../src/core/base/decimal';
import { say } from '../../../src/core/wording/say';
import { typedNumber } from '../../../src/core/workbook/typed';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const SUMMARY = (spent: number): Rows => [
  ['收入支出决算总表'],
  ['编制单位：北渡镇人民政府', null, '2024年度', '单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['本年收入合计', 771.68, '本年支出合计', spent],
  ['年初结转和结余', 3, '年末结转和结余', 5],
];
const SPENT = (total: number, title = '2024年支出决算表'): Rows => [
  [title],
  ['部门：北渡镇人民政府', null, null, '单位：万元'],
  ['科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', total, 600, total - 600],
  ['一般公共服务支出', total, 600, total - 600],
];
const found = (sheets: Record<string, Rows>, typed: TypedFacts = new Map()) =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed, ownSheets: new Set() });
const value = (sheets: Record<string, Rows>, fact: FactId, typed?: TypedFacts) =>
  found(sheets, typed).facts.get(fact)?.value?.toString();
const said = (whole: number): TypedFacts => new Map([['finalExpenditure', typedNumber(decimal(whole))]]);

describe('合计与别处矛盾的表里，凑成那个合计的数', () => {
  const differing = { 总表: SUMMARY(769), 支出表: SPENT(778) };

  it('只有那张表写着：算冲突，说出那一格和打架的两处', () => {
    expect(value(differing, 'projectFinal')).toBeUndefined();
    expect(value(differing, 'basicFinal')).toBeUndefined();
    expect(found(differing).facts.get('projectFinal')?.status).toBe('conflict');
    const told = found(differing).findings.find(({ code }) => code === 'partInDoubt');
    expect(told && say(told)).toMatch(/支出表.*778.*769|支出表.*769.*778/);
    expect(told?.places.length).toBeGreaterThan(2);
  });

  it('两张表合计一致：照取', () => {
    const same = { 总表: SUMMARY(778), 支出表: SPENT(778) };
    expect([value(same, 'projectFinal'), value(same, 'basicFinal')]).toEqual(['178', '600']);
  });

  it('别的表写着同样的数：照取；写着别的数：冲突', () => {
    const also = (project: number): Rows => [
      ['2024年部门支出情况表'],
      [null, '单位：万元'],
      ['项目', '决算数'],
      ['基本支出', 600],
      ['项目支出', project],
    ];
    expect(value({ ...differing, 附表: also(178) }, 'projectFinal')).toBe('178');
    expect(value({ ...differing, 附表: also(169) }, 'projectFinal')).toBeUndefined();
  });

  it('她填了合计：合计相同的表照取，不同的仍不取', () => {
    expect(value(differing, 'projectFinal', said(778))).toBe('178');
    expect(value(differing, 'projectFinal', said(769))).toBeUndefined();
  });
});
