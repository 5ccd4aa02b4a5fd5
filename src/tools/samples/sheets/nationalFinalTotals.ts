import { UNIT_NAME, YEAR, functionLines, revenue } from '../figures';
import { type BookUnit, type Look, type SampleSheet, SheetLayout, across, sumOf } from '../sampleSheet';

/** The fixed lines of the national form: 行次 1–31 on the left, 32–62 on the right. */
const INCOME = [
  '一、一般公共预算财政拨款收入',
  '二、政府性基金预算财政拨款收入',
  '三、国有资本经营预算财政拨款收入',
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
];
const FUNCTIONS = [
  '一、一般公共服务支出',
  '二、外交支出',
  '三、国防支出',
  '四、公共安全支出',
  '五、教育支出',
  '六、科学技术支出',
  '七、文化旅游体育与传媒支出',
  '八、社会保障和就业支出',
  '九、卫生健康支出',
  '十、节能环保支出',
  '十一、城乡社区支出',
  '十二、农林水支出',
  '十三、交通运输支出',
  '十四、资源勘探工业信息等支出',
  '十五、商业服务业等支出',
  '十六、金融支出',
  '十七、援助其他地区支出',
  '十八、自然资源海洋气象等支出',
  '十九、住房保障支出',
  '二十、粮油物资储备支出',
  '二十一、国有资本经营预算支出',
  '二十二、灾害防治及应急管理支出',
  '二十三、其他支出',
  '二十四、债务还本支出',
  '二十五、债务付息支出',
  '二十六、抗疫特别国债安排的支出',
];
const FIRST_ROW = 6;
const LINES = 31;
const YEAR_TOTAL = 27;

/** 公开01 收入支出决算总表, as the reporting system exports it: plain numbers, two lists side by side, a 栏次 row. */
export function nationalFinalTotals(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 5), '收入支出决算总表', 'title')
    .put(1, 5, '公开01表', 'right')
    .merged(across(2, 0, 1), `部门：${UNIT_NAME}`, 'left')
    .merged(across(2, 2, 3), `${String(YEAR)}年度`, 'centre')
    .merged(across(2, 4, 5), `金额单位：${unit.name}`, 'right')
    .merged(across(3, 0, 2), '收入', 'header')
    .merged(across(3, 3, 5), '支出', 'header');
  ['项目', '行次', '金额', '项目', '行次', '金额'].forEach((heading, column) =>
    layout.put(4, column, heading, 'header'),
  );
  ['栏次', null, 1, '栏次', null, 2].forEach((heading, column) => layout.put(5, column, heading, 'header'));
  const total = sumOf(functionLines.map(({ final }) => final));
  putHalf(
    layout,
    0,
    1,
    INCOME.map((label) => [label, incomeOf(label)]),
    [
      ['本年收入合计', total],
      ['使用非财政拨款结余（含专用结余）', undefined],
      ['年初结转和结余', '0'],
      [undefined, undefined],
      ['总计', total],
    ],
  );
  putHalf(
    layout,
    3,
    LINES + 1,
    FUNCTIONS.map((label) => [label, expenditureOf(label)]),
    [
      ['本年支出合计', total],
      ['结余分配', undefined],
      ['年末结转和结余', '0'],
      [undefined, undefined],
      ['总计', total],
    ],
  );
  layout.merged(across(FIRST_ROW + LINES, 0, 5), '注：本表列示部门本年度全部收支和年末结转结余。', 'note');
  return layout.sheet({
    name: '公开01 收入支出决算总表',
    widths: [35, 6, 18, 35, 6, 18],
    frozen: { rows: FIRST_ROW, columns: 0 },
    orientation: 'portrait',
  });
}

type FormLine = readonly [label: string | undefined, money: string | undefined];

function putHalf(
  layout: SheetLayout,
  left: number,
  firstNumber: number,
  lines: readonly FormLine[],
  foot: readonly FormLine[],
): void {
  for (let number = 1; number <= LINES; number++) {
    const [label, money] = (number < YEAR_TOTAL ? lines[number - 1] : foot[number - YEAR_TOTAL]) ?? [
      undefined,
      undefined,
    ];
    const isTotal = number === YEAR_TOTAL || number === LINES;
    const [labelLook, moneyLook]: readonly [Look, Look] = isTotal ? ['totalLabel', 'total'] : ['label', 'number'];
    const row = FIRST_ROW + number - 1;
    layout
      .put(row, left, label ?? null, labelLook)
      .put(row, left + 1, firstNumber + number - 1, 'code')
      .money(row, left + 2, money, moneyLook);
  }
}

function incomeOf(label: string): string | undefined {
  if (label.endsWith('一般公共预算财政拨款收入')) return revenue.fiscal;
  return label.endsWith('其他收入') ? revenue.other : undefined;
}

/** The form numbers the names that the detail table uses bare. */
function expenditureOf(label: string): string | undefined {
  return functionLines.find(({ name }) => label.endsWith(`、${name}`))?.final;
}
