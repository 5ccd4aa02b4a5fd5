import { type ReportOutcome, reportOf } from '../../src/app/reports';
import type { Block, Run } from '../../src/core/report/documentTree';
import { formById } from '../../src/core/report/forms/allForms';
import { chartXml } from '../../src/hosts/docx/write/wordChartXml';
import { type GridSheet, gridSnapshot } from '../support/gridSnapshot';

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function blocksOf({ tree }: ReportOutcome): readonly Block[] {
  return tree.sections.flatMap(({ blocks }) => blocks);
}

function textOf(made: ReportOutcome): string {
  return blocksOf(made)
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [words(block.runs)] : []))
    .join('\n');
}

function report(form: string, sheets: Parameters<typeof gridSnapshot>[0]): ReportOutcome {
  const made = reportOf(gridSnapshot(sheets), formById(form)!, { assumeMet: true });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const NAMED = ['部门：青禾镇人民政府', null, '2024年度', null, null, '金额单位：万元'] as const;
/** The public form of the final account: income by source, spending by function. */
const FINAL: GridSheet = {
  rows: [
    ['收入支出决算总表'],
    [...NAMED],
    ['收入', null, null, '支出', null, null],
    ['项目', '行次', '金额', '项目', '行次', '金额'],
    ['一、一般公共预算财政拨款收入', '1', 900.5, '一、一般公共服务支出', '5', 700],
    ['二、政府性基金预算财政拨款收入', '2', null, '二、农林水支出', '6', 201],
    ['三、其他收入', '3', 0.5, null, '7', null],
    ['本年收入合计', '4', 901, '本年支出合计', '8', 901],
    ['年初结转和结余', '9', 0, '年末结转和结余', '10', 0],
    ['总计', '11', 901, '总计', '12', 901],
  ],
  merges: ['A3:C3', 'D3:F3'],
};

test('决算收入只按来源分的：按资金来源写，加起来就是合计；行次、年初结转不是来源', () => {
  const made = report('department-2022', { GK01: FINAL });
  expect(textOf(made)).toContain(
    '决算收入901.00万元。按资金来源：一般公共预算财政拨款收入900.50万元，占比99.94%；其他收入0.50万元，占比0.06%。',
  );
  const pie = blocksOf(made).find((block) => block.kind === 'chart');
  expect(pie).toMatchObject({ chart: 'pie', categories: ['一般公共预算财政拨款收入', '其他收入'] });
});

test.each([
  ['加起来不等于合计', (rows: (string | number | null)[][]) => (rows[6]![2] = 0.6)],
  ['有一行不知道是什么', (rows: (string | number | null)[][]) => (rows[6]![0] = '三、尚未分类的钱')],
  ['有一行的数读不懂', (rows: (string | number | null)[][]) => (rows[6]![2] = '约0.5')],
])('%s：不按来源写，待补充', (_, change) => {
  const rows = FINAL.rows.map((row) => [...row]);
  change(rows);
  const text = textOf(report('department-2022', { GK01: { ...FINAL, rows } }));
  expect(text).not.toContain('按资金来源');
  expect(text).toContain('【待补充：分功能决算收入】');
});

test('两年都是0的率：写明都是0，不是一个没头没尾的0.00%', () => {
  expect(textOf(report('management-2023', { GK01: FINAL }))).toContain(
    '年末结转结余、上年末结转结余均为0，结转结余变动率按0%计，不高于5%。',
  );
});

test('一分未花的项目，写执行0和执行率0；没有数的，什么也不说', () => {
  const list = (executed: number | null): GridSheet['rows'] => [
    ['2024年度项目支出明细表'],
    ['单位名称：青禾镇人民政府', null, '单位：万元'],
    ['项目名称', '全年预算数', '全年执行数'],
    ['防汛经费', 20, executed],
    ['防火经费', 10, 10],
  ];
  expect(textOf(report('projects-2023', { 项目: list(0) }))).toContain(
    '1.防汛经费：预算金额20万元，全年执行0万元，执行率0%。',
  );
  const unknown = textOf(report('projects-2023', { 项目: list(null) }));
  expect(unknown).toContain('1.防汛经费：预算金额20万元。');
  expect(unknown).not.toContain('全年执行10万元，执行率33');
});

test('标准有没读懂的文字：算出的分不写进报告，也不算扣分或满分', () => {
  const scheme: GridSheet['rows'] = [
    ['青禾镇人民政府部门整体支出绩效评价指标体系'],
    ['一级指标', '二级指标', '三级指标', '分值', '评价标准'],
    [
      '过程',
      '预算执行',
      '预算完成率',
      100,
      '预算完成率≥100%得满分，每低1个百分点扣1分，扣完为止。上级另有口径的从其口径。',
    ],
  ];
  const made = report('department-2022', { GK01: FINAL, 指标体系: scheme });
  expect(made.review.scorecard.indicators.map(({ status }) => status)).not.toContain('scored');
  expect(textOf(made)).not.toMatch(/该指标得\d|得满分的指标有/);
  expect(textOf(made)).not.toContain('该指标主要看。');
});

test('饼图上的占比就是文字里的：调整过的写调整后的，太窄的不写', () => {
  const made = report('department-2022', { GK01: FINAL });
  const pie = blocksOf(made).find((block) => block.kind === 'chart');
  if (pie?.kind !== 'chart') throw new Error('no chart');
  const thirds = { ...pie, categories: ['甲', '乙', '丙'], series: [{ name: '数', values: pie.series[0]!.values }] };
  const value = pie.series[0]!.values[1]!;
  const xml = chartXml({ ...thirds, series: [{ name: '数', values: [value, value, value] }] }, 'rId1');
  expect(xml.match(/<a:t>[\d.]+%<\/a:t>/g)).toEqual(['<a:t>33.34%</a:t>']);
  expect(chartXml(pie, 'rId1')).toContain('<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>');
});

test('项目的自评得分写进报告：清单里写的，同名的各是各的；没有指定办法的等级用她自己的', () => {
  const list = (name: string, grade: string | null): GridSheet['rows'] => [
    ['2024年度项目支出绩效自评汇总表'],
    ['单位名称：青禾镇人民政府', null, null, null, '单位：万元'],
    ['项目名称', '全年预算数', '全年执行数', '自评得分', '等级'],
    ['防汛经费', 20, 19, 96.5, grade],
    [name, 10, 10, 91, '优'],
  ];
  expect(textOf(report('projects-2023', { 项目: list('防火经费', '良') }))).toContain('自评得96.5分，等级为“良”。');
  expect(textOf(report('projects-2023', { 项目: list('防火经费', null) }))).toContain(
    '自评得96.5分，等级为“【待补充：防汛经费的等级】”。',
  );
  const twice = textOf(report('projects-2023', { 项目: list('防汛经费', '优') }));
  expect(twice.match(/自评得[\d.]+分，等级为“.”/g)).toEqual(['自评得96.5分，等级为“优”', '自评得91分，等级为“优”']);
});
