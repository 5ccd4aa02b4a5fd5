import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block } from '../../../src/core/report/documentTree';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { boundCategory, boundSeries } from '../../../src/core/report/template/chartBinding';
import { reportNames, reportValues } from '../../../src/core/report/template/reportScope';
import { fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { writeDocument } from '../../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { wordPages } from '../../support/readBack/wordPages';
import { validationErrors } from '../../support/ooxmlValidator';
import { reportYear } from '../../support/reportYear';

const DATA = reportYear({
  figures: { finalExpenditure: 300000 },
  lines: [
    { name: '一般公共服务支出', budget: 200000, final: 100000 },
    { name: '农林水支出', budget: 0, final: 200000 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
});
const FIELDS = buildFields(DATA);
const DRESS = { money: '万元' } as const;

const words = (text: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ kind: 'text', text }] });

function chart(list: string, category: string, series: readonly (readonly [name: string, field: string])[]): Block {
  return {
    kind: 'chart',
    chart: 'columns',
    title: '{年度}年对比',
    unit: '万元',
    categories: [boundCategory(list, category)],
    series: series.map(([name, field]) => ({ name: boundSeries(name, field), values: [undefined] })),
  };
}

function template(...blocks: readonly Block[]): Uint8Array {
  const made = writeDocument(
    { title: '模板', sections: [{ orientation: 'portrait', pageNumbers: false, blocks }] },
    newWorkbook,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

function filled(bytes: Uint8Array) {
  const made = fillTemplate(bytes, reportNames(FIELDS, DRESS), reportValues(FIELDS, DRESS), newWorkbook);
  if (!made.ok) throw new Error(made.refusal.code);
  if (made.value.kind === 'problems') throw new Error(JSON.stringify(made.value.problems));
  return made.value.bytes;
}

const charts = (bytes: Uint8Array) => wordPages(bytes).flatMap((item) => (item.kind === 'chart' ? [item.chart] : []));
/** A row for each indicator, its first cell one with those of the same group. */
const merging: Block = {
  kind: 'table',
  widths: [50, 50],
  headRows: 0,
  dense: false,
  rows: [['{#三级指标}{一级:合并}', '{名称}{/三级指标}'].map((text) => ({ lines: [[{ kind: 'text', text }]] }))],
};
const both = [
  ['预算', '预算'],
  ['决算', '决算'],
] as const;

test('模板里的图按列表画出来，图后的工作簿也换了数，没有的数留空', () => {
  const [only] = charts(filled(template(chart('支出对比', '科目', both))));
  expect(only?.title).toBe('2023年对比');
  expect(only?.series.map(({ name, points }) => [name, Object.fromEntries(points)])).toEqual([
    ['预算', { 一般公共服务支出: '20', 农林水支出: '0' }],
    ['决算', { 一般公共服务支出: '10', 农林水支出: '20' }],
  ]);
  expect(only?.behind).toEqual(['20', '10', '0', '20']);
});

test('循环里的图一行一张，各有各的工作簿，合并的单元格也有效', async () => {
  const bytes = filled(
    template(
      merging,
      words('{#一级指标}'),
      { ...chart('三级指标', '名称', [['得分', '得分']]), title: '{名称}' } as Block,
      words('{/一级指标}'),
    ),
  );
  const drawn = charts(bytes);
  expect(drawn.map(({ title }) => title)).toEqual(DATA.scorecard.groups.map(({ name }) => name));
  const parts = Object.keys(unzipSync(bytes)).filter((part) => part.startsWith('word/embeddings/'));
  expect(parts).toHaveLength(DATA.scorecard.groups.length);
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-charts-'));
  writeFileSync(join(folder, 'a.docx'), bytes);
  expect(await validationErrors(join(folder, 'a.docx'))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('她改过颜色的图留着她的颜色', () => {
  const files = unzipSync(template(chart('支出对比', '科目', both)));
  const part = 'word/charts/chart1.xml';
  files[part] = strToU8(strFromU8(files[part]!).replace('4472C4', 'FF00AA'));
  const bytes = filled(zipSync(files));
  expect(strFromU8(unzipSync(bytes)[part]!)).toContain('FF00AA');
  expect(charts(bytes)[0]?.series[1]?.points.get('农林水支出')).toBe('20');
});

test.each([
  ['没有这个列表', chart('支出对照', '科目', both), '{支出对照}'],
  ['没有这一栏', chart('支出对比', '科目', [['预算', '预算数额']]), '{预算数额}'],
])('图里写错了名字：%s', (_, block, tag) => {
  const made = fillTemplate(template(block), reportNames(FIELDS, DRESS), reportValues(FIELDS, DRESS), newWorkbook);
  expect(made.ok && made.value.kind === 'problems' && made.value.problems.map(({ details }) => details['tag'])).toEqual(
    [tag],
  );
});

test('列表里一行也没有：图是空的，不留标签', () => {
  const bytes = filled(template(chart('直达资金', '名称', [['安排', '安排']])));
  expect(strFromU8(unzipSync(bytes)['word/charts/chart1.xml']!)).not.toMatch(/[{}]/);
});
