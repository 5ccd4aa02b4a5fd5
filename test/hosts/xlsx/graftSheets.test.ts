import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { CellDraft, DraftContent, WorkbookDraft } from '../../../src/core/workbook/workbookDraft';
import { contentAt, cellKey } from '../../../src/core/workbook/snapshot';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { graftSheets } from '../../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { openZip } from '../../../src/hosts/package/zip/openZip';
import { validationErrors } from '../../support/ooxmlValidator';
import { again, columnDraft, draftOf, factsDraft, scoresDraft, text } from './draftOf';
import { packageOf, styles } from './packageOf';

const FIXTURES = join(__dirname, '../../fixtures/xlsx');
const rich = fixture('rich.xlsx');
const DRAFT = draftOf(factsDraft(), scoresDraft());

const books: readonly (readonly [title: string, book: () => Uint8Array | Promise<Uint8Array>])[] = [
  ['什么都有的工作簿', () => rich],
  ['LibreOffice 存过的', () => fixture('rich.libreoffice.xlsx')],
  [
    'hucre 写的',
    () =>
      writeXlsx({
        sheets: [
          {
            name: '决算',
            rows: [
              ['项目', 1],
              ['乙', 2],
            ],
          },
        ],
      }),
  ],
];

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

function graft(bytes: Uint8Array, draft: WorkbookDraft): Uint8Array {
  const result = graftSheets(bytes, draft);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`${name} is not in the package`);
  return strFromU8(content);
}

const workbookXml = (bytes: Uint8Array): string => part(bytes, 'xl/workbook.xml');
const sheetNames = (bytes: Uint8Array): string[] =>
  [...workbookXml(bytes).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1] ?? '');

/** Parts whose bytes are not the very same in both, compressed or inflated. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const inflated = [unzipSync(before), unzipSync(after)] as const;
  const packed = new Map(openZip(after).entries.map((entry) => [entry.name, entry]));
  return openZip(before)
    .entries.filter((entry) => {
      const now = packed.get(entry.name);
      const same = now !== undefined && Buffer.compare(now.compressed, entry.compressed) === 0;
      return (
        !same || Buffer.compare(inflated[0][entry.name] ?? Buffer.of(), inflated[1][entry.name] ?? Buffer.of(0)) !== 0
      );
    })
    .map(({ name }) => name);
}

async function newErrors(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-graft-'));
  try {
    const [had = [], has = []] = await Promise.all(
      [before, after].map((bytes, index) => {
        const file = join(folder, `${String(index)}.xlsx`);
        writeFileSync(file, bytes);
        return validationErrors(file);
      }),
    );
    return has.filter((error) => !had.includes(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(books)('嫁接到%s', (_title, book) => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    before = await book();
    after = graft(before, DRAFT);
  });

  test('除四个清单部件外，一字节不动', () => {
    expect(changedParts(before, after)).toEqual(
      openZip(before)
        .entries.map(({ name }) => name)
        .filter((name) =>
          ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'xl/styles.xml'].includes(name),
        ),
    );
  });

  test('样式只在后面添加', () => {
    const [old, now] = [before, after].map((bytes) => part(bytes, 'xl/styles.xml'));
    for (const section of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const inside = (xml = ''): string => new RegExp(`<${section}[^>]*>(.*)</${section}>`, 's').exec(xml)?.[1] ?? '';
      expect(inside(now).startsWith(inside(old))).toBe(true);
    }
    const emptied = (xml = ''): string =>
      xml.replace(/<(numFmts|fonts|fills|borders|cellXfs)\b[^>]*?(\/>|>.*?<\/\1>)/gs, '');
    expect(emptied(now)).toBe(emptied(old));
  });

  test('她的表读出来与原先一样', () => {
    const [old, now] = [read(before), read(after)];
    expect(now.sheets.slice(0, old.sheets.length)).toEqual(old.sheets);
    expect([...now.names].filter(([name]) => !name.startsWith('绩效'))).toEqual([...old.names]);
  });

  test('我们的表读得回来', () => {
    const ours = read(after).sheets.find(({ name }) => name === '指标评分');
    expect(ours && contentAt(ours, 2, 2)).toBe(0.985588387765);
    expect(ours?.formulas.get(cellKey(2, 2))).toBe("IF('决算'!C7=0,\"\",'决算'!D7/'决算'!C7)");
    expect(ours?.formats.get(cellKey(2, 3))).toBe('#,##0.00_ ;[Red]\\-#,##0.00\\ ');
    expect(ours?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  test('Open XML SDK 没有发现新的错误', async () => {
    expect(await newErrors(before, after)).toEqual([]);
  });

  test('同一份再写一次，文件逐字节相同', () => {
    const second = graft(after, again(DRAFT));
    expect(Buffer.compare(second, after)).toBe(0);
  });
});

describe('再次运行', () => {
  const first = graft(rich, DRAFT);

  test('改了名的表保住部件、关系、编号和位置', async () => {
    const renamed = graft(
      first,
      draftOf(factsDraft({ replaces: '绩效数据' }), scoresDraft({ name: '指标评分（2）', replaces: '指标评分' })),
    );
    const entry = (bytes: Uint8Array, name: string): string | undefined =>
      new RegExp(`<sheet [^>]*name="${name}"[^>]*>`).exec(workbookXml(bytes))?.[0];
    expect(entry(renamed, '指标评分（2）')).toBe(entry(first, '指标评分')?.replace('指标评分', '指标评分（2）'));
    expect(sheetNames(renamed).map((name) => name.replace('（2）', ''))).toEqual(sheetNames(first));
    expect(part(renamed, 'xl/_rels/workbook.xml.rels')).toBe(part(first, 'xl/_rels/workbook.xml.rels'));
    expect(workbookXml(renamed)).toContain(`localSheetId="6">'指标评分（2）'!$A$1:$D$4`);
    expect(await newErrors(first, renamed)).toEqual([]);
  });

  test('她挪到前面的表留在前面', () => {
    const moved = packageOf({ sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'] });
    const result = graft(moved, draftOf(scoresDraft({ replaces: '表1' })));
    expect(sheetNames(result)).toEqual(['指标评分', '表2', '表3']);
  });

  test('新表插在中间，按位置计的编号跟着移', () => {
    const book = packageOf({
      sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'],
      before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
      behind:
        '<definedNames><definedName name="甲" localSheetId="2">表3!$A$1</definedName><definedName name="乙">表3!$A$2</definedName></definedNames>',
    });
    const result = graft(book, draftOf(factsDraft({ replaces: '表1' }), scoresDraft()));
    expect(sheetNames(result)).toEqual(['绩效数据', '指标评分', '表2', '表3']);
    expect(workbookXml(result)).toContain('<workbookView activeTab="3" firstSheet="2"/>');
    expect(workbookXml(result)).toContain('<definedName name="甲" localSheetId="3">表3!$A$1</definedName>');
    expect(workbookXml(result)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'指标评分'!$1:$2</definedName>`,
    );
  });

  test('她删掉的表重新做一张', () => {
    const result = graft(rich, draftOf(scoresDraft({ replaces: '指标评分' })));
    expect(sheetNames(result).at(-1)).toBe('指标评分');
  });

  test('计算链里去掉被替换的表，其余不动', async () => {
    const chain = '<c r="B7" i="1"/><c r="C7"/><c r="C3" i="7"/><c r="C4"/><c r="D2" i="3"/>';
    const sheetId = /name="指标评分" sheetId="(\d+)"/.exec(workbookXml(first))?.[1] ?? '';
    const withChain = replacePart(first, 'xl/calcChain.xml', (xml) =>
      xml.replace(/<c .*(?=<\/calcChain>)/, chain.replace('i="7"', `i="${sheetId}"`)),
    );
    const result = graft(withChain, again(DRAFT));
    expect(part(result, 'xl/calcChain.xml')).toContain('<c r="B7" i="1"/><c r="C7"/><c r="D2" i="3"/></calcChain>');
    expect(await newErrors(withChain, result)).toEqual([]);
  });

  test('她在我们的表上加的批注、图和打印机设置留着，表格的关系去掉', async () => {
    const book = graft(rich, draftOf(scoresDraft({ name: '决算', replaces: '决算' })));
    const sheet = part(book, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<pageSetup [^>]* r:id="rIdPrinter"\/>.*<drawing r:id="rId1"\/><legacyDrawing r:id="anysvml"\/><\/worksheet>$/,
    );
    expect(part(book, 'xl/worksheets/_rels/sheet1.xml.rels')).toBe(part(rich, 'xl/worksheets/_rels/sheet1.xml.rels'));
    const roster = graft(rich, draftOf(factsDraft({ replaces: "it's 一览 表" })));
    expect(Object.keys(unzipSync(roster))).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
    expect(await newErrors(rich, book)).toEqual([]);
    expect(await newErrors(rich, roster)).toEqual([]);
  });

  test('没有名称可留时，名称清单整个去掉', async () => {
    const plain = packageOf({
      sheets: ['<sheetData/>'],
      behind:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1</definedName></definedNames>',
    });
    const result = graft(plain, draftOf(factsDraft({ replaces: '表1' })));
    expect(workbookXml(result)).not.toContain('definedNames');
    expect(await newErrors(plain, result)).toEqual([]);
  });
});

function replacePart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const content = unzipSync(bytes);
  return packageOf({ sheets: [], parts: { ...content, [name]: change(part(bytes, name)) } });
}

describe('文本原样写回', () => {
  const texts: readonly (readonly [title: string, content: string])[] = [
    ['等号开头', '=1+1'],
    ['像转义的文字', '甲_x000D_乙'],
    ['表情', '完成🎉'],
    ['CDATA 的结尾', 'a]]>b<c>&"\''],
    ['控制字符和回车', 'a\u0001b\r\nc\td'],
    ['半个代理对', 'a\ud83db'],
    ['首尾空格和换行', '  上\n下 '],
  ];
  const contents = texts.flatMap(([, content]) => [
    text(content),
    { kind: 'formula', text: '"x"', value: content } as const,
  ]);
  const result = graft(rich, draftOf(columnDraft(contents)));
  const ours = read(result).sheets.at(-1);

  test.each(texts)('%s', (_title, content) => {
    const row = 2 * texts.findIndex(([, other]) => other === content);
    expect([ours?.rows[row]?.[0], ours?.rows[row + 1]?.[0]]).toEqual([content, content]);
    expect(ours?.formulas.has(cellKey(row, 0))).toBe(false);
  });

  test('Open XML SDK 没有发现新的错误', async () => {
    expect(await newErrors(rich, result)).toEqual([]);
  });
});

test('跳转写在校验之后、打印之前，不要关系', () => {
  const sheet = part(
    graft(packageOf({}), draftOf(scoresDraft({ links: [{ row: 5, column: 5, sheet: "it's 表", cell: 'C33' }] }))),
    'xl/worksheets/sheet2.xml',
  );
  expect(sheet).toContain(
    `</dataValidations><hyperlinks><hyperlink ref="F6" location="'it''s 表'!C33" display="it's 表!C33"/></hyperlinks><printOptions`,
  );
});

test('行高：有换行文字的和等她填的可以长高，横向合并的和只讲好看的锁住', () => {
  const cells = (row: number, content: DraftContent, wrap: boolean): CellDraft[] => [
    { row, column: 0, content, look: { wrap } },
  ];
  const draft = factsDraft({
    cells: [
      ...cells(0, text('横向合并'), true),
      ...cells(1, text('换行'), true),
      ...cells(2, { kind: 'blank' }, true),
      ...cells(3, text('不换行'), false),
      ...cells(4, text('竖向合并'), true),
      { row: 4, column: 1, content: text('换行'), look: { wrap: true } },
    ],
    heights: new Map([0, 1, 2, 3, 4].map((row) => [row, 30])),
    merges: [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 4, left: 0, bottom: 5, right: 0 },
    ],
  });
  const sheet = part(graft(packageOf({}), draftOf(draft)), 'xl/worksheets/sheet2.xml');
  expect(sheet.match(/<row [^>]*>/g)).toEqual([
    '<row r="1" ht="30" customHeight="1">',
    '<row r="2" ht="30">',
    '<row r="3" ht="30">',
    '<row r="4" ht="30" customHeight="1">',
    '<row r="5" ht="30">',
  ]);
});

test.each([
  [
    '带前缀的工作簿',
    {
      parts: {
        'xl/workbook.xml':
          '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:k="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="表1" sheetId="1" k:id="rId1"/></x:sheets></x:workbook>',
      },
    },
  ],
  [
    '带前缀的样式',
    {
      parts: {
        'xl/styles.xml':
          '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>',
      },
    },
  ],
  ['没有样式部件', {}],
  ['样式清单不全', { parts: { 'xl/styles.xml': styles('<fonts count="1"><font/></fonts>') } }],
])('嫁接后仍能读：%s', (_title, parts) => {
  const result = graft(packageOf(parts), DRAFT);
  expect(read(result).sheets.map(({ name }) => name)).toEqual(['表1', '绩效数据', '指标评分']);
  expect(Buffer.compare(graft(result, again(DRAFT)), result)).toBe(0);
});

test.each([
  ['表名被她的表占用', packageOf({}), draftOf(scoresDraft({ name: '表1' })), 'sheetNameTaken'],
  ['表名被图表占用', rich, draftOf(scoresDraft({ name: '图' })), 'sheetNameTaken'],
  [
    '名称被她占用',
    rich,
    { sheets: [scoresDraft()], names: [{ name: '决算合计', reference: "'指标评分'!$A$1", hidden: false }] },
    'nameTaken',
  ],
  ['空文件', new Uint8Array(0), DRAFT, 'emptyFile'],
])('不能写：%s', (_title, bytes, draft, code) => {
  expect(graftSheets(bytes, draft)).toMatchObject({ ok: false, refusal: { code } });
});
