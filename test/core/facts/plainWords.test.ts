import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import {
  BINDING,
  CALLED,
  NOT_CALLED,
  NOT_OF_PAPERS,
  NOT_OVER,
  OF_PAPERS,
  OVER,
  THINGS,
} from '../../cases/tables/plainWordCases';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const takes = (sheets: Readonly<Record<string, Rows>>, fact: FactId) =>
  findFacts(gridSnapshot(sheets), { year: 2023, typed: new Map(), ownSheets: new Set() }).facts.get(fact)?.value !==
  undefined;

const CARS = (remark: string): Rows => [
  ['松坪镇2023年“三公”经费情况表'],
  ['单位：万元'],
  ['项目', '预算数', '决算数', '备注'],
  ['公务用车运行维护费', 8, 7.6, remark],
  ['公务接待费', 3, 2, null],
];
const BODY: Rows = [
  ['项目', '年初预算', '决算'],
  ['本年支出合计', 100, 98],
  ['基本支出', 60, 58],
  ['项目支出', 40, 40],
];
const SPENT = (remark: string): Rows => [
  ['松坪镇2023年收支预决算对照表'],
  ['单位：万元'],
  ...BODY.map((row, at) => [...row, at === 0 ? '备注' : at === 1 ? remark : null]),
];
const titled = (title: string): Rows => [[title], ['单位：万元'], ...BODY];
const spentOn = (sheets: Readonly<Record<string, Rows>>) => takes(sheets, 'finalExpenditure');

describe('数旁边写着没有人列过的词', () => {
  it('花在什么东西上：照样取', () => {
    expect(THINGS.filter((remark) => !takes({ 三公: CARS(remark) }, 'vehicleRunningFinal'))).toEqual([]);
    expect(THINGS.filter((remark) => !spentOn({ 支出: SPENT(remark) }))).toEqual([]);
  });

  it('含谁、不含谁、什么时候、准不准、谁的钱：不取', () => {
    expect(BINDING.filter((remark) => takes({ 三公: CARS(remark) }, 'vehicleRunningFinal'))).toEqual([]);
    expect(BINDING.filter((remark) => spentOn({ 支出: SPENT(remark) }))).toEqual([]);
  });
});

describe('表下、表上写着没有人列过的话', () => {
  const under = (note: string): Rows => [...titled('松坪镇2023年收支预决算对照表'), [note]];
  const over = (text: string): Rows => [['松坪镇2023年收支预决算对照表'], [text, null, '单位：万元'], ...BODY];

  it('说的是这张纸：放在哪里、谁做的、怎么打印、问谁：照样取', () => {
    expect(OF_PAPERS.filter((note) => !spentOn({ 支出: under(note) }))).toEqual([]);
    expect(OVER.filter((text) => !spentOn({ 支出: over(text) }))).toEqual([]);
  });

  it('别人的、别的时候的、别的版本的：不取', () => {
    const notes = [...NOT_OF_PAPERS, ...BINDING.map((remark) => `备注：${remark}`)];
    expect(notes.filter((note) => spentOn({ 支出: under(note) }))).toEqual([]);
    expect(NOT_OVER.filter((text) => spentOn({ 支出: over(text) }))).toEqual([]);
  });
});

describe('标题、表名里没有人列过的词', () => {
  const places: readonly ((word: string) => Readonly<Record<string, Rows>>)[] = [
    (word) => ({ 支出: titled(`松坪镇2023年支出预决算${word}表`) }),
    (word) => ({ [`${word}支出`]: titled('松坪镇2023年支出预决算对照表') }),
  ];

  it('说的是这张表叫什么、拿来做什么：照样取', () => {
    expect(places.map((sheets) => CALLED.filter((word) => !spentOn(sheets(word))))).toEqual([[], []]);
  });

  it('说的是谁的、什么时候的、哪一部分：不取', () => {
    const before = (word: string) => ({ 支出: titled(`松坪镇2023年${word}支出预决算对照表`) });
    expect([...places, before].map((sheets) => NOT_CALLED.filter((word) => spentOn(sheets(word))))).toEqual([
      [],
      [],
      [],
    ]);
  });
});
