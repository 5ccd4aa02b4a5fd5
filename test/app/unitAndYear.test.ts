import type { ScoreOptions } from '../../src/app/outcomes';
import { contentText } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { type Grid, gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';

/** What no table says of the titles is asked for, and remembered once it was said. */
const table = (title: string, under: string | null): Grid => [
  [title],
  ['单位：万元', under],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['合计', 100, 110, 100, 95],
  ['公用经费', null, null, 50, 51],
];

const NAMELESS = table('收支预决算明细表', null);
const titled = new Set(['绩效数据', '指标评分', '得分汇总', '三公经费', '指标评分表（打印）', '评价要点', '图表']);

async function scored(book: Uint8Array, options: ScoreOptions = {}) {
  const { outcome, bytes } = await scoreBytes(book, options);
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const sheets = read.value.sheets.filter(({ name }) => titled.has(name));
  const titles = sheets.map(
    ({ rows }) => /^(.*?)(?:部门整体|绩效数据|“三公”|评价要点|收支与)/.exec(contentText(rows[0]?.[0]))?.[1],
  );
  const asked = outcome.findings.map(({ code }) => code).filter((code) => /^(?:unit|year)NotFound$/.test(code));
  const texts = sheets.flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).map(contentText)));
  return { bytes, asked, titles: [...new Set(titles)], count: sheets.length, texts };
}

it('表里没写年度和单位：标题里留出要填的地方，问两样；表头不写“上年”“本年”', async () => {
  const { asked, titles, count, texts } = await scored(await gridBook({ 决算: NAMELESS }));
  expect([asked, titles, count]).toEqual([
    ['unitNotFound', 'yearNotFound'],
    ['＿＿＿＿年度＿＿＿＿＿＿＿＿'],
    titled.size,
  ]);
  expect(texts.filter((text) => ['上年', '本年'].includes(text))).toEqual([]);
});

it('说过一次就记在工作簿里，再评不用再说；再说一次的为准', async () => {
  const first = await scored(await gridBook({ 决算: NAMELESS }), { year: 2023, unit: '甲乡"东"人民政府' });
  expect([first.asked, first.titles]).toEqual([[], ['2023年度甲乡"东"人民政府']]);
  const again = await scored(first.bytes);
  expect([again.asked, again.titles]).toEqual([[], ['2023年度甲乡"东"人民政府']]);
  const other = await scored(again.bytes, { unit: '乙乡人民政府' });
  expect(other.titles).toEqual(['2023年度乙乡人民政府']);
});

it('表里写着的是表里的：说的不顶用，也不记', async () => {
  const named = await gridBook({ 决算: table('2022年度收支预决算明细表', '编制单位：丙乡人民政府') });
  const { titles } = await scored(named, { unit: '乙乡人民政府' });
  expect(titles).toEqual(['2022年度丙乡人民政府']);
});
