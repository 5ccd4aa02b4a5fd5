import { cellKey } from '../../../src/core/workbook/snapshot';
import { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { hostBridge } from '../../../src/hosts/emulator/hostBridge';
import { officeClient } from '../../support/officeClient';

/** What Microsoft's client is told, as real Excel would tell it. */
async function codeOf(
  requests: (context: Excel.RequestContext) => void,
  prepare: (book: EmulatedWorkbook) => void = () => undefined,
  excelApi = '1.15',
): Promise<string> {
  const { book, client } = open(excelApi);
  prepare(book);
  try {
    await client.run(async (context) => {
      requests(context);
      await context.sync();
    });
    return 'done';
  } catch (reason) {
    return (reason as { code: string }).code;
  }
}

function open(excelApi = '1.15') {
  const book = new EmulatedWorkbook(recalculateWith(() => Promise.resolve(() => 7)));
  book.add('表一').enter(0, 0, 1, '');
  book.add('表二');
  const bridge = hostBridge(book);
  return { book, bridge, client: officeClient(bridge, excelApi) };
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表一');

it.each<[string, (context: Excel.RequestContext) => void, string, ((book: EmulatedWorkbook) => void)?]>([
  ['没有这张表', (context) => context.workbook.worksheets.getItem('没有').load('name'), 'ItemNotFound'],
  ['表名重复，不分大小写', (context) => context.workbook.worksheets.add('表一'), 'ItemAlreadyExists'],
  ['表名太长', (context) => context.workbook.worksheets.add('长'.repeat(32)), 'InvalidArgument'],
  ['表名里有斜线', (context) => context.workbook.worksheets.add('一/二'), 'InvalidArgument'],
  [
    '改成已有的名字',
    (context) => {
      first(context).name = '表二';
    },
    'ItemAlreadyExists',
  ],
  [
    '行数不对',
    (context) => {
      first(context).getRange('A1:B2').values = [[1, 2]];
    },
    'InvalidArgument',
  ],
  [
    '列数不对',
    (context) => {
      first(context).getRange('A1:B2').formulas = [[1], [2]];
    },
    'InvalidArgument',
  ],
  [
    '大块的行列也要对',
    (context) => {
      first(context).getRange('A1:B900').values = Array.from({ length: 1000 }, () => [1, 2]);
    },
    'InvalidArgument',
  ],
  [
    '不是地址',
    (context) => {
      first(context).getRange('第一格').values = [[1]];
    },
    'InvalidArgument',
  ],
  [
    '公式引用不存在的表',
    (context) => {
      first(context).getRange('B1').formulas = [["='没有'!A1"]];
    },
    'InvalidArgument',
  ],
  ['超出边界', (context) => first(context).getRangeByIndexes(1_048_575, 0, 2, 1).load('address'), 'InvalidArgument'],
  ['读五百万格以上', (context) => first(context).getRange('A1:Z300000').load('values'), 'RangeExceedsLimit'],
  ['名称像单元格', (context) => context.workbook.names.add('A1', '=1'), 'InvalidArgument'],
  [
    '名称重复',
    (context) => {
      context.workbook.names.add('甲', '=1');
      context.workbook.names.add('甲', '=2');
    },
    'ItemAlreadyExists',
  ],
  [
    '列表太长',
    (context) => {
      first(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '是'.repeat(256) } };
    },
    'InvalidArgument',
  ],
  [
    '提示太长',
    (context) => {
      first(context).getRange('A1').dataValidation.prompt = { title: '', message: '长'.repeat(256), showPrompt: true };
    },
    'InvalidArgument',
  ],
  [
    '颜色不对',
    (context) => {
      first(context).tabColor = '红';
    },
    'InvalidArgument',
  ],
  [
    '设置没有的格式',
    (context) => {
      first(context)
        .getRange('A1')
        .setCellProperties([[{ format: { 花边: 1 } as never }]]);
    },
    'InvalidArgument',
  ],
  [
    '列的样子：要一列说一个',
    (context) => {
      first(context).getRange('A1:C1').setColumnProperties([{}, {}]);
    },
    'InvalidArgument',
  ],
  [
    '列的样子：没有的说法',
    (context) => {
      first(context)
        .getRange('A1')
        .setColumnProperties([{ format: { 列宽: 10 } as never }]);
    },
    'InvalidArgument',
  ],
  [
    '页边距：没有的长度单位',
    (context) => {
      first(context).pageLayout.setPrintMargins('尺' as never, { left: 1 });
    },
    'InvalidArgument',
  ],
  [
    '几块一起画线：有一块只有一行，就没有行间的线',
    (context) => {
      first(context).getRanges('A1:B2,A4:B4').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    },
    'InvalidArgument',
  ],
  [
    '工作表受保护：写值',
    (context) => {
      first(context).getRange('A1').values = [[2]];
    },
    'AccessDenied',
    (book) => {
      book.sheets[0]!.isProtected = true;
    },
  ],
  [
    '工作表受保护：合并',
    (context) => {
      first(context).getRange('A1:B1').merge();
    },
    'AccessDenied',
    (book) => {
      book.sheets[0]!.isProtected = true;
    },
  ],
  [
    '结构受保护：加表',
    (context) => context.workbook.worksheets.add('新'),
    'AccessDenied',
    (book) => {
      book.structureProtected = true;
    },
  ],
  [
    '结构受保护：删表',
    (context) => {
      first(context).delete();
    },
    'AccessDenied',
    (book) => {
      book.structureProtected = true;
    },
  ],
  [
    '激活隐藏的表',
    (context) => {
      first(context).activate();
    },
    'InvalidOperation',
    (book) => {
      book.sheets[0]!.visibility = 'Hidden';
    },
  ],
  [
    '删最后一张可见的表',
    (context) => {
      first(context).delete();
    },
    'InvalidOperation',
    (book) => {
      book.sheets[1]!.visibility = 'Hidden';
    },
  ],
  [
    '没有的成员',
    (context) => {
      first(context).tables.add('A1:B2', true);
    },
    'ApiNotFound',
  ],
  ['没有的属性', (context) => first(context).load('standardWidth'), 'InvalidArgument'],
])('%s', async (_title, requests, code, ...prepare) => {
  expect(await codeOf(requests, ...prepare)).toBe(code);
});

it('受保护的表里，不锁定的格可以写', async () => {
  expect(
    await codeOf(
      (context) => {
        first(context).getRange('A1').values = [[2]];
      },
      (book) => {
        book.sheets[0]!.restyle(0, 0, { locked: false }, '');
        book.sheets[0]!.isProtected = true;
      },
    ),
  ).toBe('done');
});

it.each([
  [
    'getMergedAreasOrNullObject',
    '1.12',
    (context: Excel.RequestContext) => {
      first(context).getRange('A1:B2').getMergedAreasOrNullObject();
    },
  ],
  [
    'setCellProperties',
    '1.8',
    (context: Excel.RequestContext) => {
      first(context)
        .getRange('A1')
        .setCellProperties([[{}]]);
    },
  ],
])('版本的门：%s 在 ExcelApi %s 里没有', async (_member, excelApi, requests) => {
  expect(await codeOf(requests, undefined, excelApi)).toBe('ApiNotFound');
  expect(await codeOf(requests, undefined, `1.${String(Number(excelApi.slice(2)) + 1)}`)).toBe('done');
});

it('写进去的字按输入的规矩来：公式、数、百分数、日期、对错、错误值；撇号和文本格式保住文字', async () => {
  const { book, client } = open();
  const typed = [
    '=1+1',
    '-5',
    '(5)',
    '1,234.5',
    '5%',
    '2022-1-2',
    '2022年3月',
    'TRUE',
    '#N/A',
    "'0101",
    '0101',
    '甲',
    '',
  ];
  await client.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('B1').numberFormat = [['@']];
    sheet.getRange('B1').values = [['0101']];
    sheet.getRange('A1:A13').values = typed.map((text) => [text]);
    await context.sync();
  });
  const sheet = book.sheets[0]!;
  expect(typed.map((_, row) => sheet.inputs.get(cellKey(row, 0)))).toEqual([
    { kind: 'formula', text: '1+1' },
    { kind: 'constant', value: -5 },
    { kind: 'constant', value: -5 },
    { kind: 'constant', value: 1234.5 },
    { kind: 'constant', value: 0.05 },
    { kind: 'constant', value: 44563 },
    { kind: 'constant', value: 44621 },
    { kind: 'constant', value: true },
    { kind: 'constant', value: { error: '#N/A' } },
    { kind: 'constant', value: '0101' },
    { kind: 'constant', value: 101 },
    { kind: 'constant', value: '甲' },
    undefined,
  ]);
  expect(sheet.inputs.get(1)).toEqual({ kind: 'constant', value: '0101' });
});

it('出错之前的动作留下，之后的不做', async () => {
  const { book, client } = open();
  const failed = await client
    .run(async (context) => {
      first(context).getRange('C1').values = [[1]];
      context.workbook.worksheets.getItem('没有').getRange('A1').values = [[1]];
      first(context).getRange('C2').values = [[2]];
      await context.sync();
    })
    .catch((reason: unknown) => (reason as { code: string }).code);
  expect(failed).toBe('ItemNotFound');
  expect([book.sheets[0]!.content(0, 2), book.sheets[0]!.content(1, 2)]).toEqual([1, undefined]);
});

it('区域在几次请求之间可以接着用，用完放下', async () => {
  const { bridge, client } = open();
  await client.run(async (context) => {
    const range = first(context).getRange('A1').load('values');
    await context.sync();
    const next = range.getCell(0, 0).load('address');
    await context.sync();
    expect([range.values, next.address].map((value) => JSON.stringify(value))).toEqual(['[[1]]', '"表一!A1"']);
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(bridge.references.count).toBe(0);
});
