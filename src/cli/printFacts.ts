import { factCatalogue, factUnit } from '../core/facts/catalogue';
import type { Fact, Facts } from '../core/facts/facts';
import type { FactSource } from '../core/facts/reading';
import { printFormula } from '../core/formula/printFormula';
import { say } from '../core/wording/say';
import { table } from './table';
import { FACT_STATUS } from '../core/wording/factStatus';

/** A workbook may hold two hundred ledgers; `--json` lists them all. */
const MOST_UNKNOWN = 15;

/** One line per 数据项: value, state and where it stands; then what needs a look. */
export function printFacts(facts: Facts): string {
  const head = `单位：${facts.unit ?? '（没有找到）'}    年度：${facts.year === undefined ? '（没有找到）' : String(facts.year)}`;
  const unknown = facts.tables
    .filter(({ kind }) => kind === undefined)
    .map(({ sheet, range, title }) => `  「${sheet}」${range}  ${title}`);
  const further = unknown.splice(MOST_UNKNOWN).length;
  return [
    head,
    counts(facts),
    '',
    table([['数据项', '数值', '状态', '出处'], ...groups(facts)]),
    ...(facts.findings.length > 0
      ? [
          '',
          '需要看一看：',
          ...facts.findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${say(finding)}`),
        ]
      : []),
    ...(unknown.length > 0 ? ['', '没有认出的表（没有取数）：', ...unknown] : []),
    ...(further > 0 ? [`  另有 ${String(further)} 张`] : []),
  ].join('\n');
}

/** 「认出 7 张表；读出 54 项，推算 1 项，缺失 12 项」. */
function counts({ facts, tables }: Facts): string {
  const states = new Map<string, number>();
  for (const fact of facts.values()) states.set(stateOf(fact), (states.get(stateOf(fact)) ?? 0) + 1);
  const known = tables.filter(({ kind }) => kind !== undefined).length;
  return `认出 ${String(known)} 张表；${[...states].map(([state, count]) => `${state} ${String(count)} 项`).join('，')}`;
}

function groups(facts: Facts): readonly (readonly string[])[] {
  return [...new Set(factCatalogue.map(({ group }) => group))].flatMap((group) => [
    [`【${group}】`, '', '', ''],
    ...factCatalogue
      .filter((one) => one.group === group)
      .map(({ id, name, kind }) => {
        const fact = facts.facts.get(id);
        const value = fact?.value;
        const shown =
          value === undefined
            ? '—'
            : kind === 'fraction'
              ? `${value.times(100).toString()}%`
              : `${value.toString()} ${factUnit(id)}`;
        return [name, shown, stateOf(fact), where(fact)];
      }),
  ]);
}

function stateOf(fact: Fact | undefined): string {
  return FACT_STATUS[fact?.status === 'typed' && !fact.value ? 'missing' : (fact?.status ?? 'missing')];
}

function where(fact: Fact | undefined): string {
  if (fact?.status === 'conflict')
    return fact.others.map(({ source, value }) => `${place(source)}=${value.toString()}`).join('  ');
  if (fact?.status === 'derived' && fact.formula) return `由 ${factsIn(printFormula(fact.formula)).join('、')} 推算`;
  if (!fact?.source) return '';
  const { label, unit } = fact.source;
  return `${place(fact.source)}  ${label}${unit && !label.endsWith(`（${unit}）`) ? `（${unit}）` : ''}`;
}

function place({ sheet, cell }: FactSource): string {
  return cell === '' ? sheet : `${sheet}!${cell}`;
}

/** The facts that a formula speaks of, each once. */
function factsIn(formula: string): readonly string[] {
  return [...new Set([...formula.matchAll(/绩效_([\u4e00-\u9fff]+)/g)].map((match) => match[1] ?? ''))];
}
