import { decimal, roundScore } from '../../../src/core/base/decimal';
import { LEVELS_80_50, LEVELS_80_60 } from '../../../src/core/projects/schemes/builtInProjectSchemes';
import type { HerCell } from '../../../src/core/projects/targets/quantity';
import { scoreTarget } from '../../../src/core/projects/targets/scoreTarget';
import type { TargetAnswer } from '../../../src/core/projects/targets/targetAnswer';
import { type TargetCase, targetCases } from '../../cases/projects/targetCases';

const PATH = ['产出指标', '数量指标', '整治村数'];

function cell(content: string | number | null | undefined, format?: string): HerCell {
  return { sheet: '自评表', row: 0, column: 0, content: content ?? undefined, format };
}

function answerTo(given: TargetCase, levels = LEVELS_80_60): TargetAnswer {
  return scoreTarget({
    cells: {
      value: cell(given.target, given.targetFormat),
      relation: given.relation === undefined ? undefined : cell(given.relation),
      unit: given.unit === undefined ? undefined : cell(given.unit),
      direction: given.direction === undefined ? undefined : cell(given.direction),
      path: given.path ?? PATH,
    },
    done: cell(given.done, given.doneFormat),
    own: cell(given.own),
    full: decimal('10'),
    year: given.year === 0 ? undefined : (given.year ?? 2023),
    levels,
    shortfall: { kind: 'ratio' },
    assumeMet: given.assumeMet ?? false,
  });
}

function said(answer: TargetAnswer): string {
  if (answer.status === 'notApplicable') return '不适用';
  if (answer.status === 'scored') return roundScore(answer.score).toString();
  const [low, high] = answer.bounds;
  const bounds = /^(?:level|own)/.test(answer.why) ? ` ${low.toString()}-${high.toString()}` : '';
  return `!${answer.why}${bounds}`;
}

describe('指标值与完成值', () => {
  it.each(targetCases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(said(answerTo(one))).toBe(one.expect);
  });

  it('定性的两套分档都能用', () => {
    const given: TargetCase = { title: '', target: '不断提升', done: '部分达成', own: 5.5, expect: '' };
    expect(said(answerTo(given))).toBe('!ownOutOfLevel 6-8');
    expect(said(answerTo(given, LEVELS_80_50))).toBe('5.5');
  });
});
