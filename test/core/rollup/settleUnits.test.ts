import { decimal } from '../../../src/core/base/decimal';
import { settleUnits } from '../../../src/core/rollup/settleUnits';
import { summarizeUnits } from '../../../src/core/rollup/summarizeUnits';
import { NO_CHOICES, type UnitChoices, spellingPair } from '../../../src/core/rollup/unitChoices';
import type { UnitBook, UnreadableBook } from '../../../src/core/rollup/countyUnit';
import { say } from '../../../src/core/wording/say';

function book(
  file: string,
  given: Partial<Omit<UnitBook, 'facts' | 'total'>> & { spent?: string; income?: string; total?: string } = {},
): UnitBook {
  const { spent = '100', income, total, ...rest } = given;
  return {
    file,
    unit: `${file}镇`,
    year: 2023,
    facts: new Map([
      ['决算支出', decimal(spent)],
      ...(income === undefined ? [] : [['决算收入', decimal(income)] as const]),
    ]),
    missing: [],
    dimensions: [],
    total: total === undefined ? undefined : decimal(total),
    grade: total === undefined ? undefined : '优',
    pending: total === undefined ? 3 : 0,
    findings: [],
    scored: total !== undefined,
    ...rest,
  };
}

interface RollupCase {
  readonly title: string;
  readonly books: readonly (UnitBook | UnreadableBook)[];
  readonly choices?: UnitChoices;
  readonly statuses: readonly string[];
  readonly spent: string | undefined;
  readonly average?: string;
  readonly findings?: readonly string[];
}

const stone = [
  book('甲', { unit: '石桥镇', total: '90' }),
  book('乙', { unit: '石桥镇人民政府', total: '80' }),
  book('丙', { total: '70' }),
];

function saying(pairs: Readonly<Record<string, string>>, same: boolean): UnitChoices {
  return {
    ...NO_CHOICES,
    same: new Map(Object.entries(pairs).map(([one, other]) => [spellingPair(one, other), same])),
  };
}

const cases: readonly RollupCase[] = [
  {
    title: '都评完的：金额相加，得分平均',
    books: [book('甲', { total: '90' }), book('乙', { total: '95.55', spent: '50' })],
    statuses: ['counted', 'counted'],
    spent: '150',
    average: '92.78',
  },
  {
    title: '未评完的：金额计入，得分不计',
    books: [book('甲', { total: '90' }), book('乙')],
    statuses: ['counted', 'open'],
    spent: '200',
    average: '90',
  },
  {
    title: '别的年度：不计入',
    books: [book('甲', { total: '90' }), book('乙', { total: '80' }), book('丙', { total: '10', year: 2022 })],
    statuses: ['counted', 'counted', 'otherYear'],
    spent: '200',
    average: '85',
  },
  {
    title: '同一单位两份一样的：只计一次',
    books: [book('甲', { total: '90' }), book('甲副本', { unit: '甲镇', total: '90' })],
    statuses: ['counted', 'twice'],
    spent: '100',
    average: '90',
  },
  {
    title: '同一单位两份不同的：不知道哪份对，都不计',
    books: [book('甲', { total: '90' }), book('甲新', { unit: '甲镇', total: '91' }), book('乙', { total: '80' })],
    statuses: ['twice', 'twice', 'counted'],
    spent: '100',
    average: '80',
  },
  {
    title: '评过分的和评分前的，金额相同：只计评过分的，不用问',
    books: [book('甲', { total: '90' }), book('甲原表', { unit: '甲镇' }), book('乙', { total: '80' })],
    statuses: ['counted', 'twice', 'counted'],
    spent: '200',
    average: '85',
  },
  {
    title: '评分以后又改过原表：金额不同，不知道哪份对',
    books: [book('甲', { total: '90' }), book('甲新表', { unit: '甲镇', spent: '101' }), book('乙', { total: '80' })],
    statuses: ['twice', 'twice', 'counted'],
    spent: '100',
    average: '80',
  },
  {
    title: '县里自己的汇总数也在里面：不再加一遍',
    books: [
      ...['甲', '乙', '丙'].map((file, at) => book(file, { spent: String(at + 1), income: '7', total: '90' })),
      book('全县', { unit: '示例县', spent: '6.01', income: '21', total: '95' }),
    ],
    statuses: ['counted', 'counted', 'counted', 'twice'],
    spent: '6',
    average: '90',
  },
  {
    title: '县里的数比各家之和多：计入，要问',
    books: [
      ...['甲', '乙'].map((file) => book(file, { income: '7', total: '90' })),
      book('全县', { unit: '示例县', spent: '300', income: '14', total: '90' }),
    ],
    statuses: ['counted', 'counted', 'counted'],
    spent: '500',
    average: '90',
    findings: ['rollupHigher'],
  },
  {
    title: '食堂、工会在镇的旁边：计入，要问',
    books: ['甲石镇人民政府', '甲石镇人民政府机关食堂', '甲石镇工会委员会'].map((unit) =>
      book(unit, { unit, total: '90' }),
    ),
    statuses: ['counted', 'counted', 'counted'],
    spent: '300',
    average: '90',
    findings: ['rollupPartOf'],
  },
  {
    title: '表里没写年度，文件名写着别的年度：不计入；写着两个年度的，计入要核对',
    books: [
      book('甲', { total: '90' }),
      book('乙2022年', { year: undefined, total: '10' }),
      book('丙2022-2023', { year: undefined, total: '80' }),
    ],
    statuses: ['counted', 'otherYear', 'counted'],
    spent: '200',
    average: '85',
    findings: ['rollupYearUnknown'],
  },
  {
    title: '单位名称只差空格：是同一个单位',
    books: [book('甲', { unit: '石桥 镇', total: '90' }), book('乙', { unit: '石桥镇', total: '90' })],
    statuses: ['counted', 'twice'],
    spent: '100',
    average: '90',
  },
  {
    title: '城东、城西，第一、第二，本来就是两个单位：不问',
    books: ['城东街道', '城西街道', '第一管理区', '第二管理区'].map((unit) => book(unit, { unit, total: '90' })),
    statuses: ['counted', 'counted', 'counted', 'counted'],
    spent: '400',
    average: '90',
  },
  {
    title: '两种写法可能是一个镇：都计入，要问',
    books: [book('甲', { unit: '石桥镇', total: '90' }), book('乙', { unit: '石桥镇人民政府', total: '80' })],
    statuses: ['counted', 'counted'],
    spent: '200',
    average: '85',
    findings: ['rollupNamesAlike'],
  },
  {
    title: '县里说两种写法是一个镇：按一个单位处理，数字不同的都不计',
    books: stone,
    choices: saying({ 石桥镇: '石桥镇人民政府' }, true),
    statuses: ['twice', 'twice', 'counted'],
    spent: '100',
    average: '70',
  },
  {
    title: '县里说是一个镇，以其中一份为准：只计那一份',
    books: stone,
    choices: { ...saying({ 石桥镇人民政府: '石桥镇' }, true), counts: new Set(['乙']) },
    statuses: ['twice', 'counted', 'counted'],
    spent: '200',
    average: '75',
  },
  {
    title: '县里说是两个镇：都计入，不再问',
    books: stone,
    choices: saying({ 石桥镇: '石桥镇人民政府' }, false),
    statuses: ['counted', 'counted', 'counted'],
    spent: '300',
    average: '80',
  },
  {
    title: '三种写法是一个镇，两两说过就够了',
    books: ['石桥镇', '石桥镇政府', '石桥镇人民政府'].map((unit) => book(unit, { unit, total: '90' })),
    choices: saying({ 石桥镇: '石桥镇政府', 石桥镇政府: '石桥镇人民政府' }, true),
    statuses: ['counted', 'twice', 'twice'],
    spent: '100',
    average: '90',
  },
  {
    title: '读不了的：记下原因，别的照计',
    books: [{ file: '坏.xlsx', refusal: { code: 'notAWorkbook', details: {} } }, book('乙', { total: '80' })],
    statuses: ['unreadable', 'counted'],
    spent: '100',
    average: '80',
  },
  {
    title: '看不出单位：不计入',
    books: [book('甲', { unit: undefined, total: '90' }), book('乙', { total: '80' })],
    statuses: ['unreadable', 'counted'],
    spent: '100',
    average: '80',
  },
  {
    title: '没写年度：计入，要核对',
    books: [book('甲', { year: undefined, total: '90' }), book('乙', { total: '80' })],
    statuses: ['counted', 'counted'],
    spent: '200',
    average: '85',
    findings: ['rollupYearUnknown'],
  },
  { title: '一本也没有评完：没有平均分', books: [book('甲')], statuses: ['open'], spent: '100' },
];

describe('哪些工作簿计入汇总', () => {
  it.each(cases)('$title', ({ books, choices, statuses, spent, average, findings = [] }) => {
    const settled = settleUnits(books, choices);
    expect(settled.year).toBe(2023);
    expect(settled.units.map(({ status }) => status)).toEqual(statuses);
    expect(settled.findings.map(({ code }) => code)).toEqual(findings);
    const summary = summarizeUnits(settled.units);
    expect(summary.facts.get('决算支出')?.toString()).toBe(spent);
    expect(summary.total?.average.toString()).toBe(average);
    for (const { file, reason } of settled.units)
      if (reason) expect(say({ ...reason, details: { file, ...reason.details } })).not.toMatch(/[{}]|undefined/);
    for (const finding of settled.findings) expect(say(finding)).not.toMatch(/[{}]|undefined/);
  });

  it('谁缺什么数写明', () => {
    const { units } = settleUnits([book('甲', { total: '90' }), { ...book('乙', { total: '80' }), facts: new Map() }]);
    expect(summarizeUnits(units).missing.get('决算支出')).toEqual(['乙镇']);
  });

  it('指定年度', () => {
    const { units } = settleUnits([book('甲', { total: '90' }), book('乙', { total: '80', year: 2022 })], {
      ...NO_CHOICES,
      year: 2022,
    });
    expect(units.map(({ status }) => status)).toEqual(['otherYear', 'counted']);
  });
});
