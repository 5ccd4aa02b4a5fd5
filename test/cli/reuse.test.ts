import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { reuse } from '../../src/core/proofread/reuse';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { WHOLE, WHOLE_TRUTH } from '../core/proofread/cleanReports';
import { reportOf } from '../core/proofread/reportOf';
import { validationErrors } from '../support/ooxmlValidator';
import { runCommand } from '../support/runCommand';
import { para, wordFile } from '../support/wordFile';

const truth = {
  ...WHOLE_TRUTH,
  figures: WHOLE_TRUTH.figures.map((figure) => ({ ...figure, field: figure.name })),
};
const fieldOf = (words: string) => {
  const found = reuse(reportOf(WHOLE), truth).fields.filter(({ sentence }) => sentence.includes(words));
  return found.map(({ text, put }) => `${text}→${put}`);
};

test('数字按值和词一起认：总数、方向、比例、年度、单位、总分和等级', () => {
  expect(fieldOf('柳溪镇人民政府预算收入1520.46万元')).toEqual(
    expect.arrayContaining(['2023→{年度}', '柳溪镇人民政府→{单位名称}', '1520.46→{预算收入:数}']) as unknown,
  );
  expect(fieldOf('决算收入比预算收入减少83.18万元')).toEqual([
    '比预算收入减少83.18万元，下降5.47%→{决算收入较预算收入变化}',
    '94.53%→{决算收入较预算收入完成率}',
  ]);
  expect(fieldOf('决算数与2022年实际支出相比增加0.45万元')).toContain('增加0.45万元→{三公决算较上年三公决算增减}');
  expect(fieldOf('综合评价得分')).toEqual(expect.arrayContaining(['97.80→{总分:数两位}', '优→{等级}']) as unknown);
});

test('文号、分值、门槛、法规的年份不动；没有认出的数都列出来', () => {
  const { fields, left } = reuse(reportOf(WHOLE), truth);
  const touched = fields.map(({ text }) => text);
  for (const kept of ['2019', '12', '2021', '40分', '90', '60分']) expect(touched).not.toContain(kept);
  expect(left.flatMap(({ numbers }) => numbers)).toEqual(expect.arrayContaining(['21人', '25人', '14个']) as unknown);
});

test('值对不上的数不换：去年工作簿里的数和报告里的不一样', () => {
  const other = { ...truth, figures: truth.figures.map((one) => ({ ...one, value: one.value.plus(1) })) };
  const { fields } = reuse(reportOf(WHOLE), other);
  expect(fields.filter(({ put }) => /:数\}/.test(put) && put !== '{总分:数}')).toEqual([]);
});

test('完成率和两个数对不上的，不换成字段', () => {
  const wrong = WHOLE.map((piece) => (typeof piece === 'string' ? piece.replaceAll('94.53%', '95.43%') : piece));
  const { fields } = reuse(reportOf(wrong), truth);
  expect(fields.filter(({ field }) => field.endsWith('完成率'))).toEqual([]);
});

test('命令：去年的报告和工作簿 → 模板，Word 打得开，原报告不动', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-reuse-'));
  const sample = join(__dirname, '../../assets/samples/示例乡2022.xlsx');
  const [scored, report, template] = ['scored.xlsx', 'report.docx', 'template.docx'].map((name) => join(folder, name));
  if (!scored || !report || !template) throw new Error('names');
  await runCommand('score', sample, '--assume-met', '--out', scored, '--report', report);
  const before = readFileSync(report);
  const { status, out } = await runCommand('reuse', report, '--book', scored, '--out', template, '--json');
  expect(status).toBe(0);
  const { fields } = JSON.parse(out) as { fields: { field: string; certain: boolean; sentence: string }[] };
  expect(fields.filter(({ certain }) => certain).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['预算收入', '三公决算', '决算收入较预算收入变化', '年度', '总分']) as unknown,
  );
  const read = readDocument(new Uint8Array(readFileSync(template)));
  const text = read.ok ? read.value.paragraphs.map(({ text: words }) => words).join('\n') : '';
  expect(text).toContain('{预算收入:数}万元');
  expect(readFileSync(report).equals(before)).toBe(true);
  expect(await validationErrors(template)).toEqual([]);

  const again = join(folder, 'again.docx');
  const filled = await runCommand('report', scored, '--template', template, '--assume-met', '--out', again);
  expect(filled.status).toBe(0);
  const outside = (file: string) => {
    const document = readDocument(new Uint8Array(readFileSync(file)));
    if (!document.ok) throw new Error(document.refusal.code);
    return document.value.paragraphs;
  };
  const [lastYear, thisYear] = [outside(report), outside(again)];
  const doubtful = new Set(fields.filter(({ certain }) => !certain).map(({ sentence }) => sentence));
  const differing = lastYear.filter(
    ({ text: words, cell }, index) =>
      cell === undefined &&
      words !== thisYear[index]?.text &&
      ![...doubtful].some((sentence) => words.includes(sentence)),
  );
  expect(thisYear.length).toBe(lastYear.length);
  expect(differing.map(({ text: words }) => words)).toEqual([]);
});

test('没有认出的数、去年的说法在模板里标黄，生成的报告里还是黄的；【待补充】也标黄、也计数', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-reuse-'));
  const [report, template, again] = ['report.docx', 'template.docx', 'again.docx'].map((name) => join(folder, name));
  if (!report || !template || !again) throw new Error('names');
  const sample = join(__dirname, '../../assets/samples/示例乡2022.xlsx');
  const body = ['2022年度示例乡绩效自评报告', '低保户412户，没有超出预算。', '【待补充：绩效摘要】'];
  writeFileSync(report, wordFile(body.map((one) => para(one)).join('')));
  expect((await runCommand('reuse', report, '--book', sample, '--out', template)).status).toBe(0);
  const filled = await runCommand('report', sample, '--template', template, '--assume-met', '--out', again);
  expect(filled.out).toContain('1 处【待补充】');
  for (const file of [template, again]) {
    const xml = new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(file)))['word/document.xml']);
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>412户</);
    expect(xml).not.toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>低保户</);
  }
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(again)))['word/document.xml']);
  expect(xml).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>【待补充：绩效摘要】</);
  expect(await validationErrors(again)).toEqual([]);
});
