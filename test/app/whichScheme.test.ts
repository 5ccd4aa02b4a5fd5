import { defaultScheme, schemeById } from '../../src/core/schemes/allSchemes';
import type { ScoreOutcome } from '../../src/app/outcomes';
import { scoreJson } from '../../src/cli/scoreJson';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { type Grid, gridBook } from '../support/gridBook';
import { memoryBook, scoreBytes } from '../support/memoryBook';

/** Without `--scheme`: that of the last run, the one of hers, or one that is assumed and says so. */
const FINAL: Grid = [
  ['2022年收支预决算明细表'],
  ['单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['合计', 100, 110, 100, 95],
  ['公用经费', null, null, 50, 51],
];
const RATE = '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%';

function county(title = '县级部门整体支出绩效评价指标体系', last = 30): Grid {
  return [
    [title],
    ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准'],
    ['过程', '预算执行', '公用经费控制率', 50, RATE, '≤100%得满分，每超出1%扣1分，扣完为止'],
    [null, null, '制度健全', 20, '①有制度；②制度合规', '全部符合得满分，一项不符合扣10分，扣完为止。'],
    ['效果', '履职', '社会效益', last, '看成效', '视情况酌情给分，特别好的再加'],
    ['合计', null, null, 70 + last, null, null],
  ];
}

const PROJECT: Grid = [
  ['2022年度绩效自评表'],
  ['项目名称', '道路维修', null, '主管部门', '交通局', null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '评分标准'],
  ['产出指标', '数量指标', '维修公里', '≥3公里', '3公里', 50, 50, '完成得满分，每少1公里扣10分，扣完为止'],
  ['效益指标', '社会效益', '方便出行', '显著', '显著', 50, 50, '达到得满分，未达到不得分'],
];

function codes({ findings }: ScoreOutcome): readonly string[] {
  return findings
    .map(({ code }) => code)
    .filter((code) => ['schemeAssumed', 'marksAssumed', 'schemesSeveral', 'schemeDoubtful'].includes(code));
}

function noteOf(bytes: Uint8Array, name: string): string {
  const read = readWorkbook(bytes);
  const cell = read.ok ? read.value.sheets.find((sheet) => sheet.name === name)?.rows[1]?.[0] : undefined;
  return typeof cell === 'string' ? cell : '';
}

async function scored(sheets: Readonly<Record<string, Grid>>, id?: string) {
  const scheme = schemeById(id ?? '');
  return scoreBytes(await gridBook({ 决算: FINAL, ...sheets }), scheme && { scheme: { kind: 'builtIn', scheme } });
}

const SCALE = '90分以上为优，75-90分为良，60-75分为中，60分以下为差。';

it.each([
  ['没有写', [], true],
  ['写了', [[SCALE]], false],
  ['写了，少了一档', [[SCALE.replace('75-90分为良，', '')]], true],
  ['写了，没读懂', [[SCALE.replace('60-75分', '及格')]], true],
] as const)('等级的分数线%s：暂按通常的，就在结果旁边说', async (_, notes, isAssumed) => {
  const { outcome, bytes } = await scored({ 体系: [...county(), ...notes.map((note) => [...note])] });
  expect(outcome.findings.some(({ code }) => code === 'gradesAssumed')).toBe(isAssumed);
  for (const sheet of ['指标评分', '得分汇总'])
    expect([sheet, noteOf(bytes, sheet).includes('评价等级暂按通常的90、80、60分划分')]).toEqual([sheet, isAssumed]);
});

it('她的指标体系先用，不说“试评”', async () => {
  const { outcome, bytes } = await scored({ 体系: county() });
  expect(scoreJson(outcome).scheme).toMatchObject({ id: 'sheet:体系', from: 'workbook', assumed: false });
  expect(codes(outcome)).toEqual([]);
  expect(noteOf(bytes, '指标评分')).not.toContain('试评');
});

type Unclear = readonly [title: string, sheets: Readonly<Record<string, Grid>>, code: string, named: readonly string[]];

it.each<Unclear>([
  ['两张都像', { 甲: county(), 乙: county('评价指标体系') }, 'schemesSeveral', ['甲', '乙']],
  ['一张对、一张合计不是 100', { 甲: county(), 乙: county('评价指标体系', 20) }, 'schemesSeveral', ['甲', '乙']],
  ['合计不是 100', { 甲: county('评价指标体系', 20) }, 'schemeDoubtful', ['甲']],
])('%s：点名，不替她选', async (_title, sheets, code, named) => {
  const { outcome } = await scored(sheets);
  expect(codes(outcome)).toEqual([code, 'schemeAssumed']);
  expect(outcome.findings.find((one) => one.code === code)?.places.map(({ sheet }) => sheet)).toEqual(named);
  expect(scoreJson(outcome).scheme).toMatchObject({ id: defaultScheme().id, from: 'builtIn', assumed: true });
});

it.each<readonly [string, Readonly<Record<string, Grid>>]>([
  ['没有体系表', {}],
  ['项目自评表不是体系', { 自评: PROJECT }],
  ['题目是项目的体系', { 体系: county('项目支出绩效评价指标体系') }],
])('%s：试评，结果旁边说明，再评一次不变', async (_title, sheets) => {
  const { outcome, bytes } = await scored(sheets);
  expect(codes(outcome)).toEqual(['schemeAssumed']);
  expect(scoreJson(outcome).scheme).toMatchObject({ from: 'builtIn', assumed: true });
  for (const sheet of ['指标评分', '得分汇总']) expect(noteOf(bytes, sheet)).toContain('这是试评');
  const again = await scoreBytes(bytes);
  expect(again.outcome.schemeAssumed).toBe(true);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  // Excel's names may get lost on the way.
  const unnamed = await scoreBytes(bytes, {}, (snapshot) => ({ ...snapshot, names: new Map() }));
  expect(unnamed.outcome.schemeAssumed).toBe(true);
});

it('她选定的不是试评，以后也不是；试评过的，选定以后就不再说', async () => {
  const first = await scored({});
  const chosen = await scoreBytes(first.bytes, { scheme: { kind: 'builtIn', scheme: defaultScheme() } });
  for (const { outcome, bytes } of [chosen, await scoreBytes(chosen.bytes)]) {
    expect(codes(outcome)).toEqual([]);
    expect(noteOf(bytes, '得分汇总')).not.toContain('试评');
  }
});

it.each([
  ['xushui-2022', []],
  ['xushui-2023', ['marksAssumed']],
  ['ziyuan-2023', ['marksAssumed']],
  ['mof-2013', ['marksAssumed']],
])('%s：分值是不是我们拟的', async (id, expected) => {
  const { outcome, bytes } = await scored({ 体系: county() }, id);
  expect(codes(outcome)).toEqual(expected);
  expect(outcome.schemeAssumed).toBe(false);
  for (const sheet of ['指标评分', '得分汇总'])
    expect(noteOf(bytes, sheet).includes('本程序拟的')).toBe(expected.length > 0);
});

it('评过的照旧，哪怕后来放进了体系表；只是试评的，让给她的', async () => {
  const withTable = async (bytes: Uint8Array) => {
    const read = readWorkbook(await gridBook({ 体系: county() }));
    const table = read.ok ? read.value.sheets : [];
    return scoreBytes(bytes, {}, (snapshot) => ({ ...snapshot, sheets: [...table, ...snapshot.sheets] }));
  };
  const chosen = await withTable((await scored({}, 'xushui-2022')).bytes);
  expect(chosen.outcome.scorecard.scheme.id).toBe('xushui-2022');
  const assumed = await withTable((await scored({})).bytes);
  expect(assumed.outcome.scorecard.scheme.id).toBe('sheet:体系');
  expect(codes(assumed.outcome)).toEqual([]);
});

it('table 写出的「指标体系」没有改过，就不算她的', async () => {
  const scheme = schemeById('mof-2013');
  const book = memoryBook(await gridBook({ 决算: FINAL }));
  await book.assistant.table(scheme ? { scheme: { kind: 'builtIn', scheme } } : {});
  const { outcome } = await scoreBytes(book.bytes());
  expect(codes(outcome)).toEqual(['schemeAssumed']);
});
