import { findFacts } from '../../../src/core/facts/findFacts';
import { BINDING_NOTES, HARMLESS_NOTES } from '../../cases/tables/noteCases';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const HEAD: Rows = [['2023年度支出决算表'], ['部门：松坪镇人民政府', null, null, '单位：万元']];
const BODY: Rows = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 1579.01, 981.23, 597.78],
  ['201', '一般公共服务支出', 1579.01, 981.23, 597.78],
];

/** Wherever it stands, a sentence at a table is understood, or the table is not used. */
const PLACES: readonly (readonly [title: string, rows: (note: string) => Rows])[] = [
  ['紧接表下', (note) => [...HEAD, ...BODY, [note]]],
  ['隔一空行', (note) => [...HEAD, ...BODY, [null], [note]]],
  ['第二条', (note) => [...HEAD, ...BODY, ['注：1.本表反映部门本年度各项支出情况。'], [note]]],
  ['表上', (note) => [...HEAD, [note], ...BODY]],
  ['表右', (note) => [...HEAD, ...BODY.map((row, at) => (at === 1 ? [...row, null, note] : row))]],
  [
    '下面还有一张表',
    (note) => [
      ...HEAD,
      ...BODY,
      [note],
      [null],
      ['2023年机构人员情况表'],
      ['项目', '人数'],
      ['编制数', 50],
      ['在职人数', 48],
    ],
  ],
];

const spentIn = (rows: Rows) =>
  findFacts(gridSnapshot({ 支出决算: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() });

describe.each(PLACES)('%s', (_, rows) => {
  it('不改变数的话，照样取数', () => {
    expect(
      HARMLESS_NOTES.filter((note) => spentIn(rows(note)).facts.get('finalExpenditure')?.value === undefined),
    ).toEqual([]);
  });

  it('使数成了别的、或者说不准的话，不取，并说出是哪一句', () => {
    const kept = BINDING_NOTES.filter((note) => {
      const { facts, findings, tables } = spentIn(rows(note));
      const told = findings.some(({ code }) => code === 'wordUnknown') || tables[0]?.kind === undefined;
      return facts.get('finalExpenditure')?.value !== undefined || !told;
    });
    expect(kept).toEqual([]);
  });
});
