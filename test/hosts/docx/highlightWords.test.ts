import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { highlightWords } from '../../../src/hosts/docx/highlightWords';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { validationErrors } from '../../support/ooxmlValidator';
import { para, run, table, wordFile } from '../../support/wordFile';

const BOLD = '<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>支出1488.01万元</w:t></w:r>';
const BODY =
  para('编制64人，', '在职61人。') +
  `<w:p>${run('决算')}${BOLD}${run('。')}</w:p>` +
  table(['接待费', '0.94']) +
  para('A&B用了12元');

function marked(ranges: readonly (readonly [paragraph: number, start: number, end: number])[]) {
  const bytes = wordFile(BODY, { header: para('页眉2023年') });
  const before = readDocument(bytes);
  const done = highlightWords(
    bytes,
    ranges.map(([paragraph, start, end]) => ({ paragraph, start, end })),
  );
  if (!done.ok || !before.ok) throw new Error('refused');
  const after = readDocument(done.value);
  if (!after.ok) throw new Error(after.refusal.code);
  const xml = new TextDecoder().decode(unzipSync(done.value)['word/document.xml']);
  const yellow = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*<\/w:r>/g)];
  return {
    bytes: done.value,
    xml,
    same: JSON.stringify(after.value) === JSON.stringify(before.value),
    words: yellow.map(([one]) => one.replace(/<[^>]*>/g, '')),
  };
}

test('只有那几个字标黄，一个字也不变；跨几段格式的、在一段中间的、格子里的', async () => {
  const found = marked([
    [0, 2, 8],
    [1, 4, 11],
    [3, 0, 4],
    [4, 5, 8],
  ]);
  expect(found.words).toEqual(['64人，', '在职', '1488.01', '0.94', '12元']);
  expect(found.same).toBe(true);
  expect(found.xml).toContain('<w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr>');
  const file = join(mkdtempSync(join(tmpdir(), 'jixiao-yellow-')), 'marked.docx');
  writeFileSync(file, found.bytes);
  expect(await validationErrors(file)).toEqual([]);
});

test('挨着的、重叠的两处合在一起标；页眉里的也标；什么也没有的原样', () => {
  expect(
    marked([
      [0, 2, 5],
      [0, 4, 8],
    ]).words.join(''),
  ).toBe('64人，在职');
  const header = marked([[5, 2, 6]]);
  expect(header.same).toBe(true);
  expect(new TextDecoder().decode(unzipSync(header.bytes)['word/header1.xml'])).toContain('w:highlight');
  expect(marked([]).words).toEqual([]);
});
