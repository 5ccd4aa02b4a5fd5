import type { Decimal } from '../core/base/decimal';
import type { Money } from '../core/projects/project';
import type { ProjectResults, ProjectScorecard } from '../core/projects/projectScorecard';
import { sayProjectReason } from '../core/wording/projectReasons';
import { say } from '../core/wording/say';
import { table } from './textTable';

/** A workbook may hold a thousand projects; `--json` lists them all. */
const MOST_OPEN = 30;

/** Sums first, then the projects with the lowest scores first, what is open, and what needs a look. */
export function printProjects({ scheme, projects, summary, findings }: ProjectResults, out: string): string {
  const open = projects.flatMap((project) =>
    project.indicators
      .filter(({ status }) => status === 'pending')
      .map((one) => [project.name, one.path.at(-1) ?? '', sayProjectReason(one.reason)]),
  );
  const further = open.splice(MOST_OPEN).length;
  const grades = [...summary.grades].map(([name, count]) => `${name} ${String(count)}`).join('，');
  const bands = [...summary.bands].map(([name, count]) => `${name} ${String(count)}`).join('，');
  return [
    `评分办法：${scheme.name}`,
    `项目 ${String(summary.count)} 个，已评 ${String(summary.evaluated)} 个；年初预算 ${text(summary.budget)}，全年预算 ${text(summary.adjusted)}，执行 ${text(summary.executed)}（万元），执行率 ${percent(summary.rate)}`,
    ...(grades === '' ? [] : [`等级：${grades}`]),
    `得分：${bands}`,
    '',
    table([
      ['项目', '年初预算', '全年预算', '全年执行', '执行率', '得分', '等级', '待填'],
      ...[...projects].sort(worstFirst).map(line),
    ]),
    ...(open.length > 0 ? ['', '待填：', table(open)] : []),
    ...(further > 0 ? [`  另有 ${String(further)} 项`] : []),
    ...(findings.length > 0
      ? ['', '需要看一看：', ...findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${say(finding)}`)]
      : []),
    '',
    `已写入 ${out}，原工作簿没有改动。`,
  ].join('\n');
}

function worstFirst(one: ProjectScorecard, other: ProjectScorecard): number {
  const rank = ({ total }: ProjectScorecard): number => (total === undefined ? -1 : total.toNumber());
  return rank(one) - rank(other);
}

function line({
  name,
  initial,
  budget,
  adjusted,
  executed,
  rate,
  total,
  grade,
  pending,
}: ProjectScorecard): readonly string[] {
  return [
    name,
    money(initial.kind === 'absent' ? budget : initial),
    money(adjusted),
    money(executed),
    percent(rate),
    total?.toFixed(2) ?? '—',
    grade ?? '—',
    String(pending),
  ];
}

function money(value: Money): string {
  return value.kind === 'amount' ? value.value.toString() : '—';
}

function text(value: Decimal | undefined): string {
  return value?.toString() ?? '—';
}

function percent(rate: Decimal | undefined): string {
  return rate ? `${rate.times(100).toFixed(2)}%` : '—';
}
