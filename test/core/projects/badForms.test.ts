import { scoreProjects } from '../../../src/core/projects/scoreProjects';
import { say } from '../../../src/core/wording/say';
import { type FormGiven, type FormLine, form2020 } from '../../cases/projects/formOf';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

const LINES: readonly FormLine[] = [
  ['产出指标', '数量指标', '安装路灯', '≥20盏', '20盏', 30, 30],
  ['', '质量指标', '验收合格率', '≥95%', '95%', 20, 20],
  ['效益指标', '社会效益指标', '出行条件', '明显改善', '达成预期指标', 30, 28],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10],
];

const form = (given: FormGiven): Sheets => ({
  自评: form2020({ name: '照明', lines: LINES, money: [['年度资金总额', 50, 48, 46.2]], ...given }),
});
const first = (line: FormLine): Sheets => form({ lines: [line, ...LINES.slice(1)] });
const list = (...lines: GridSheet['rows']): GridSheet['rows'] => [
  ['2023年度项目支出明细表'],
  ['单位：万元'],
  ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
  ...lines,
];

type Sheets = Readonly<Record<string, GridSheet | GridSheet['rows']>>;

/** What is wrong, the finding, and all cells of the relation that is broken. */
const CASES: readonly (readonly [string, Sheets, string, readonly string[]])[] = [
  ['分值合计不是 100', form({ mark: 15 }), 'projectMarksNot100', ['G6', 'G10', 'G11', 'G12', 'G13']],
  [
    '括号里的分与各指标之和不符',
    first(['产出指标（60分）', '数量指标', '安装路灯', '≥20盏', '20盏', 30, 30]),
    'projectGroupMarks',
    ['B10', 'G10', 'G11'],
  ],
  [
    '各来源相加不等于总额',
    form({
      money: [
        ['年度资金总额', 50, 48, 46.2],
        ['其中：当年财政拨款', 50, 48, 40],
        ['上年结转资金', 0, 0, 6],
      ],
    }),
    'projectPartsDiffer',
    ['F6', 'F7', 'F8'],
  ],
  ['执行数是文字', form({ money: [['年度资金总额', 50, 48, '四十六']] }), 'projectMoneyUnread', ['F6']],
  [
    '分值是文字',
    first(['产出指标', '数量指标', '安装路灯', '≥20盏', '20盏', '三十', 30]),
    'projectMarkMissing',
    ['D10', 'G10'],
  ],
  [
    '得分是文字',
    first(['产出指标', '数量指标', '安装路灯', '≥20盏', '20盏', 30, '满分']),
    'projectOwnUnread',
    ['D10', 'E10', 'F10', 'G10', 'H10'],
  ],
  [
    '得分高于办法',
    first(['产出指标', '数量指标', '安装路灯', '≥20盏', '10盏', 30, 30]),
    'projectOwnHigher',
    ['D10', 'E10', 'F10', 'G10', 'H10'],
  ],
  ['执行率写错', form({ rate: '92%' }), 'projectOwnRate', ['E6', 'F6', 'H6']],
  ['执行率的得分写高', form({ rateScore: 10 }), 'projectOwnHigher', ['E6', 'F6', 'I6']],
  ['总分写错', form({ total: 99.9 }), 'projectOwnTotal', ['H14', 'H10', 'H11', 'H12', 'H13']],
  [
    '总额 0、来源有数',
    form({
      money: [
        ['年度资金总额', 0, 0, 0],
        ['其中：当年财政拨款', 50, 48, 46.2],
      ],
    }),
    'projectTotalEmpty',
    ['F6', 'F7'],
  ],
  [
    '清单合计对不上',
    { 清单: list([1, '甲工程', 50, 48, 46.2], [2, '乙工程', 12, 17.2, 17.2], ['合计', null, 62, 65.2, 70]) },
    'projectListTotalDiffers',
    ['E4', 'E5', 'E6'],
  ],
  ['清单与自评表不一致', { 清单: list([1, '照明', 50, 48, 40]), ...form({}) }, 'projectAmountsDiffer', ['E4', 'F6']],
];

function findings(sheets: Sheets) {
  return scoreProjects(gridSnapshot(sheets), { ownSheets: new Set() }).findings;
}

describe('填坏的自评表：各有各的提示，关系里的单元格一个不少', () => {
  it.each(CASES.map(([title, ...one]) => [title, one] as const))('%s', (_, [sheets, code, cells]) => {
    const found = findings(sheets).filter((one) => one.code === code);
    const places = found.map((one) => one.places.map(({ cell }) => cell ?? '').sort());
    expect(places).toContainEqual([...cells].sort());
    for (const one of found) expect(say(one)).not.toMatch(/undefined|\{/);
  });

  it('没有填坏的：这些提示一个也没有', () => {
    const codes = findings(form({ rate: '96.25%', rateScore: 9.63, total: 97.63 })).map(({ code }) => code);
    expect(codes.filter((code) => CASES.some(([, , wrong]) => wrong === code))).toEqual([]);
  });
});
