import type { DocumentText } from '../../../src/core/report/documentText';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { writeDocument } from '../../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { NUMBERING, item, para, run, textBox, wordFile, type WordParts } from '../../support/wordFile';
import { SAMPLE_TREE } from './sampleTree';

function read(bytes: Uint8Array): DocumentText {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const lines = (body: string, parts?: WordParts): string[] =>
  read(wordFile(body, parts)).paragraphs.map(
    ({ story, numbering, text }) => `${story === 'body' ? '' : `${story}|`}${numbering}${text}`,
  );

const tracked = (name: string, content: string): string => `<w:${name} w:id="9" w:author="甲">${content}</w:${name}>`;
const markDeleted = '<w:pPr><w:rPr><w:del w:id="7" w:author="甲"/></w:rPr></w:pPr>';

describe('像 Word 显示的那样读一个文件', () => {
  it.each<[title: string, body: string, expected: string[], parts?: WordParts]>([
    ['拆开的文字连起来', para('共', '1', '14.3', '6万元'), ['共114.36万元']],
    [
      '接受所有修订：插入的在，删除的不在',
      `<w:p>${run('共')}${tracked('del', '<w:r><w:delText>100</w:delText></w:r>')}${tracked('ins', run('114.36'))}${run('万元')}</w:p>`,
      ['共114.36万元'],
    ],
    [
      '移走的不在原处',
      `<w:p>${tracked('moveFrom', run('甲'))}${run('乙')}${tracked('moveTo', run('甲'))}</w:p>`,
      ['乙甲'],
    ],
    ['删去段落标记，两段成一段', `<w:p>${markDeleted}${run('前半')}</w:p>${para('后半')}`, ['前半后半']],
    [
      '整段删去就没有了',
      `<w:p>${markDeleted}${tracked('del', '<w:r><w:delText>旧</w:delText></w:r>')}</w:p>${para('新')}`,
      ['新'],
    ],
    [
      '隐藏的文字不显示',
      `<w:p>${run('看得见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r></w:p>`,
      ['看得见'],
    ],
    ['没有真正隐藏', `<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>看得见</w:t></w:r></w:p>`, ['看得见']],
    [
      '域只有结果',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ['3'],
    ],
    [
      '超链接和内容控件里的文字',
      `<w:p><w:hyperlink w:anchor="x">${run('链接')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt></w:p>`,
      ['链接控件'],
    ],
    ['块级内容控件', `<w:sdt><w:sdtPr/><w:sdtContent>${para('甲')}${para('乙')}</w:sdtContent></w:sdt>`, ['甲', '乙']],
    [
      '制表符、换行、不间断连字符',
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r></w:p>',
      ['甲\t乙\n丙-'],
    ],
    ['全角数字照旧', para('１１４．３６％'), ['１１４．３６％']],
    ['转义的字符', para('<&>'), ['<&>']],
    [
      '文本框只读一次，接在它所在的段后面',
      `<w:p>${run('正文')}${textBox(para('框里'))}</w:p>${para('下一段')}`,
      ['正文', 'textBox|框里', '下一段'],
    ],
    [
      '页眉页脚和脚注',
      `<w:p>${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      ['正文', 'header|眉', 'footer|脚', 'footnote|注'],
      { header: para('眉'), footer: para('脚'), footnotes: { 2: para('注') } },
    ],
    [
      '自动编号',
      item('甲') + item('甲一', 1) + item('甲二', 1) + item('细', 2) + item('乙') + item('乙一', 1),
      ['一、甲', '（一）甲一', '（二）甲二', '1.细', '二、乙', '（一）乙一'],
      { numbering: NUMBERING },
    ],
    [
      '样式里的编号',
      `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run('甲')}</w:p>`,
      ['一、甲'],
      {
        numbering: NUMBERING,
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>',
      },
    ],
    [
      '取消了的编号',
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
      ['甲'],
      {
        numbering: NUMBERING,
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      },
    ],
  ])('%s', (...[, body, expected, parts]) => {
    expect(lines(body, parts)).toEqual(expected);
  });

  it('合并的单元格只有一个，删去的行不在', () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
    const body =
      para('表1') +
      '<w:tbl><w:tblPr/><w:tblGrid/>' +
      `<w:tr>${cell('一级', '<w:vMerge w:val="restart"/>')}${cell('2022年', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('预算')}${cell('决算')}</w:tr>` +
      `<w:tr><w:trPr><w:del w:id="1" w:author="甲"/></w:trPr>${cell('旧')}${cell('1')}${cell('2')}</w:tr>` +
      `<w:tr>${cell('甲')}<w:sdt><w:sdtPr/><w:sdtContent>${cell('3')}</w:sdtContent></w:sdt>${cell('4')}</w:tr></w:tbl>` +
      para('后');
    const { paragraphs, tables } = read(wordFile(body));
    expect(tables.map(({ rows, columns, after }) => ({ rows, columns, after }))).toEqual([
      { rows: 3, columns: 3, after: 0 },
    ]);
    expect(
      tables[0]?.cells.map(
        ({ row, column, down, across, text }) =>
          `${String(row)},${String(column)} ${String(down)}×${String(across)} ${text}`,
      ),
    ).toEqual([
      '0,0 2×1 一级',
      '0,1 1×2 2022年',
      '1,1 1×1 预算',
      '1,2 1×1 决算',
      '2,0 1×1 甲',
      '2,1 1×1 3',
      '2,2 1×1 4',
    ]);
    expect(paragraphs.find(({ text }) => text === '4')?.cell).toEqual({ table: 0, row: 2, column: 2 });
    expect(paragraphs.at(-1)?.cell).toBeUndefined();
  });

  it('我们写的，读回来一字不差', () => {
    const written = writeDocument(SAMPLE_TREE, newWorkbook);
    if (!written.ok) throw new Error(written.refusal.code);
    const { paragraphs, tables } = read(written.value);
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toContain(
      '2023年决算收入1,200.50万元，比上年增加12.30万元，增长1.04%。主要原因是【待补充：决算收入增加的主要原因】。',
    );
    expect(paragraphs.find(({ text }) => text === '一、部门基本情况')).toBeDefined();
    expect(
      paragraphs
        .filter(({ outline }) => outline !== undefined)
        .map(({ outline, text }) => `${String(outline)} ${text}`),
    ).toEqual(['1 第一部分 摘要', '2 一、部门基本情况', '3 （一）机构和人员', '4 1.收入', '5 （1）财政拨款']);
    expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([
      [5, 5],
      [31, 5],
      [2, 1],
    ]);
    expect(tables[1]?.cells.find(({ text }) => text === '过程')).toMatchObject({ row: 1, column: 0, down: 10 });
    expect(texts.filter((text) => text === '— 1 —')).toHaveLength(2);
  });
});
