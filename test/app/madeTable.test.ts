import { createAssistant } from '../../src/app/assistant';
import { schemeInSheet } from '../../src/app/chooseScheme';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import { builtSchemes } from '../support/builtSchemes';
import { editSnapshot } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { openedWorkbook } from '../support/openedWorkbook';

/** 生成指标表: what is written into a sheet of hers scores as what it was made of. */
const TABLES = [
  ['2022年收支预决算明细表'],
  ['单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['合计', 100, 110, 100, 95],
];

async function made(scheme: Parameters<ReturnType<typeof createAssistant>['table']>[0]['scheme'], more = {}) {
  const book = openedWorkbook(await gridBook({ 决算: TABLES, ...more }));
  const done = await createAssistant(book, () => 0).table({ scheme });
  const read = await book.read();
  if (!done.ok || !read.ok) throw new Error('not made');
  return { sheet: done.value.sheet, book: read.value };
}

it.each(builtSchemes.map((scheme) => [scheme.id, scheme] as const))(
  '%s：等级、暂定的分值一起过去',
  async (_, scheme) => {
    const { sheet, book } = await made({ kind: 'builtIn', scheme });
    const read = schemeInSheet(book, sheet);
    expect(read.ok && [read.value.scheme.grades, read.value.scheme.marksAssumed]).toEqual([
      scheme.grades,
      scheme.marksAssumed,
    ]);
  },
);

it('没改过的，评分时还说分值是暂定的；她改了一个分值，就是她的', async () => {
  const scheme = builtSchemes.find(({ marksAssumed }) => marksAssumed);
  if (!scheme) throw new Error('no scheme');
  const { sheet, book } = await made({ kind: 'builtIn', scheme });
  const codes = (snapshot: typeof book) => {
    const scored = scoreSnapshot(snapshot, { scheme: { kind: 'sheet', sheet } });
    return scored.ok ? scored.value.findings.map(({ code }) => code) : [];
  };
  expect(codes(book)).toContain('marksAssumed');
  const changed = codes(editSnapshot(book, [{ sheet, cell: 'D4', content: 0.5 }]));
  expect(changed).not.toContain('marksAssumed');
  expect(changed.length).toBeGreaterThan(0);
});

it('她自己的体系再生成一张：加分项、等级都在', async () => {
  const { sheet, book } = await made(
    { kind: 'sheet', sheet: '体系' },
    {
      体系: [
        ['某县指标体系'],
        ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
        ['过程', '预算执行', '预算执行率', 100, '预算执行率≥95%得满分，每降低1个百分点扣1分，扣完为止'],
        ['加分项', null, '受到省级表彰', 3, '每次加1分，最高3分'],
        ['合计', null, null, 100],
        ['90分以上为一等（优良），80-90分为二等（良好），60-80分为三等（合格），60分以下为四等（较差）。'],
      ],
    },
  );
  expect(sheet).toBe('体系 (2)');
  const read = schemeInSheet(book, sheet);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.scheme.adjustments?.map(({ name }) => name)).toEqual(['受到省级表彰']);
  expect(read.value.scheme.grades.map(({ name }) => name)).toEqual([
    '一等（优良）',
    '二等（良好）',
    '三等（合格）',
    '四等（较差）',
  ]);
});
