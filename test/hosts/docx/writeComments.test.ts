import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { DocumentText } from '../../../src/core/report/documentText';
import { writeComments } from '../../../src/hosts/docx/comments/writeComments';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { validationErrors } from '../../support/ooxmlValidator';
import { para, run, table, textBox, wordFile } from '../../support/wordFile';

const tracked = (name: string, content: string): string =>
  `<w:${name} w:id="9" w:author="甲" w:date="2024-01-01T00:00:00Z">${content}</w:${name}>`;

const REPORT = wordFile(
  para('一、决算') +
    `<w:p>${run('决算收入')}<w:r><w:rPr><w:b/></w:rPr><w:t>114.36万元 &amp; 结余&#20080;</w:t><w:tab/><w:t>完</w:t></w:r>${tracked('del', '<w:r><w:delText>旧</w:delText></w:r>')}${tracked('ins', run('新增12万元'))}</w:p>` +
    table([para('收入'), para('', '5', '00')], [para('支出'), para('400')]) +
    `<w:p>${run('有框')}${textBox(para('框里98分'))}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  { header: para('2022年度'), footnotes: { 2: para('脚注77') } },
);

const text = (bytes: Uint8Array): DocumentText => {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** What stands between the marks of each comment, in the final view. */
function commented(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map((match) => {
    const rest = xml.slice(match.index, xml.indexOf(`<w:commentRangeEnd w:id="${match[1] ?? ''}"/>`));
    return [...rest.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
      .map(([tag, inner]) => inner ?? (tag ? '\t' : ''))
      .join('');
  });
}

const at = (words: string): { paragraph: number; start: number; end: number; text: string } => {
  const paragraph = text(REPORT).paragraphs.find((one) => one.text.includes(words));
  if (!paragraph) throw new Error(words);
  const start = paragraph.text.indexOf(words);
  return { paragraph: paragraph.index, start, end: start + words.length, text: `应为另一个数：${words}` };
};

async function isValid(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-docx-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    return await validationErrors(join(folder, 'a.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function marked(...words: readonly string[]): Uint8Array {
  const result = writeComments(REPORT, words.map(at), '绩效自评助手');
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('把话写成 Word 批注', () => {
  it.each([
    ['一段的中间', '14.36', '14.36'],
    ['整个字块', '114.36万元 & 结余买', '114.36万元 &amp; 结余&#20080;'],
    ['跨过字块', '收入114', '收入114'],
    ['实体字符之后', '余买', '余&#20080;'],
    ['带制表符', '买\t完', '&#20080;\t完'],
    ['修订插入的文字里', '12万', '12万'],
    ['单元格里拆开的数', '500', '500'],
  ])('%s', (_title, words, expected) => {
    const bytes = marked(words);
    expect(commented(bytes)).toEqual([expected]);
    expect(text(bytes).paragraphs).toEqual(text(REPORT).paragraphs);
  });

  it('许多批注在一起，互相套着，文件仍然有效，别的部分一个字节也不动', async () => {
    const bytes = marked(
      '14.36',
      '114.36万',
      '收入114',
      '决算收入',
      '12万',
      '500',
      '支出',
      '框里98分',
      '2022年度',
      '脚注77',
      '决算',
    );
    expect(await isValid(bytes)).toEqual([]);
    expect(text(bytes).paragraphs).toEqual(text(REPORT).paragraphs);
    const before = unzipSync(REPORT);
    const after = unzipSync(bytes);
    for (const name of Object.keys(before))
      if (!/document\.xml(\.rels)?$|Content_Types/.test(name)) expect(after[name]).toEqual(before[name]);
  });

  it('页眉、脚注、文本框里的话批在最近的正文，并且说明', () => {
    const bytes = marked('2022年度', '脚注77', '框里98分');
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/comments.xml']);
    expect([...xml.matchAll(/（针对[^）]*）。/g)].map(([said]) => said)).toEqual([
      '（针对文本框里的“框里98分”）。',
      '（针对页眉里的“2022年度”）。',
      '（针对脚注里的“脚注77”）。',
    ]);
    expect(commented(bytes)).toEqual(['一、决算', '有框', '有框']);
  });

  it('她自己的批注还在，编号接着往下', async () => {
    const hers = wordFile(para('甲乙'), {
      comments: '<w:comment w:id="4" w:author="她"><w:p><w:r><w:t>看</w:t></w:r></w:p></w:comment>',
    });
    const result = writeComments(hers, [{ paragraph: 0, start: 1, end: 2, text: '乙？' }], '绩效自评助手');
    if (!result.ok) throw new Error(result.refusal.code);
    const xml = new TextDecoder().decode(unzipSync(result.value)['word/comments.xml']);
    expect([...xml.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['4', '5']);
    expect(commented(result.value)).toEqual(['乙']);
    expect(await isValid(result.value)).toEqual([]);
  });
});
