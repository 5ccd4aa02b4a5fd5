import { readDocument } from '../../../src/hosts/docx/readDocument';
import { removeParagraphs } from '../../../src/hosts/docx/removeParagraphs';
import { para, table, wordFile } from '../../support/wordFile';

function textsAfter(body: string, removed: readonly number[]) {
  const done = removeParagraphs(wordFile(body), removed);
  const read = done.ok ? readDocument(done.value) : done;
  if (!read.ok) throw new Error(read.refusal.code);
  return { texts: read.value.paragraphs.map(({ text }) => text), rows: read.value.tables.map(({ rows }) => rows) };
}

test('段落整段去掉，表格里整行去掉', () => {
  const body = para('一') + para('二') + table(['甲', '1'], ['乙', '2'], ['丙', '3']) + para('三');
  expect(textsAfter(body, [1, 4, 5])).toEqual({ texts: ['一', '甲', '1', '丙', '3', '三'], rows: [2] });
});

test('分节符和别处还有另一头的标记留着，只去掉文字', () => {
  const section = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>二</w:t></w:r></w:p>';
  const mark = '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t>三</w:t></w:r></w:p>';
  const end = '<w:p><w:r><w:t>四</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>';
  expect(textsAfter(para('一') + section + mark + end, [1, 2]).texts).toEqual(['一', '', '', '四']);
});
