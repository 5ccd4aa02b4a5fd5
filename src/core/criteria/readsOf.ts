import type { Decimal } from '../base/decimal';
import { kindOf } from '../rules/allKinds';
import { describeRule } from '../rules/describeRule';
import { YEAR_START } from './lexicon/changing';
import { expressionText } from '../rules/expression';
import type { PlainRule } from '../rules/rule';
import { asksFor } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import type { Unit } from './phrase';
import type { Criterion } from './criterion';
import { countName } from './countName';
import type { CountStatement } from './criterionStatement';
import { unitOf, unitWord } from './unitOf';

/**
 * The rule as she can hold it against her sentence: what is measured by its name and unit, of what is counted, and what
 * is our custom marked as such. `describeRule` says the same without what only the sentence knows.
 */
export function readsOf(criterion: Criterion, fullMark: Decimal, indicator: string): string {
  const { rule, valueKind } = criterion;
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  const said = describeRule(rule, fullMark, valueKind);
  const told = withCustoms(withSides(withUnits(said, plain, criterion)), criterion);
  const named = withCalculated(withItems(withCounted(told, plain, criterion), criterion), plain);
  return withStrangers(`${headOf(plain, criterion, indicator)}${named}`, criterion);
}

/** A name that is made of words nobody listed stands out as one. */
function withStrangers(said: string, { statements }: Criterion): string {
  return statements.reduce((text, one) => {
    if (one.kind !== 'unread' || one.named !== true) return text;
    const name = one.text.replace(/的$/, '');
    return text.includes(`“${name}`) || !text.includes(name) ? text : text.replace(name, `“${name}”`);
  }, said);
}

/** 「森林覆盖率不低于上年得2分」 as a part: what is at least 0 is the difference of the two. */
function withCalculated(said: string, rule: PlainRule): string {
  if (rule.kind !== 'sum') return said;
  return rule.parts.reduce(
    (text, { name, measure }) =>
      measure.kind === 'value' && measure.value.kind === 'operation'
        ? text.replace(`；${name}（`, `；${expressionText(measure.value)}（`)
        : text,
    said,
  );
}

/** 「看“任务完成率”：」; nothing where nobody names it. */
function headOf(rule: PlainRule, criterion: Criterion, indicator: string): string {
  if (!asksFor(ruleNeeds(rule), 'value')) return '';
  const name = measureName(criterion, indicator);
  return name === '' ? '' : `看“${name}”：`;
}

function measureName(criterion: Criterion, indicator: string): string {
  const { measure, change, subject } = criterion;
  if (measure) return expressionText(measure);
  const name = subject === '' ? indicator : subject;
  if (change === 'grown') return `${name}的增减（增为正，减为负）`;
  // A rate rises by percentage points.
  const than = change && isSinceYearStart(criterion.statements) ? '年初' : '上年';
  if (change && RATE.test(name)) return `${name}较${than}的增减${change === 'rate' ? '（百分点）' : ''}`;
  if (change) return `${name}较${than}${change === 'rate' ? '变动的比率' : '的增减'}`;
  const unit = unitOf(criterion.statements);
  if (isLate(criterion)) return `${name}${name === '' ? '' : '：'}迟了多少${unitWord(unit) ?? ''}`;
  return name;
}

/** 「债务余额较年初减少的得5分」 */
export function isSinceYearStart(statements: Criterion['statements']): boolean {
  return statements.some((one) => one.kind === 'band' && one.change && YEAR_STARTS.test(one.text ?? ''));
}

const YEAR_STARTS = new RegExp(`^${YEAR_START}`);
const RATE = /(?<!变动|增长|变化|增减)(?:率|比例|比重|满意度)$/;

function isLate({ statements }: Criterion): boolean {
  return statements.some((one) => one.kind === 'steps' && one.step.late === true);
}

/** 「≥200」 → 「≥200 人」 */
function withUnits(said: string, rule: PlainRule, criterion: Criterion): string {
  if (kindOf(rule).counts === 'parts') return withPartUnits(said, criterion);
  if (criterion.valueKind !== 'amount') return said;
  return withUnit(said, unitOf(criterion.statements));
}

/** 「主题党日（1 分）：≥12 得 1 分」: each part has a unit of its own. */
function withPartUnits(said: string, { statements, partUnits = [] }: Criterion): string {
  const units = new Map([
    ...statements.flatMap((one) => (one.kind === 'band' ? [[one.subject, one.unit] as const] : [])),
    ...partUnits,
  ]);
  return said
    .split(/(?=；[^；＜≤≥＞＝]+（[\d.]+ 分）：)/)
    .map((part) => withUnit(part, units.get(/^；(.+?)（[\d.]+ 分）：/.exec(part)?.[1] ?? '') ?? 'none'))
    .join('');
}

function withUnit(said: string, unit: Unit): string {
  const word = unitWord(unit);
  if (word === undefined) return said;
  return said
    .replace(/([≤≥＜＞＝])(-?\d+(?:\.\d+)?)(?= |；|$)/g, `$1$2 ${word}`)
    .replace(/(每(?:相差)? \d+(?:\.\d+)?) (?=扣|加)/g, `$1 ${word}`)
    .replace(/与 (-?\d+(?:\.\d+)?) 每相差/g, `与 $1 ${word}每相差`);
}

/** 「＜90% 以 5 分起，与 90% 每相差…」 → 「＜90% 从 5 分起，比 90% 每低…」 */
function withSides(said: string): string {
  return said
    .split('；')
    .map((piece) => {
      const below = /^[＜≤]/.test(piece) && !piece.includes(' 且 ');
      const above = /^[＞≥]/.test(piece) && !piece.includes(' 且 ');
      if (!below && !above) return piece;
      return piece.replace(/以 (\S+) 分起，与 (.+?) ?每相差 /, `从 $1 分起，比 $2 每${below ? '低' : '高'} `);
    })
    .join('；');
}

/** What the sentence never said is ours. */
function withCustoms(said: string, { statements }: Criterion): string {
  const saysPart = statements.some(({ kind }) => kind === 'partial');
  const saysFloor = statements.some((one) => one.kind === 'limit' && (one.limit === 'floor' || one.limit === 'loss'));
  const parts = saysPart ? said : said.replaceAll('，按比例计', '，不足一档按比例计（标准没有写，是通常的算法）');
  const shares = statements.some((one) => 'outcome' in one && one.outcome.kind === 'lose' && one.outcome.assumed);
  const told = shares ? `${parts}（扣百分之几按分值算，标准没有写是什么的百分之几）` : parts;
  return saysFloor ? told : told.replaceAll('，最低 0 分', '');
}

/** 「第 1 项 2 分」 → 「“目标细化”2 分」 */
function withItems(said: string, { items }: Criterion): string {
  const named = said.replace(/第 (\d+) 项 /g, (whole, number: string) => {
    const name = items[Number(number) - 1];
    return name === undefined ? whole : `“${name}”`;
  });
  return named.replace('不适用的分值由其余各项按比例分担', '不适用的分值由其余各项分担（标准没有写，是通常的算法）');
}

/** 「每出现 1 次」 → 「“违规问题”每 1 起」 */
function withCounted(said: string, rule: PlainRule, { statements, items }: Criterion): string {
  const counts = statements.filter((one): one is CountStatement => one.kind === 'count');
  // 「每季度公开一次得3分，少公开一次扣1分」: what the rule counts is what is missing.
  const lost = counts.find(({ outcome }) => outcome.kind === 'lose');
  const count = (rule.kind === 'countDeduction' ? lost : undefined) ?? counts[0];
  if (!count) return said;
  const { counts: of } = kindOf(rule);
  if (of === 'cases') {
    const name = countName(count);
    const named = name === count.count.unit ? noneNamed(statements) : `“${name}”`;
    return said.replace(/每(?:出现|有) 1 [次项]/, `${named}每 1 ${count.count.unit}`);
  }
  // 「发现一项未履行手续的扣2分」: what is counted has a name, although it is a 要点 that is not met.
  if (rule.kind === 'checklist' && items.length === 0 && !GENERIC.test(count.count.words + count.before))
    return said.replace(
      /^全部符合得 (\S+) 分；一项不符合扣/,
      `没有的得 $1 分；“${countName(count)}”每 1 ${count.count.unit}扣`,
    );
  if (of !== 'parts') return said;
  return counts.reduce(
    (text, one) => text.replace(`${countName(one)}，每 1 次`, `“${countName(one)}”每 1 ${one.count.unit}`),
    said,
  );
}

/** 「无锈蚀皮影得5分，每出现1次扣1分」: what there is none of, where its words stand in no list and she must see them. */
function noneNamed(statements: Criterion['statements']): string {
  const none = statements.find((one) => one.kind === 'unread' && one.named === true && NONE.test(one.text));
  return none?.kind === 'unread' ? `“${none.text.replace(NONE, '').replace(/的$/, '')}”` : '';
}

const NONE = /^(?:全年|年内)?(?:无|没有|未发生|未出现|未发现)/;

/** No more than 「不符合要求」. */
const GENERIC =
  /^(?:有|每|发现|出现)*(?:不符合?|未?达标?|未达到|不达标|不满足|不合格|不到位|缺少?|少|符合|满足|达到)?(?:上述|以上|相关)?(?:要求|标准|规定|条件|要点|内容)?$/;
