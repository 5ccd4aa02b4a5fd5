import { decimal, sumOf } from '../../../src/core/base/decimal';
import { readHistory } from '../../../src/core/ownSheets/readHistory';
import { recordRun } from '../../../src/core/scorecard/recordRun';
import type { RunHistory } from '../../../src/core/scorecard/runRecord';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import { historyNames } from '../../../src/core/sheets/historyNames';
import { sayRun, sayRunChange } from '../../../src/core/wording/sayRun';

const NOTHING: RunHistory = { runs: [], scores: new Map() };

/** As much of a scorecard as the history looks at: scores by path, open where there is none. */
function scorecardOf(scores: Readonly<Record<string, string>>, scheme = 'county'): Scorecard {
  const indicators = Object.entries(scores).map(([path, score]) => ({
    path,
    status: score === '' ? ('pending' as const) : ('scored' as const),
    score: score === '' ? undefined : decimal(score),
  }));
  const total = sumOf(indicators.map(({ score }) => score ?? '0'));
  const pending = indicators.filter(({ status }) => status === 'pending').length;
  return { scheme: { id: scheme, name: `${scheme}办法` }, indicators, total, pending } as unknown as Scorecard;
}

const run = (history: RunHistory, scores: Readonly<Record<string, string>>, at = '2024-01-15 09:30', scheme?: string) =>
  recordRun(history, { at, year: 2023, scorecard: scorecardOf(scores, scheme) });

/** Written into names and read back, as a workbook that is closed and opened. */
const reopened = (history: RunHistory, damage: (names: Map<string, string>) => void = () => undefined) => {
  const names = new Map(historyNames(history).map(({ name, reference }) => [name, reference]));
  damage(names);
  return readHistory({ names });
};

const lastSaid = ({ runs }: RunHistory) => {
  const [before, last] = runs.slice(-2);
  return before && last && sayRunChange(last, before);
};

const first = { '过程/管理/公开性': '2', '过程/管理/合规性': '4', '产出/职责/完成率': '' };

describe('每次评分记一行', () => {
  it.each([
    ['多得的分说出是哪一项', { ...first, '过程/管理/公开性': '4' }, '比上次多 2 分：公开性'],
    ['少得的分', { ...first, '过程/管理/合规性': '3.28' }, '比上次少 0.72 分：合规性'],
    ['补上了待填的', { ...first, '产出/职责/完成率': '5' }, '比上次多 5 分：完成率'],
    ['填上的又删了', { ...first, '过程/管理/合规性': '' }, '比上次少 4 分：合规性'],
    [
      '一增一减抵消了，也说',
      { ...first, '过程/管理/公开性': '3', '过程/管理/合规性': '3' },
      '总分和上次一样：公开性（＋1）、合规性（－1）',
    ],
  ])('%s', (_, scores, said) => {
    expect(lastSaid(run(reopened(run(NOTHING, first)), scores))).toBe(said);
  });

  it('超过三项的只说三项和项数，每项一行之内', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`过程/管理/很长的指标名称之${String(at)}`, '1']),
    );
    const more = Object.fromEntries(Object.keys(many).map((path) => [path, '2']));
    expect(lastSaid(run(reopened(run(NOTHING, many)), more))).toBe(
      '比上次多 9 分：很长的指标名称之0（＋1）、很长的指标名称之1（＋1）、很长的指标名称之2（＋1）等 9 项',
    );
  });

  it('没有变化不记，工作簿一个字也不用写', () => {
    const once = reopened(run(NOTHING, first));
    expect(run(once, first, '2024-02-01 10:00')).toBe(once);
  });

  it('换了体系说换了体系，不比分', () => {
    expect(lastSaid(run(reopened(run(NOTHING, first)), first, '2024-01-16 10:00', 'other'))).toBe(
      '换了指标体系：other办法',
    );
  });

  it('读回来和写的一字不差，名称里的竖线、等号、换行、引号都不会拆散一行', () => {
    const odd = { '过程|"甲"/乙=丙/丁\n戊': '1.50', '过程/管理/合规性': '' };
    const history = run(run(NOTHING, odd), { ...odd, '过程/管理/合规性': '4' }, '2024-01-16 08:05');
    expect(reopened(history)).toEqual(history);
    expect(run(reopened(history), { ...odd, '过程/管理/合规性': '4' })).toEqual(history);
  });

  it('记得住最近三十次，序号不断；每个名称里的字 Excel 都装得下', () => {
    let history = NOTHING;
    for (let at = 1; at <= 45; at++)
      history = reopened(run(history, { ...first, '过程/管理/公开性': String(at / 20) }));
    expect(history.runs.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, at) => at + 16));
    const wide = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`很长很长的一级指标/很长很长的二级指标/很长的三级指标${String(at)}`, '1']),
    );
    const lengths = historyNames(run(history, wide)).map(({ reference }) => reference.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(255);
  });

  it.each([
    ['记录被删了一行', (names: Map<string, string>) => names.delete('绩效表_评分记录_1'), 0],
    ['记录被改成别的字', (names: Map<string, string>) => names.set('绩效表_评分记录_1', '"随便写的"'), 0],
    ['记录成了公式', (names: Map<string, string>) => names.set('绩效表_评分记录_1', "'表1'!$A$1"), 0],
    ['上次的分丢了一半：不拿半份来比', (names: Map<string, string>) => names.delete('绩效表_上次得分_1'), 1],
  ])('%s', (_, damage, left) => {
    const history = reopened(run(NOTHING, first), damage);
    expect(history.runs).toHaveLength(left);
    expect(history.scores.size).toBe(0);
  });

  it('一行怎么说', () => {
    const said = run(NOTHING, first).runs.map((one) => [sayRun(one), sayRun(one, 'en')]);
    expect(said).toEqual([['2024-01-15 09:30，6 分，还有 1 项待填', '2024-01-15 09:30, 6 points, 1 still open']]);
  });
});
