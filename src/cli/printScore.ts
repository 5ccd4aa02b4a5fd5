import type { ScoreOutcome } from '../app/outcomes';
import type { Decimal } from '../core/base/decimal';
import { OPEN } from '../core/sheets/valueStates';
import type { ScoredIndicator } from '../core/scorecard/scorecard';
import { isOpen } from '../core/scorecard/isOpen';
import { say } from '../core/wording/say';
import { sayRun, sayRunChange } from '../core/wording/sayRun';
import { table } from './textTable';

/** Total and groups first, then what cost points, what is open, and what needs a look. */
export function printScore(outcome: ScoreOutcome, output: string): string {
  const { scorecard, reasons, findings, facts } = outcome;
  const lost = scorecard.indicators.filter(({ score, fullMark }) => score?.lt(fullMark) === true);
  const open = scorecard.indicators.filter(isOpen);
  const line = (path: string, score: string) => [`  ${path}`, score, reasons.get(path) ?? ''];
  return [
    `${facts.unit ?? ''}${facts.year === undefined ? '' : `  ${String(facts.year)}年度`}  ${scorecard.scheme.name}`,
    `总分 ${scoredText(scorecard.total, scorecard.indicators)}${scorecard.converted ? `，折算成百分制 ${scorecard.converted.toString()}` : ''}${adjustedText(scorecard)}${scorecard.grade ? `，等级 ${scorecard.grade}` : ''}${scorecard.pending > 0 ? `；还有 ${String(scorecard.pending)} 项待填` : ''}`,
    ...changeLine(outcome),
    '',
    table([
      ['一级指标', '分值', '得分'],
      ...scorecard.groups.map(({ name, full, score, pending }) => [
        name,
        full.toString(),
        `${scoredText(
          score,
          scorecard.indicators.filter(({ dimension }) => dimension === name),
        )}${pending > 0 ? `（${String(pending)} 项待填）` : ''}`,
      ]),
    ]),
    ...(lost.length > 0
      ? [
          '',
          '扣分的指标：',
          table(
            lost.map(({ path, score, fullMark }) => line(path, `${score?.toString() ?? ''}/${fullMark.toString()}`)),
          ),
        ]
      : []),
    ...(open.length > 0 ? ['', '待填和待确认的指标：', table(open.map(({ path }) => line(path, '')))] : []),
    ...(findings.length > 0
      ? ['', '需要看一看：', ...findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${say(finding)}`)]
      : []),
    '',
    `已写入 ${output}（新增工作表：${outcome.sheets.join('、')}），原工作簿没有改动。`,
  ].join('\n');
}

/** Where nothing is scored yet there is no 0. */
function scoredText(score: Decimal, indicators: readonly Pick<ScoredIndicator, 'status'>[]): string {
  return indicators.every(({ status }) => status === 'pending') ? OPEN : score.toString();
}

/** 「比上次多 2 分：预决算信息公开性（上次：2026-11-27 09:12，61.28 分）」 */
function changeLine({ history, isRepeated }: ScoreOutcome): readonly string[] {
  const [before, run] = history.slice(-2);
  if (isRepeated) return history.slice(-1).map((last) => `和上次一样（上次：${sayRun(last)}）`);
  return before && run ? [`${sayRunChange(run, before) ?? ''}（上次：${sayRun(before)}）`] : [];
}

/** 「，加减分后 93」 */
function adjustedText({ adjusted }: ScoreOutcome['scorecard']): string {
  if (!adjusted) return '';
  return adjusted.total ? `，加减分后 ${adjusted.total.toString()}` : '，加减分后得分待填（见「加减分」）';
}
