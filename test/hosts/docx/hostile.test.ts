import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { messages } from '../../../src/core/wording/messages';
import { writeComments } from '../../../src/hosts/docx/comments/writeComments';
import { checkTemplate, fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { openZip } from '../../../src/hosts/package/zip/openZip';
import { writeZip } from '../../../src/hosts/package/zip/writeZip';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { fieldNames, fieldValues } from '../../support/fieldData';
import { para, wordFile } from '../../support/wordFile';

const GOOD = wordFile(para('{年度}年度'));
const DATA = { 年度: '2023' };

/** OLE2 with one stream of this name: what old Word, old Excel and encryption leave. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  Array.from(name).forEach((letter, index) => {
    view.setUint16(1024 + 2 * index, letter.charCodeAt(0), true);
  });
  view.setUint16(1024 + 64, 2 * (name.length + 1), true);
  return bytes;
}

function withPart(part: string, content: Uint8Array | string | undefined): Uint8Array {
  const files = unzipSync(GOOD);
  if (content === undefined)
    return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== part)));
  return zipSync({ ...files, [part]: typeof content === 'string' ? strToU8(content) : content });
}

const documentXml = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

/** A part of 200 MB that weighs 200 KB. */
function bomb(): Uint8Array {
  const compressed = new Uint8Array(deflateRawSync(Buffer.alloc(SIZE_OF_BOMB, 32), { level: 1 }));
  const archive = openZip(GOOD);
  const entries = archive.entries.map((entry) =>
    entry.name === 'word/document.xml' ? { ...entry, method: 8, compressed, size: SIZE_OF_BOMB } : entry,
  );
  return writeZip({ ...archive, entries }, new Map());
}

const SIZE_OF_BOMB = 200 * 1024 * 1024;

function xlsx(): Uint8Array {
  const made = newWorkbook({ sheets: [], names: [] });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const template = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

const CASES: [title: string, bytes: () => Uint8Array, code: string][] = [
  ['空文件', () => new Uint8Array(0), 'emptyDocument'],
  ['文本改名', () => strToU8('自评报告'), 'notADocument'],
  ['网页改名', () => strToU8('<html><body>报告</body></html>'), 'notADocument'],
  ['PDF 改名', () => strToU8('%PDF-1.7'), 'notADocument'],
  ['RTF 改名', () => strToU8('{\\rtf1 报告}'), 'notADocument'],
  ['旧版 .doc', () => ole('WordDocument'), 'legacyDoc'],
  ['旧版 .xls 改名', () => ole('Workbook'), 'notADocument'],
  ['有打开密码', () => ole('EncryptedPackage'), 'encryptedDocument'],
  ['带宏的 .docm', () => wordFile(para('甲'), { contentType: macros }), 'macroDocument'],
  ['模板 .dotx', () => wordFile(para('甲'), { contentType: template }), 'documentTemplate'],
  ['.xlsx 改名', xlsx, 'notADocument'],
  ['别的压缩包', () => zipSync({ 'a.txt': strToU8('甲') }), 'notADocument'],
  ['截断的文件', () => GOOD.slice(0, GOOD.length - 300), 'damagedDocument'],
  ['只有开头', () => GOOD.slice(0, 40), 'damagedDocument'],
  ['缺了正文', () => withPart('word/document.xml', undefined), 'damagedDocument'],
  ['缺了内容类型', () => withPart('[Content_Types].xml', undefined), 'damagedDocument'],
  ['正文是空的', () => withPart('word/document.xml', ''), 'damagedDocument'],
  ['正文截断', () => withPart('word/document.xml', documentXml('<w:p><w:r><w:t>甲').slice(0, -30)), 'damagedDocument'],
  ['标签不配', () => withPart('word/document.xml', documentXml('<w:p><w:r></w:p></w:r>')), 'damagedDocument'],
  [
    '实体炸弹',
    () => withPart('word/document.xml', documentXml('<w:p/>', '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')),
    'damagedDocument',
  ],
  [
    '未知的实体',
    () => withPart('word/document.xml', documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')),
    'damagedDocument',
  ],
  [
    '层层嵌套',
    () => withPart('word/document.xml', documentXml('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000))),
    'damagedDocument',
  ],
  ['200 MB 的炸弹', bomb, 'documentTooLarge'],
  ['一段两百万字', () => wordFile(para('甲'.repeat(2_000_001))), 'documentTooLarge'],
  ['一百万个标记', () => wordFile('<w:p/>'.repeat(1_000_000)), 'documentTooLarge'],
  [
    '数据被改动',
    () => {
      const copy = GOOD.slice();
      const at = copy.length >> 1;
      copy.fill(7, at - 40, at + 40);
      return copy;
    },
    'damagedDocument',
  ],
];

describe('不能用的文件', () => {
  it.each(CASES)('%s：一句话，不写任何东西', (_title, make, code) => {
    const bytes = make();
    const results = [
      readDocument(bytes),
      checkTemplate(bytes, fieldNames(DATA)),
      fillTemplate(bytes, fieldNames(DATA), fieldValues(DATA)),
      writeComments(bytes, [{ paragraph: 0, start: 0, end: 1, text: '？' }], '助手'),
    ];
    for (const result of results) expect(result.ok ? 'ok' : result.refusal.code).toBe(code);
    expect(Object.keys(messages)).toContain(code);
  });

  it('正文里指向外面的链接和图片只是不读', () => {
    const relations = unzipSync(GOOD)['word/_rels/document.xml.rels'] ?? new Uint8Array();
    const outside = new TextDecoder()
      .decode(relations)
      .replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="../../../../etc/passwd"/></Relationships>',
      );
    expect(readDocument(withPart('word/_rels/document.xml.rels', outside))).toMatchObject({
      ok: true,
      value: { paragraphs: [{ text: '{年度}年度' }] },
    });
  });

  it('随便改坏一处，不是读出来就是一句话，绝不抛出异常', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 120; round++) {
      const copy = GOOD.slice();
      for (let count = random(4); count >= 0; count--) copy[random(copy.length)] = random(256);
      expect(() => [readDocument(copy), fillTemplate(copy, fieldNames(DATA), fieldValues(DATA))]).not.toThrow();
    }
    const files = unzipSync(GOOD);
    const xml = files['word/document.xml'] ?? new Uint8Array();
    for (let round = 0; round < 120; round++) {
      const copy = xml.slice();
      for (let count = random(3); count >= 0; count--) copy[random(copy.length)] = 32 + random(90);
      const broken = zipSync({ ...files, 'word/document.xml': copy }, { level: 0 });
      expect(() => [readDocument(broken), fillTemplate(broken, fieldNames(DATA), fieldValues(DATA))]).not.toThrow();
    }
  });

  it('四万段的文件读得了，八千段的模板填得了', () => {
    const long = (count: number): Uint8Array =>
      wordFile(Array.from({ length: count }, (_, index) => para(`第${String(index)}段{年度}`)).join(''));
    const read = readDocument(long(40_000));
    expect(read.ok && read.value.paragraphs.length).toBe(40_000);
    const filled = fillTemplate(long(8_000), fieldNames(DATA), fieldValues(DATA));
    expect(filled.ok && filled.value.kind).toBe('filled');
  });
});

test.each([
  ['标签没有写完', '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style'],
  ['属性没有引号', '<w:styles xmlns:w=1/>'],
  ['空的', ''],
  ['名字里有字符引用', '<w:styles xmlns:w="w"><w:basedO&#x110000;n w:val="Normal"/></w:styles>'],
  ['属性名里有引号', '<w:styles xmlns:w="w"><w:style w:a"b="1"/></w:styles>'],
  ['属性里引用没有的字符', '<w:styles xmlns:w="w"><w:style w:val="&#x110000;"/></w:styles>'],
  ['文字里引用没有定义的名字', '<w:styles xmlns:w="w">&b;</w:styles>'],
])('模板里别的部件坏了（%s）：Word 打不开，不照抄', (_title, styles) => {
  const broken = withPart('word/styles.xml', styles);
  expect(fillTemplate(broken, fieldNames(DATA), fieldValues(DATA))).toMatchObject({
    ok: false,
    refusal: { code: 'damagedDocument', details: { part: 'word/styles.xml' } },
  });
});
