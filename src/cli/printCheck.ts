import type { CheckOutcome } from '../app/outcomes';
import { say } from '../core/wording/say';
import { sayNotChecked } from '../core/wording/sayCheck';

/** What does not tie, by level; then what was compared, and what could not be and why. */
export function printCheck({ findings, report, settled }: CheckOutcome): string {
  const answers = new Map<unknown, string | undefined>(settled.map(({ finding, answer }) => [finding, answer]));
  const said = (finding: (typeof findings)[number]) => {
    const answer = answers.get(finding);
    return `  ${say(finding)}${answer === undefined ? '' : `（已说明：${answer}）`}`;
  };
  const lines = (level: 'error' | 'notice') => findings.filter((finding) => finding.level === level).map(said);
  const [errors, notices] = [lines('error'), lines('notice')];
  return [
    `核对了 ${String(report.checked)} 条，${String(report.passed)} 条都对得上。`,
    ...(errors.length > 0 ? ['', `✗ 对不上（${String(errors.length)} 处）：`, ...errors] : []),
    ...(notices.length > 0 ? ['', `· 提醒（${String(notices.length)} 处，有原因的可以说明）：`, ...notices] : []),
    ...notCompared(report.notChecked),
  ].join('\n');
}

/** What one reason keeps from being compared, in a line. */
function notCompared(notChecked: CheckOutcome['report']['notChecked']): readonly string[] {
  const byReason = new Map<string, number>();
  for (const one of notChecked) byReason.set(sayNotChecked(one), (byReason.get(sayNotChecked(one)) ?? 0) + 1);
  if (byReason.size === 0) return [];
  return [
    '',
    `没有核对的（${String(notChecked.length)} 条）：`,
    ...[...byReason].map(([why, count]) => `  ${why}（${String(count)} 条）`),
  ];
}
