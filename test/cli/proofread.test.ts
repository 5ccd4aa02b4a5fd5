import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { WHOLE } from '../core/proofread/cleanReports';
import type { Piece } from '../core/proofread/reportOf';
import { validationErrors } from '../support/ooxmlValidator';
import { wordFile } from '../support/wordFile';
import { runCommand as run } from '../support/runCommand';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-proofread-'));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Cut up as Word cuts it: a run ends wherever somebody went on typing. */
const paragraph = (text: string): string =>
  `<w:p>${(text.match(/.{1,7}/gs) ?? ['']).map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`;

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row, y) =>
    row.map((text, x) => {
      if (text === '<') return '';
      let across = 1;
      while (row[x + across] === '<') across++;
      const merge =
        rows[y + 1]?.[x] === '^' && text !== '^' ? '<w:vMerge w:val="restart"/>' : text === '^' ? '<w:vMerge/>' : '';
      return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : ''}${merge}</w:tcPr>${paragraph(text === '^' ? '' : text)}</w:tc>`;
    }),
  );
  const grid = '<w:gridCol w:w="900"/>'.repeat(rows[0]?.length ?? 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function reportFile(name: string, pieces: readonly Piece[]): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    wordFile(pieces.map((piece) => (typeof piece === 'string' ? paragraph(piece) : table(piece))).join('')),
  );
  return file;
}

test('没有错的 Word 报告，表格合并、文字分段，什么也不报', async () => {
  const { status, out } = await run('proofread', reportFile('clean.docx', WHOLE), '--json');
  expect(status).toBe(0);
  const { findings, checked } = JSON.parse(out) as { findings: unknown[]; checked: { numbers: number; tied: number } };
  expect(findings).toEqual([]);
  expect(checked.tied).toBeGreaterThan(60);
});

test('有错的报告：说出哪一句、写的什么、应当是什么；批注版正文一字不改', async () => {
  const planted = WHOLE.map((piece) =>
    typeof piece === 'string'
      ? piece.replace('预算收入减少83.18万元', '预算收入增加83.18万元').replace('得分为97.80分', '得分为98.70分')
      : piece.map((row) => row.map((text) => (text === '-0.10' ? '-0.20' : text))),
  );
  const report = reportFile('planted.docx', planted);
  const marked = join(folder, 'marked.docx');
  const { status, out } = await run('proofread', report, '--out', marked, '--json');
  expect(status).toBe(0);
  const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
  expect(findings.map(({ code, says, should, table: inTable }) => ({ code, says, should, inTable }))).toEqual([
    { code: 'directionWrong', says: '增加', should: '减少', inTable: null },
    { code: 'tableDifferenceWrong', says: '-0.20', should: '-0.10', inTable: 0 },
    { code: 'totalDiffers', says: '98.70分', should: '97.8分', inTable: null },
  ]);
  expect(findings[0]?.['quote']).toContain('决算收入比预算收入增加83.18万元');
  const texts = [report, marked].map((file) => {
    const read = readDocument(new Uint8Array(readFileSync(file)));
    return read.ok ? read.value.paragraphs.map(({ text }) => text) : [];
  });
  expect(texts[1]).toEqual(texts[0]);
  expect(await validationErrors(marked)).toEqual([]);
});

test.each([
  ['没有这个文件', () => join(folder, 'no.docx'), '找不到'],
  [
    '不是 Word 文件',
    () => {
      const file = join(folder, 'text.docx');
      writeFileSync(file, '不是 zip');
      return file;
    },
    'Word',
  ],
])('读不了的报告，一句话说清：%s', async (_title, file, words) => {
  const { status, out, err } = await run('proofread', file(), '--json');
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['示例乡2022.xlsx', 'department-2022', false],
  ['示范乡2023-绩效管理.xlsx', 'management-2023', false],
  ['示范乡2023-绩效管理.xlsx', 'management-2023', true],
])('自己写出的报告（%s，%s，要点都符合：%s）：除了待补充的，没有一处说错', async (name, form, met) => {
  const book = join('assets/samples', name);
  const out = join(folder, `${form}-${String(met)}.docx`);
  const made = await run('report', book, '--form', form, ...(met ? ['--assume-met'] : []), '--out', out);
  expect(made.status).toBe(0);
  const { findings } = JSON.parse((await run('proofread', out, '--book', book, '--json')).out) as {
    findings: { code: string; message: string }[];
  };
  expect(findings.filter(({ message }) => !message.includes('待补充')).map(({ message }) => message)).toEqual([]);
});
