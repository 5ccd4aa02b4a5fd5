import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { type FieldData, fieldNames, fieldValues } from '../../support/fieldData';
import { validationErrors } from '../../support/ooxmlValidator';
import {
  NUMBERING,
  chartFrame,
  item,
  para,
  run,
  table,
  textBox,
  wordFile,
  type WordParts,
} from '../../support/wordFile';

const DATA: FieldData = {
  单位名称: '云河镇',
  年度: '2023',
  决算收入: '1200.5',
  总分: '91.28',
  原因: '?主要原因',
  空: '',
  零: '0',
  两行: '甲\n乙',
  项目: [
    { 名称: '道路', 得分: '95', 子项目: [{ 子名: '路基' }, { 子名: '路面' }] },
    { 名称: '水渠', 得分: '88', 子项目: [] },
  ],
  追加: [],
};

function outcome(bytes: Uint8Array, data = DATA) {
  const result = fillTemplate(bytes, fieldNames(DATA), fieldValues(data));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function filled(bytes: Uint8Array, data = DATA): Uint8Array {
  const value = outcome(bytes, data);
  if (value.kind === 'problems') throw new Error(JSON.stringify(value.problems));
  return value.bytes;
}

function lines(bytes: Uint8Array): string[] {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.paragraphs.map(
    ({ story, numbering, text }) => `${story === 'body' ? '' : `${story}|`}${numbering}${text}`,
  );
}

const xmlOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(bytes)[part]);
const bold = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const tracked = (name: string, content: string): string =>
  `<w:${name} w:id="9" w:author="甲" w:date="2024-01-01T00:00:00Z">${content}</w:${name}>`;
const chart = (title: string): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/></c:pieChart></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>`;
const WORKBOOK = {
  'word/charts/_rels/chart1.xml.rels': strToU8(
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/book1.xlsx"/></Relationships>',
  ),
  'word/embeddings/book1.xlsx': strToU8('PK…'),
};

/** Title, body, what comes out; parts besides the body. Every one of them is also judged by the Open XML SDK. */
const GOOD: [title: string, body: string, expected: string[], parts?: WordParts][] = [
  ['一个字段', para('{单位名称}{年度}年度'), ['云河镇2023年度']],
  ['拆在几个字块里', para('共{', '决算', '收入', '}万元'), ['共1200.5万元']],
  ['三种括号同在一份文件', para('{年度}｛总分｝【单位名称】【附注】'), ['202391.28云河镇【附注】']],
  ['后缀', para('{决算收入:元}｛总分：大写｝'), ['1200.5〔元〕91.28〔大写〕']],
  ['空值', para('甲{空}乙'), ['甲乙']],
  ['两行的值', para('{两行}'), ['甲\n乙']],
  [
    '标记里夹着校对标记和书签',
    `<w:p>${run('{单位')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>${run('名称}')}<w:bookmarkEnd w:id="1"/></w:p>`,
    ['云河镇'],
  ],
  ['特殊字符', para('<{年度}>&'), ['<2023>&']],
  [
    '修订插入的标记',
    `<w:p>${tracked('ins', run('{年度}'))}${tracked('del', '<w:r><w:delText>{旧}</w:delText></w:r>')}</w:p>`,
    ['2023'],
  ],
  [
    '超链接、内容控件',
    `<w:p><w:hyperlink w:anchor="x">${run('{年度}')}</w:hyperlink><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${run('{总分}')}</w:sdtContent></w:sdt></w:p>`,
    ['202391.28'],
  ],
  ['块级内容控件', `<w:sdt><w:sdtPr/><w:sdtContent>${para('{年度}')}</w:sdtContent></w:sdt>`, ['2023']],
  [
    '页眉、页脚、脚注',
    `<w:p>${run('{年度}')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    ['2023', 'header|云河镇', 'footer|91.28分', 'footnote|注：1200.5'],
    { header: para('{单位名称}'), footer: para('{总分}分'), footnotes: { 2: para('注：{决算收入}') } },
  ],
  ['文本框', `<w:p>${run('{年度}')}${textBox(para('框{总分}'))}</w:p>`, ['2023', 'textBox|框91.28']],
  ['段内循环', para('有{#项目}{名称}{得分}分，{/项目}等'), ['有道路95分，水渠88分，等']],
  [
    '段内循环跨过不同字块',
    `<w:p>${run('有{#项目}')}${bold('{名称}')}${run('、{/')}${run('项目}')}</w:p>`,
    ['有道路、水渠、'],
  ],
  [
    '段内循环从超链接到链接外',
    `<w:p><w:hyperlink w:anchor="x">${run('{#项目}{名称}')}</w:hyperlink>${run('{得分}；{/}')}</w:p>`,
    ['道路95；水渠88；'],
  ],
  [
    '条件与反条件',
    para('{#总分}有{/总分}{^总分}无{/总分}{#零}有{/零}{^零}无{/零}{^追加}没有追加{/追加}'),
    ['有无没有追加'],
  ],
  [
    '整段循环，标记段消失',
    para('{#项目}') + para('{名称}') + para('{得分}') + para('{/项目}') + para('完'),
    ['道路', '95', '水渠', '88', '完'],
  ],
  ['标记与内容同段', para('{#项目}{名称}') + para('{得分}{/项目}'), ['道路', '95', '水渠', '88']],
  [
    '循环嵌套',
    para('{#项目}') +
      para('{名称}') +
      para('{#子项目}') +
      para('{子名}（{名称}）') +
      para('{/子项目}') +
      para('{/项目}'),
    ['道路', '路基（道路）', '路面（道路）', '水渠'],
  ],
  ['空的循环什么也不留', para('前') + para('{#追加}') + para('内容') + para('{/追加}') + para('后'), ['前', '后']],
  [
    '列表的编号接上',
    item('甲') +
      item('{#追加}') +
      item('不出现') +
      item('{/追加}') +
      item('乙') +
      item('{#项目}') +
      item('{名称}') +
      item('{/项目}') +
      item('丙'),
    ['一、甲', '二、乙', '三、道路', '四、水渠', '五、丙'],
    { numbering: NUMBERING },
  ],
  [
    '只有一个不成立的条件的编号段消失',
    item('甲') + item('{#零}不出现{/零}') + item('{#总分}得{总分}分{/总分}'),
    ['一、甲', '二、得91.28分'],
    { numbering: NUMBERING },
  ],
  [
    '表格行循环',
    table(['项目', '得分'], ['{#项目}{名称}', '{得分}{/项目}'], ['合计', '{总分}']),
    ['项目', '得分', '道路', '95', '水渠', '88', '合计', '91.28'],
  ],
  [
    '标记各占一行',
    table(['项目', '得分'], ['{#项目}', ''], ['{名称}', '{得分}'], ['{/项目}', '']),
    ['项目', '得分', '道路', '95', '水渠', '88'],
  ],
  [
    '几行一循环',
    table(['{#项目}{名称}', '一'], ['{得分}', '二{/项目}']),
    ['道路', '一', '95', '二', '水渠', '一', '88', '二'],
  ],
  [
    '单元格里的段落循环',
    table([`${para('{#项目}')}${para('{名称}')}${para('{/项目}')}`, '乙']),
    ['道路', '水渠', '乙'],
  ],
  ['单元格里的循环空了，单元格还在', table([`${para('{#追加}')}${para('内容')}${para('{/追加}')}`, '乙']), ['', '乙']],
  ['行全空的表格消失', para('前') + table(['{#追加}甲', '乙{/追加}']) + para('后'), ['前', '后']],
  [
    '整张表格循环，两张不粘在一起',
    para('{#项目}') + table(['{名称}', '{得分}']) + para('{/项目}'),
    ['道路', '95', '', '水渠', '88', ''],
  ],
  [
    '循环里的表格行循环',
    para('{#项目}') + para('{名称}') + table(['{#子项目}{子名}', '行{/子项目}']) + para('{/项目}'),
    ['道路', '路基', '行', '路面', '行', '水渠'],
  ],
  [
    '循环里的文本框和条件',
    para('{#项目}') + `<w:p>${run('{名称}')}${textBox(para('{得分}{#子项目}有{/子项目}'))}</w:p>` + para('{/项目}'),
    ['道路', 'textBox|95有有', '水渠', 'textBox|88'],
  ],
  [
    '循环里的脚注一条一条',
    para('{#项目}') + `<w:p>${run('{名称}')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` + para('{/项目}'),
    ['道路', '水渠', 'footnote|得95', 'footnote|得88'],
    { footnotes: { 2: para('得{得分}') } },
  ],
  ['图表标题', chartFrame(), ['', 'chart|2023年度收入'], { charts: [chart('{年度}年度收入')], more: WORKBOOK }],
  [
    '循环里的图表各是各的',
    para('{#项目}') + chartFrame() + para('{/项目}'),
    ['', '', 'chart|道路', 'chart|水渠'],
    { charts: [chart('{名称}')], more: WORKBOOK },
  ],
];

describe('填她自己的模板', () => {
  it.each(GOOD)('%s', (...[, body, expected, parts]) => {
    expect(lines(filled(wordFile(body, parts)))).toEqual(expected);
  });

  it('全部合在一份里，Open XML SDK 认为没有错误', async () => {
    const bodies = GOOD.filter(([, , , parts]) => !parts || parts.numbering !== undefined).map(([, body]) => body);
    const notes = `<w:p>${run('{年度}')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const charts = para('{#项目}') + chartFrame(77) + notes + para('{/项目}');
    const bytes = filled(
      wordFile([...bodies, charts].join(para('')), {
        numbering: NUMBERING,
        footnotes: { 2: para('注{得分}') },
        header: para('{单位名称}'),
        charts: [chart('{名称}的{得分}分')],
        more: WORKBOOK,
      }),
    );
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-docx-'));
    try {
      writeFileSync(join(folder, 'a.docx'), bytes);
      const errors = await validationErrors(join(folder, 'a.docx'));
      expect(errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const ids = [...xmlOf(bytes, 'word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids.slice(-2)).size).toBe(2);
  });

  it('格式跟着名称的第一个字，待补充的突出显示', () => {
    const xml = xmlOf(
      filled(wordFile(`<w:p>${run('{')}${bold('单位名称')}${run('}因{原因}')}</w:p>`)),
      'word/document.xml',
    );
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>云河镇</w:t></w:r>');
    expect(xml).toContain('<w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>【待补充：主要原因】</w:t>');
  });

  it('循环里的图表连同它的工作簿一起复制', () => {
    const bytes = filled(
      wordFile(para('{#项目}') + chartFrame() + para('{/项目}'), { charts: [chart('{名称}')], more: WORKBOOK }),
    );
    const parts = Object.keys(unzipSync(bytes)).filter((name) => /charts\/|embeddings/.test(name));
    expect(parts.sort()).toEqual([
      'word/charts/_rels/chart1.xml.rels',
      'word/charts/_rels/chart1_1.xml.rels',
      'word/charts/chart1.xml',
      'word/charts/chart1_1.xml',
      'word/embeddings/book1.xlsx',
      'word/embeddings/book1_2.xlsx',
    ]);
    expect(xmlOf(bytes, 'word/charts/_rels/chart1_1.xml.rels')).toContain('Target="/word/embeddings/book1_2.xlsx"');
    const ids = [...xmlOf(bytes, 'word/document.xml').matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2']);
  });

  it('没有字段的部分一个字节也不动', () => {
    const template = wordFile(para('{年度}') + para('不动', '的'), {
      header: para('页眉'),
      comments: '<w:comment w:id="4" w:author="她"><w:p/></w:comment>',
      more: { 'word/media/a.png': strToU8('图') },
    });
    const before = unzipSync(template);
    const after = unzipSync(filled(template));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name]);
    expect(xmlOf(filled(template), 'word/document.xml')).toBe(
      xmlOf(template, 'word/document.xml').replace(' xml:space="preserve">{年度}', '>2023'),
    );
  });

  it.each([
    ['打错名称', para('{决算收人}'), ['unknownField 正文 {决算收人} 决算收入']],
    ['没有配对的括号', para('共{决算收入万元') + para('共决算收入}万元'), ['braceNotClosed', 'braceNotOpened']],
    [
      '没有结束、多出结束、交叉',
      para('{/追加}') + para('{#追加}{#项目}{/追加}{/项目}') + para('{#总分}'),
      ['closeWithoutOpen', 'loopsCross', 'closeWithoutOpen', 'loopNotClosed'],
    ],
    ['表格里开始，表格外结束', table(['{#项目}{名称}']) + para('{/项目}'), ['loopAcrossPlaces']],
    ['正文开始，表格里结束', para('{#项目}') + table(['{名称}{/项目}']), ['loopAcrossPlaces']],
    ['从一段的半中间开始', para('有{#项目}{名称}') + para('{/项目}'), ['loopSplitsParagraph']],
    [
      '图表数据里的字段',
      chartFrame(),
      ['tagInChartData'],
      {
        charts: [
          chart('甲').replace(
            '<c:varyColors val="1"/>',
            '<c:varyColors val="1"/><c:ser><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>{年度}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser>',
          ),
        ],
      },
    ],
    [
      '页眉、脚注、文本框里的',
      `<w:p>${run('甲')}${textBox(para('{天气}'))}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      ['unknownField 文本框', 'unknownField 页眉', 'unknownField 脚注'],
      { header: para('{风}'), footnotes: { 2: para('{雨}') } },
    ],
    ['循环外用了循环里的名称', para('{得分}'), ['unknownField']],
  ] as [string, string, string[], WordParts?][])('问题一次说全：%s', (...[, body, expected, parts]) => {
    const value = outcome(wordFile(body, parts));
    if (value.kind !== 'problems') throw new Error('It was filled');
    const names: Record<string, string> = {
      body: '正文',
      header: '页眉',
      footnote: '脚注',
      textBox: '文本框',
      chart: '图表',
    };
    const said = value.problems.map(
      ({ code, story, details }) => `${code} ${names[story] ?? ''} ${details['tag'] ?? ''} ${details['nearest'] ?? ''}`,
    );
    for (const [index, start] of expected.entries()) expect(said[index] ?? said.join()).toContain(start.split(' ')[0]);
    for (const start of expected) expect(said.some((one) => one.startsWith(start))).toBe(true);
  });
});
