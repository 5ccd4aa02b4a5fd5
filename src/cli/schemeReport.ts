import type { SchemeReport } from '../app/outcomes';
import { decimal, sumOf } from '../core/base/decimal';
import { describeRule } from '../core/rules/describeRule';
import { measuredKind } from '../core/schemes/measuredKind';
import { schemeIndicators } from '../core/schemes/schemeIndicators';
import { say } from '../core/wording/say';
import { findingJson } from './scoreJson';
import { table } from './textTable';

export function schemeJson({ scheme, findings }: SchemeReport) {
  const lines = linesOf({ scheme, findings });
  return {
    id: scheme.id,
    name: scheme.name,
    total: sumOf(lines.map(({ full }) => full)).toString(),
    indicators: lines,
    ...(scheme.adjustments && { adjustments: scheme.adjustments, adjusting: scheme.adjusting }),
    grades: scheme.grades,
    findings: findings.map(findingJson),
  };
}

export function printScheme(report: SchemeReport): string {
  const lines = linesOf(report);
  const open = lines.filter(({ ok }) => !ok).length;
  return [
    `${report.scheme.name}：${String(lines.length)} 项指标，合计 ${sumOf(lines.map(({ full }) => full)).toString()} 分；读懂 ${String(lines.length - open)} 项，要人工评分 ${String(open)} 项`,
    '',
    table([
      ['指标', '分值', '读作'],
      ...lines.map(({ path, full, ok, reads }) => [path.join('/'), full, ok ? reads : '（人工评分）']),
    ]),
    ...(report.findings.length > 0
      ? [
          '',
          '需要看一看：',
          ...report.findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${say(finding)}`),
        ]
      : []),
  ].join('\n');
}

function linesOf({ scheme }: SchemeReport) {
  return schemeIndicators(scheme).map(
    ({ dimension, subDimension, indicator: { name, fullMark, criterion, measure, rule, reads } }) => ({
      path: [dimension.name, subDimension.name, name],
      full: fullMark,
      criterion,
      ok: rule.kind !== 'judgement',
      reads: reads ?? describeRule(rule, decimal(fullMark), measuredKind(measure)),
    }),
  );
}
