import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { reuseReport } from '../../src/app/reusing';
import type { ReusedField } from '../../src/core/proofread/reusedField';
import { finishedReport } from '../../src/hosts/docx/finishedReport';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { gridBook } from '../support/gridBook';
import { para, table, wordFile } from '../support/wordFile';

const PROJECTS = [
  ['农村公路养护', 60, 58.5, 57.25],
  ['河道清淤整治', 45.5, 80.25, 71.33],
  ['村级文化广场', 120, 96.4, 88.17],
] as const;

/** What comes of her answer: the texts of the template, and what of them is yellow. */
async function templateOf(answered: (field: ReusedField) => boolean | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-reusing-'));
  const [book, report, template] = ['last.xlsx', 'last.docx', 'template.docx'].map((name) => join(folder, name));
  if (!book || !report || !template) throw new Error('names');
  const rows = PROJECTS.map(([name, ...money], index) => [index + 1, name, ...money]);
  writeFileSync(
    book,
    await gridBook({
      项目: [
        ['示例镇人民政府2023年项目支出执行情况表'],
        ['单位：万元'],
        ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
        ...rows,
      ],
    }),
  );
  const lines = PROJECTS.map(([name, , budget, spent]) => [name, budget.toFixed(2), spent.toFixed(2), '已完工']);
  const grid = table(['项目', '预算', '支出', '摘要'], ...lines);
  writeFileSync(report, wordFile(para('2023年度示例镇人民政府绩效自评报告') + para('单位：万元') + grid + para('完')));
  const done = await reuseReport(finishedReport(report), workbookFile(book, book), template, answered);
  if (!done.ok) throw new Error(done.refusal.code);
  const bytes = new Uint8Array(readFileSync(template));
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const yellow = [...xml.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, one]) => one);
  return { texts: read.value.paragraphs.map(({ text }) => text), yellow };
}

test('清单里的一个字段她不要，整份清单就原样留下，一行也不少，都标黄', async () => {
  const taken = await templateOf(() => undefined);
  expect(taken.texts.join('|')).toContain('{#项目}{名称}|{预算:数}|{全年执行:数}|【待补充：摘要】{/项目}');
  expect(taken.texts).not.toContain('河道清淤整治');
  const refused = await templateOf(({ put }) => (put.includes('摘要') ? false : undefined));
  expect(refused.texts.join('|')).not.toMatch(/#项目|\/项目/);
  for (const [name, , budget] of PROJECTS) {
    expect(refused.texts).toContain(name);
    expect(refused.yellow).toEqual(expect.arrayContaining([name, budget.toFixed(2)]) as unknown);
  }
});

test('拿不准的字段没有问过她的，标黄，写成今年的数以后还看得见；她说对的，不标', async () => {
  const doubtful: string[] = [];
  const open = await templateOf((field) => {
    if (!field.certain) doubtful.push(field.put);
    return undefined;
  });
  expect(doubtful.length).toBeGreaterThan(0);
  const marked = open.yellow.join('');
  for (const put of doubtful) expect(marked).toContain(put.replace(/^\{#[^}]*\}|\{\/[^}]*\}$/g, ''));
  const settled = await templateOf(() => true);
  for (const put of doubtful) expect(settled.yellow.join('')).not.toContain(put);
});
