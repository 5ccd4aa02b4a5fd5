import type { LevelBounds } from '../targets/levels';
import type { Aspect, ProjectGrade, ProjectScheme } from './projectScheme';
import { IN_PROPORTION } from './rateRule';

export const LEVELS_80_60: LevelBounds = { met: '0.8', partly: '0.6' };
export const LEVELS_80_50: LevelBounds = { met: '0.8', partly: '0.5' };

const NATIONAL_GRADES: readonly ProjectGrade[] = [
  { name: '优', from: '90' },
  { name: '良', from: '80' },
  { name: '中', from: '60' },
  { name: '差', from: '0' },
];

const OUTPUT_SUBS = ['数量指标', '质量指标', '时效指标', '成本指标'];
const EFFECT_SUBS = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];

function output(full: string, subs = OUTPUT_SUBS): Aspect {
  return { name: '产出指标', words: '^(?:项目)?产出', full, subs };
}

function effect(full: string): Aspect {
  return { name: '效益指标', words: '^(?:项目)?(?:效益|效果)', full, subs: EFFECT_SUBS };
}

function satisfaction(full: string): Aspect {
  return { name: '满意度指标', words: '满意', full, subs: ['服务对象满意度指标'] };
}

const COMMON = {
  kind: 'project',
  rateMark: '10',
  grades: NATIONAL_GRADES,
  levels: LEVELS_80_60,
  shortfall: { kind: 'ratio' },
  rateRule: IN_PROPORTION,
  unread: { rate: undefined, targets: undefined },
  assumes: [],
  unpublished: undefined,
} as const satisfies Partial<ProjectScheme>;

/** 项目自评办法, in the order in which they are tried on a form's own 分值. */
export const builtInProjectSchemes: readonly ProjectScheme[] = [
  {
    ...COMMON,
    id: 'project-2020',
    name: '项目支出单位自评（2020，10/50/30/10）',
    aspects: [output('50'), effect('30'), satisfaction('10')],
  },
  {
    ...COMMON,
    id: 'project-2020-no-satisfaction',
    name: '项目支出单位自评（不设满意度，10/60/30）',
    aspects: [output('60'), effect('30')],
  },
  {
    ...COMMON,
    id: 'project-2021-cost',
    name: '项目支出单位自评（2021 核心指标，单列成本，10/20/40/20/10）',
    aspects: [
      {
        name: '成本指标',
        words: '^(?:项目)?成本',
        full: '20',
        subs: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
      },
      output('40', ['数量指标', '质量指标', '时效指标']),
      effect('20'),
      satisfaction('10'),
    ],
  },
  {
    ...COMMON,
    id: 'project-jingxing-2025',
    name: '井陉县项目自评（2025，10/40/40/10）',
    aspects: [output('40'), effect('40'), satisfaction('10')],
    grades: [
      { name: '优秀', from: '85' },
      { name: '良好', from: '75' },
      { name: '一般', from: '60' },
      { name: '较差', from: '0' },
    ],
  },
  {
    ...COMMON,
    id: 'project-laiyuan-2023',
    name: '涞源县专项资金自评（2023，六个方面）',
    rateMark: undefined,
    aspects: [
      { name: '项目立项', words: '立项', full: undefined, subs: [] },
      { name: '资金落实', words: '资金落实', full: undefined, subs: [] },
      { name: '业务管理', words: '业务管理', full: undefined, subs: [] },
      { name: '财务管理', words: '财务管理', full: undefined, subs: [] },
      { name: '项目产出', words: '^(?:项目)?产出', full: undefined, subs: [] },
      { name: '项目效益', words: '^(?:项目)?(?:效益|效果)', full: undefined, subs: [] },
    ],
    grades: [],
    unpublished: 'both',
  },
  {
    ...COMMON,
    id: 'project-ziyuan-2023',
    name: '资源县项目自评（2023，一等、二等）',
    aspects: [
      { name: '产出指标', words: '^(?:项目)?产出', full: undefined, subs: OUTPUT_SUBS },
      { name: '效益指标', words: '^(?:项目)?(?:效益|效果)', full: undefined, subs: EFFECT_SUBS },
      { name: '满意度指标', words: '满意', full: undefined, subs: ['服务对象满意度指标'] },
    ],
    grades: [
      { name: '一等', from: '90' },
      { name: '二等', from: '80' },
      { name: '三等', from: '60' },
      { name: '四等', from: '0' },
    ],
    unpublished: 'both',
  },
];

export function projectSchemeById(id: string): ProjectScheme | undefined {
  return builtInProjectSchemes.find((scheme) => scheme.id === id);
}
