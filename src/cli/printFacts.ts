import { type FactGroup, type FactId, factCatalogue, factDefinition, factUnit } from '../core/facts/catalogue';
import type { Fact, Facts, RecognisedTable } from '../core/facts/facts';
import type { FactSource } from '../core/facts/reading';
import { printFormula } from '../core/formula/printFormula';
import { say } from '../core/wording/say';
import { sayBriefly } from '../core/wording/sayBriefly';
import { table } from './textTable';
import { FACT_STATUS } from '../core/wording/factStatus';
import { UNREAD } from '../core/wording/unreadTable';

/** A workbook may hold two hundred ledgers; `--json` lists them all. */
const MOST_UNKNOWN = 15;

/** One line per 数据项: value, state and where it stands; then what needs a look. */
export function printFacts(facts: Facts): string {
  const head = `单位：${facts.unit ?? '（没有找到）'}    年度：${facts.year === undefined ? '（没有找到）' : String(facts.year)}`;
  const unknown = facts.tables.flatMap((one) => (one.unread === undefined ? [] : [unreadLine(one, one.unread)]));
  const further = unknown.splice(MOST_UNKNOWN).length;
  return [
    head,
    counts(facts),
    '',
    table([['数据项', '数值', '状态', '出处'], ...groups(facts)]),
    ...toLookAt(facts.findings),
    ...(unknown.length > 0 ? ['', '没有取数的表：', ...unknown] : []),
    ...(further > 0 ? [`  另有 ${String(further)} 张`] : []),
    ...([...facts.facts.values()].some(isMissing) ? ['', say({ code: 'factsMissingAdvice', details: {} })] : []),
  ].join('\n');
}

/** What to do about words is said once, under all of them. */
function toLookAt(findings: Facts['findings']): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => `  ${finding.level === 'error' ? '✗' : '·'} ${sayBriefly(finding)}`);
  const advice = findings.some(({ code }) => code === 'wordUnknown' || code === 'wordAssumed')
    ? [`  ${say({ code: 'wordUnknownAdvice', details: {} })}`]
    : [];
  return ['', '需要看一看：', ...lines, ...advice];
}

/** 「人员」A2:B4  云岭片区2022年机构人员情况表——有词看不懂：“片区” */
function unreadLine(
  { sheet, range, title, words }: RecognisedTable,
  unread: NonNullable<RecognisedTable['unread']>,
): string {
  const barring = words.length > 0 ? `：${words.map((word) => `“${word}”`).join('、')}` : '';
  return `  「${sheet}」${range}  ${title}——${UNREAD[unread]}${barring}`;
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
      .filter((one) => one.group === group && !isMissing(facts.facts.get(one.id)))
      .map(({ id, name }) => {
        const fact = facts.facts.get(id);
        return [name, shownAs(id, fact?.value), stateOf(fact), where(fact)];
      }),
    ...missingLine(group, facts),
  ]);
}

/** What nothing tells is one line for each group, not a page of dashes. */
function missingLine(group: FactGroup, { facts }: Facts): readonly (readonly string[])[] {
  const missing = factCatalogue.filter((one) => one.group === group && isMissing(facts.get(one.id)));
  return missing.length > 0
    ? [[`缺 ${String(missing.length)} 项`, '—', FACT_STATUS.missing, missing.map(({ name }) => name).join('、')]]
    : [];
}

function isMissing(fact: Fact | undefined): boolean {
  return stateOf(fact) === FACT_STATUS.missing;
}

function shownAs(id: FactId, value: Fact['value']): string {
  if (value === undefined) return '—';
  return factDefinition(id).kind === 'fraction'
    ? `${value.times(100).toString()}%`
    : `${value.toString()} ${factUnit(id)}`;
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
