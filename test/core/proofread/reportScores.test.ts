import { decimal } from '../../../src/core/base/decimal';
import { proofread } from '../../../src/core/proofread/proofread';
import type { Truth } from '../../../src/core/proofread/truth';
import { WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

/** A county's own scheme: its groups, its names and its marks are in no scheme of ours. */
const LINES: readonly (readonly string[])[] = [
  ['管理', '制度', '台账齐全率', '12', '11.4'],
  ['管理', '制度', '在职人员控制率', '8', '8'],
  ['运转', '收支', '公用经费控制率', '15', '14.2'],
  ['运转', '收支', '预算完成率', '10', '10'],
  ['运转', '收支', '结余压减率', '10', '9.5'],
  ['成果', '数量', '渠道清淤完成率', '20', '19'],
  ['成果', '质量', '一次验收合格率', '10', '10'],
  ['口碑', '评议', '群众评议', '15', '13.7'],
];

const report = (change: (text: string) => string = (text) => text): readonly Piece[] => [
  '柳溪镇人民政府2023年度部门整体支出绩效自评报告',
  change('指标体系设4个一级指标，共8个三级指标，满分100分。经自评，综合得分95.8分。'),
  change('等次标准：得分≥90分为“优”，80分≤得分＜90分为“良”，60分≤得分＜80分为“中”，得分＜60分为“差”。评价等次为“优”。'),
  change(
    '管理类满分20分，得分19.4分；运转类满分35分，得分33.7分；成果类满分30分，得分29分；口碑类满分15分，得分13.7分。',
  ),
  change('一级指标得分：管理19.4分，运转33.7分，成果29分，口碑13.7分。'),
  change('1．预算完成率。全年预算100.00万元，支出98.00万元，得10分。'),
  change('2．群众评议。评议未按时完成，“群众评议”扣1.3分。'),
  [['一级指标', '二级指标', '三级指标', '分值', '得分'], ...LINES, ['合计', '合计', '合计', '100', '95.8']],
];

const indicator = (path: string, full: string, score: string) => ({
  name: path.split('/').at(-1) ?? '',
  path: path.split('/'),
  full: decimal(full),
  score: decimal(score),
  place: undefined,
});

const assumed: Truth = {
  ...WHOLE_TRUTH,
  schemeAssumed: true,
  indicators: [indicator('投入/配置/在职人员控制率', '4', '4'), indicator('过程/执行/公用经费控制率', '5', '1.9')],
  marks: ['在职人员控制率', '公用经费控制率', '预算完成率'].map((name) => ({
    name,
    path: ['过程', name],
    full: decimal('5'),
  })),
  total: undefined,
  grade: undefined,
};

const told = (pieces: readonly Piece[], truth?: Truth) =>
  proofread(reportOf(pieces), truth).findings.map(({ says, should }) => `${says}→${should}`);

describe('没有选过指标体系的工作簿', () => {
  test('别的县的分值、得分不拿推定的体系去比', () => {
    expect(told(report(), assumed)).toEqual([]);
    expect(told(report(), undefined)).toEqual([]);
  });

  test('选过体系的照旧比', () => {
    expect(told(report(), { ...assumed, schemeAssumed: false }).length).toBeGreaterThan(3);
  });

  test('报告的评分表就是这个体系的（只差一处），照旧比', () => {
    const own: Truth = {
      ...assumed,
      marks: LINES.map(([group = '', part = '', name = '', full = '0']) => ({
        name,
        path: [group, part, name],
        full: decimal(full),
      })),
      indicators: LINES.map(([group = '', part = '', name = '', full = '0', score = '0']) =>
        indicator(`${group}/${part}/${name}`, full, name === '结余压减率' ? '9.8' : score),
      ),
    };
    expect(told(report(), own)).toEqual(['9.5→9.8']);
  });
});

describe('正文里的分值、得分、等次标准与评分表：改一处就报', () => {
  const PLANTS: readonly (readonly [string, string])[] = [
    ['满分100分', '满分110分'],
    ['管理类满分20分', '管理类满分25分'],
    ['得分19.4分', '得分19.1分'],
    ['运转类满分35分', '运转类满分33分'],
    ['得分33.7分', '得分37.7分'],
    ['口碑类满分15分', '口碑类满分10分'],
    ['90分为“优”', '90分为“良”'],
    ['90分为“良”', '90分为“优”'],
    ['80分为“中”', '80分为“良”'],
    ['等次为“优”', '等次为“良”'],
    ['管理19.4分', '管理19.2分'],
    ['成果29分', '成果20分'],
    ['得10分', '得9分'],
    ['扣1.3分', '扣3.1分'],
    ['8个三级指标', '9个三级指标'],
  ];
  test.each(PLANTS)('%s → %s', (right, wrong) => {
    const findings = told(report((text) => text.replace(right, wrong)));
    expect(findings.length).toBeGreaterThan(0);
  });

  test('评分表里任何一个数改了都报', () => {
    const silent = LINES.flatMap((line, row) =>
      [3, 4].flatMap((column) => {
        const changed = report().map((piece) =>
          typeof piece === 'string'
            ? piece
            : piece.map((cells, at) =>
                at === row + 1 ? cells.map((cell, x) => (x === column ? String(Number(cell) - 1) : cell)) : cells,
              ),
        );
        return told(changed).length > 0 ? [] : [line.join('|')];
      }),
    );
    expect(silent).toEqual([]);
  });

  test('项目自评表里同名的部分有自己的分值', () => {
    expect(told([...report(), '路灯项目自评：管理10分得9分，运转20分得20分，成果50分得48分。'])).toEqual([]);
  });
});
