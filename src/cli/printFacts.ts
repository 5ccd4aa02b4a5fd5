import { factCatalogue, factUnit } from '../core/facts/catalogue';
import type { Fact, Facts } from '../core/facts/facts';
import { say } from '../core/wording/say';
import { table } from './table';
import { FACT_STATUS } from '../core/wording/factStatus';

/** A workbook may hold two hundred ledgers; `--json` lists them all. */
const MOST_UNKNOWN = 15;

/** One line per 数据项: value, state and where it stands; then what needs a look. */
export function printFacts(facts: Facts): string {
  const rows = factCatalogue.map(({ id, name, kind }) => {
    const fact = facts.facts.get(id);
    const value = fact?.value;
    const shown = value === undefined ? '—' : kind === 'fraction' ? `${value.times(100).toString()}%` : `${value.toString()} ${factUnit(id)}`;
    return [name, shown, FACT_STATUS[fact?.status === 'typed' && !fact.value ? 'missing' : (fact?.status ?? 'missing')], where(fact)];
  });
  const head = `单位：${facts.unit ?? '（没有找到）'}    年度：${facts.year === undefined ? '（没有找到）' : String(facts.year)}`;
  const unknown = facts.tables.filter(({ kind }) => kind === undefined).map(({ sheet, range, title }) => `  「${sheet}」${range}  ${title}`);
  const further = unknown.splice(MOST_UNKNOWN).length;
  return [
    head,
    '',
    table([['数据项', '数值', '状态', '出处'], ...rows]),
    ...(facts.findings.length > 0 ? ['', '需要看一看：', ...facts.findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${say(finding)}`)] : []),
    ...(unknown.length > 0 ? ['', '没有认出的表（没有取数）：', ...unknown] : []),
    ...(further > 0 ? [`  另有 ${String(further)} 张`] : []),
  ].join('\n');
}

function where(fact: Fact | undefined): string {
  if (fact?.source) return `${fact.source.sheet}!${fact.source.cell}  ${fact.source.label}${fact.source.unit ? `（${fact.source.unit}）` : ''}`;
  if (fact?.status === 'conflict') return fact.others.map(({ source, value }) => `${source.sheet}!${source.cell}=${value.toString()}`).join('  ');
  return '';
}
