import { schemeById } from '../../../src/core/schemes/allSchemes';
import { builtSchemes } from '../../support/builtSchemes';
import { checkScheme, type SchemeFault } from '../../../src/core/schemes/checkScheme';
import { compiledTable } from '../../../src/app/compiledTable';
import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { schemeFindings } from '../../../src/core/schemes/schemeFindings';
import { say } from '../../../src/core/wording/say';
import { gridSnapshot } from '../../support/gridSnapshot';
import type { Indicator, Scheme } from '../../../src/core/schemes/scheme';
import { FULL, NOTHING } from '../../../src/core/rules/rule';

const judged: Indicator = {
  name: '综合评价',
  fullMark: '100',
  explanation: '',
  method: '',
  criterion: '酌情评分。',
  measure: { kind: 'judgement' },
  rule: { kind: 'judgement', minimum: NOTHING, maximum: FULL },
};
const half: Indicator = { ...judged, fullMark: '50' };

function schemeOf(...indicators: readonly Indicator[]): Scheme {
  return {
    id: 'test',
    name: '测试',
    origin: '',
    appliesTo: 'department',
    dimensions: [{ name: '甲', summary: '', subDimensions: [{ name: '乙', indicators }] }],
    grades: [{ name: '优', from: '90' }, { name: '差' }],
  };
}

describe('内置指标体系', () => {
  it.each(builtSchemes.map((scheme) => [scheme.id, scheme] as const))('%s 没有问题，按编号找得到', (id, scheme) => {
    expect(checkScheme(scheme)).toEqual([]);
    expect(schemeById(id)).toBe(scheme);
  });

  it('编号不重复，没有的编号找不到', () => {
    expect(new Set(builtSchemes.map(({ id }) => id)).size).toBe(builtSchemes.length);
    expect(schemeById('no-such-scheme')).toBeUndefined();
  });
});

const path = '甲/乙/综合评价';
const cases: readonly (readonly [title: string, scheme: Scheme, faults: readonly SchemeFault[]])[] = [
  ['一个满分 100 分的指标', schemeOf(judged), []],
  ['两个指标合计 100 分', schemeOf(half, { ...half, name: '另一项' }), []],
  ['分值合计不是 100', schemeOf(half), [{ code: 'totalNotHundred', path: '' }]],
  ['路径重复', schemeOf(half, half), [{ code: 'pathTwice', path }]],
  [
    '分值不是正数',
    schemeOf({ ...judged, fullMark: '0' }, { ...judged, name: '其余' }),
    [{ code: 'fullMarkNotPositive', path }],
  ],
  [
    '比率配了人工判断规则',
    schemeOf({ ...judged, measure: { kind: 'rate', rate: 'quality' } }),
    [{ code: 'ruleUnfitForMeasure', path }],
  ],
  [
    '要点与各自分值的个数不同',
    schemeOf({
      ...judged,
      measure: { kind: 'checklist', points: ['一', '二'] },
      rule: { kind: 'checklist', marks: { kind: 'own', each: [FULL] } },
    }),
    [{ code: 'pointsAndMarksDiffer', path }],
  ],
  [
    '等级与界限不是同一组，界限从低到高',
    schemeOf({
      ...judged,
      measure: {
        kind: 'level',
        from: {
          fact: 'satisfaction',
          cutoffs: [{ level: '优', from: '60' }, { level: '良', from: '90' }, { level: '差' }],
        },
      },
      rule: {
        kind: 'levelChoice',
        levels: [
          { name: '优', mark: FULL },
          { name: '差', mark: NOTHING },
        ],
      },
    }),
    [
      { code: 'levelsDiffer', path },
      { code: 'bandsUnordered', path },
    ],
  ],
  [
    '上限超过分值',
    schemeOf({ ...judged, rule: { kind: 'judgement', minimum: NOTHING, maximum: { points: '101' } } }),
    [{ code: 'markBeyondFull', path }],
  ],
  [
    '等级没有兜底',
    { ...schemeOf(judged), grades: [{ name: '优', from: '90' }] },
    [{ code: 'bandsUnordered', path: '' }],
  ],
];

describe('checkScheme', () => {
  it.each(cases)('%s', (_title, scheme, faults) => {
    expect(checkScheme(scheme)).toEqual(faults);
    const found = schemeFindings(scheme, (at) => ({ sheet: '指标', cell: at === '' ? 'A1' : '3:3' }), []);
    expect(found.map(({ places: [place] }) => place?.cell)).toEqual(
      faults.map(({ path: at }) => (at === '' ? 'A1' : '3:3')),
    );
    expect(found.filter((one) => /\{\w+\}/.test(say(one)))).toEqual([]);
  });
});

it('从她的表读来的指标体系，分值对不上只说一次', () => {
  const head = ['一级指标', '二级指标', '三级指标', '分值', '评价标准'];
  const [sheet] = gridSnapshot({
    指标: [head, ['产出', '数量', '甲', 60, '≥90%得满分，否则不得分。'], [null, null, '乙', 30, '优得30分，差得0分。']],
  }).sheets;
  const table = sheet && readSchemeTable(sheet);
  if (!table) throw new Error('The table is a scheme');
  const codes = compiledTable(table, 'sheet:指标', '指标').findings.map(({ code }) => code);
  expect(codes).toEqual(['schemeTotalDiffers']);
  // What the reader of the table overlooks is still said.
  const silent = compiledTable({ ...table, findings: [] }, 'sheet:指标', '指标').findings.map(({ code }) => code);
  expect(silent).toEqual(['schemeTotalDiffers']);
});
