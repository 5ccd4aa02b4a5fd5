import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { DocumentTree, ParagraphRole } from '../../../src/core/report/documentTree';
import { writeDocument } from '../../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { validationErrors } from '../../support/ooxmlValidator';
import { SAMPLE_TREE, words } from './sampleTree';

function written(tree: DocumentTree): Uint8Array {
  const result = writeDocument(tree, newWorkbook);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('把文档树写成 .docx', () => {
  const bytes = written(SAMPLE_TREE);
  const parts = unzipSync(bytes);
  const xml = (part: string): string => new TextDecoder().decode(parts[part]);

  it('Open XML SDK 认为没有错误，图表里的工作簿也没有', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-docx-'));
    try {
      writeFileSync(join(folder, 'a.docx'), bytes);
      writeFileSync(join(folder, 'b.xlsx'), parts['word/embeddings/chart2.xlsx'] ?? new Uint8Array());
      expect(await validationErrors(join(folder, 'a.docx'))).toEqual([]);
      expect(await validationErrors(join(folder, 'b.xlsx'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('同一棵树写出同样的字节', () => {
    expect(written(SAMPLE_TREE)).toEqual(bytes);
  });

  it('图表的数据在它自己的工作簿里', () => {
    const book = readWorkbook(parts['word/embeddings/chart2.xlsx'] ?? new Uint8Array());
    expect(book.ok && book.value.sheets[0]?.rows).toEqual([
      ['万元', '预算', '决算'],
      ['人员经费', 600, 580.5],
      ['公用经费', 100.25],
      ['项目支出', 400, -12.3],
    ]);
    expect(xml('word/charts/chart2.xml')).toContain('<c:f>Sheet1!$C$2:$C$4</c:f>');
  });

  it('待补充的突出显示，不合 XML 的字符去掉', () => {
    expect(xml('word/document.xml')).toContain(
      '<w:highlight w:val="yellow"/></w:rPr><w:t>【待补充：决算收入增加的主要原因】</w:t>',
    );
    expect(xml('word/document.xml')).toContain('居中&lt;&amp;&gt;“文字”</w:t><w:tab/>');
  });

  it('引出表的一行、合计的上一行不落单，第二个附件不另隔一行', () => {
    const line = (role: ParagraphRole, text: string) => ({ kind: 'paragraph', role, runs: [words(text)] }) as const;
    const table = {
      kind: 'table',
      widths: [1],
      headRows: 0,
      rows: [[{ lines: [[words('甲')]] }], [{ lines: [] }]],
    } as const;
    const blocks = [
      line('body', '如下：'),
      table,
      line('attachmentList', '附件：1.甲'),
      line('attachmentList', '2.乙'),
    ];
    const file = written({ title: '', sections: [{ orientation: 'portrait', pageNumbers: false, blocks }] });
    const paragraphs = new TextDecoder().decode(unzipSync(file)['word/document.xml']).match(/<w:pPr>.*?<\/w:pPr>/g);
    expect(paragraphs?.slice(0, 5)).toEqual([
      '<w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr>',
      '<w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr>',
      '<w:pPr><w:pStyle w:val="TableText"/></w:pPr>',
      '<w:pPr><w:pStyle w:val="AttachmentList"/></w:pPr>',
      '<w:pPr><w:pStyle w:val="AttachmentListMore"/></w:pPr>',
    ]);
  });

  it('填不满的表格是我们的错', () => {
    const table = { kind: 'table', widths: [1, 1], headRows: 0, rows: [[{ lines: [[words('甲')]] }]] } as const;
    expect(() =>
      written({ title: '', sections: [{ orientation: 'portrait', pageNumbers: false, blocks: [table] }] }),
    ).toThrow('gap');
  });
});
