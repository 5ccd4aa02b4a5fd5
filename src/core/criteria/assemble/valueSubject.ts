import { decimal } from '../../base/decimal';
import type { ValueKind } from '../../rules/rule';
import type { Build } from '../criterion';
import { MEASURED, namesIn } from './formulaRule';
import { isOwnShareName } from './isOwnShareName';
import { sameThing } from '../sameThing';
import { isTime, type Unit } from '../phrase';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { Statement } from '../criterionStatement';

/** Words that name no measure of their own. */
const ANY_MEASURE =
  /^(?:比率|比例|比值|该比率|该比例|完成率|实际值|实际完成值|完成值|指标值|结果|数值|实际比例|实际率|实际占比|实际比重|实际完成率|实际完成比例|占比|比重|该比例|变动|得分率|率|控制率|执行率|变动率|其|发生|出现|发现|查出|存在|[xXrRaA])$|^(?:若|如|当|凡)$/;

/** 「实际完成比例」 is the completion of whatever is measured. */
const GENERIC =
  /^(?:实际)?(?:完成|执行|到位|支出|达标|公开|满意)?(?:情况)?(?:的)?(?:率|比率|比例|百分比|度)$|(?:与|和|占|除以|\/)/;

/** What is measured, in the sentence's own words. Two different measures in one sentence are no single value. */
export function valueSubject({ statements, indicator }: Build): { readonly text: string } {
  const said: { readonly text: string; readonly span: Span }[] = [];
  const spoken: { readonly text: string; readonly span: Span }[] = [];
  for (const statement of statements) {
    if (statement.kind === 'otherwise' && statement.outcome.kind === 'ratio' && !isOwnShareName(statement.outcome.name))
      said.push({ text: statement.outcome.name, span: statement.span });
    if (statement.kind === 'otherwise' && statement.outcome.kind === 'formula')
      said.push(
        ...namesIn(statement.outcome.expression)
          .filter((text) => MEASURED.test(text))
          .map((text) => ({ text, span: statement.span })),
      );
    if (statement.kind === 'formula' && statement.isScore)
      said.push(...namesIn(statement.expression).map((text) => ({ text, span: statement.span })));
    if (statement.kind === 'band' && statement.outcome.kind === 'formula')
      said.push(...namesIn(statement.outcome.expression).map((text) => ({ text, span: statement.span })));
    if (statement.kind === 'whole' && statement.outcome.kind === 'ratio' && !GENERIC.test(statement.outcome.name))
      said.push({ text: statement.outcome.name, span: statement.span });
    if (statement.kind === 'base' && statement.of !== '') said.push({ text: statement.of, span: statement.span });
    if (statement.kind !== 'band' && statement.kind !== 'steps') continue;
    if (statement.kind === 'band' && statement.outcome.kind === 'ratio' && !GENERIC.test(statement.outcome.name))
      said.push({ text: statement.outcome.name, span: statement.span });
    const text = statement.subject.replace(/^(?:当(?!年)|若|如果|如|凡)/, '');
    if (text !== '') spoken.push({ text, span: statement.span });
    if (text !== '' && !ANY_MEASURE.test(text)) said.push({ text, span: statement.span });
  }
  const longest = said
    .filter(({ text }) => !ANY_MEASURE.test(text))
    .reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const [first] = spoken;
  // What comes later may be shortened; 「项目支出执行率」 behind 「执行率」 is another measure.
  const narrower = said.find(({ text }) => text === longest && text !== first?.text);
  const isFuller =
    first &&
    !/^[a-zA-Z]$/.test(first.text) &&
    (longest.length > first.text.length || (ANY_MEASURE.test(first.text) && longest !== ''));
  if (
    isFuller &&
    narrower &&
    !isWithin(longest, indicator) &&
    longest.replace(/^实际/, '') !== first.text &&
    !plain(longest).startsWith(plain(first.text))
  )
    fail('twoSubjects', narrower.span, { first: first.text, second: longest });
  for (const { text, span } of said.filter((one) => !ANY_MEASURE.test(one.text))) {
    // Two names for the indicator are both within its own name; 「6月底支出进度」 and 「9月底支出进度」 are not.
    if (!isPartOf(text, longest) && !(isWithin(text, indicator) && isWithin(longest, indicator)))
      fail('twoSubjects', span, { first: longest, second: text });
  }
  // 「满意度…，执行率…」 of the indicator 执行率: the general word is the indicator's own, and 满意度 another measure.
  const general = [...spoken, ...said].find(
    ({ text }) => /^(?:完成率|执行率|控制率|变动率)$/.test(plain(text)) && isWithin(text, indicator),
  );
  if (general && longest !== '' && !isPartOf(general.text, longest) && !isWithin(longest, indicator))
    fail('twoSubjects', general.span, { first: longest, second: general.text });
  checkUnnamed(statements, longest, indicator);
  return { text: longest };
}

/**
 * 「90%以上得5分，人均收入80%-90%得4分」 of the indicator 预算执行率: what comes first names nothing, so that it is of the
 * indicator or of what a formula before it defines; what is named behind it must be the same.
 */
function checkUnnamed(statements: readonly Statement[], subject: string, indicator: string): void {
  const written = statements.flatMap((one) => (one.kind === 'formula' && !one.isScore ? [one] : []));
  for (const { name = '', span } of written)
    if (name !== '' && !namesAnyMeasure(name) && subject !== '' && !isAlike(name, subject))
      fail('twoSubjects', span, { first: name, second: subject });
  const named = statements.flatMap((one) => (one.kind === 'band' || one.kind === 'steps' ? [one] : []));
  for (const { name = '' } of written)
    for (const one of named)
      if (isOtherRate(name, one.subject)) fail('twoSubjects', one.span, { first: name, second: one.subject });
  const first = statements.find(({ kind }) => kind === 'band' || kind === 'steps');
  // What a rewrite made of words was held to the bands beside it there.
  const isUnnamed =
    first?.kind === 'band' ? first.subject === '' && !first.worded : first?.kind === 'steps' && first.subject === '';
  if (!first || !isUnnamed || subject === '' || DOING.test(subject)) return;
  const [defined] = written.map(({ name = '', expression }) => (name === '' ? namesIn(expression).join('、') : name));
  const before = defined ?? indicator;
  const isSame = before.includes(subject) || ANY_MEASURE.test(before) || isAlike(before, subject);
  if (before !== '' && !isSame) fail('twoSubjects', first.span, { first: before, second: subject });
}

/** 「采购节约率=…，执行率≥5%」: a rate of another kind than the one that the formula defines. */
function isOtherRate(defined: string, subject: string): boolean {
  const [of, own] = [defined, subject].map((text) => RATE_OF.exec(text)?.[0]);
  const areBoth = of !== undefined && own !== undefined && plain(subject) === own;
  return areBoth && of !== own && !(DONE.test(of) && DONE.test(own));
}

const RATE_OF = /\p{Script=Han}{2}率$/u;
const DONE = /^(?:完成|执行|支出|实现|支付|实际|得分)率$/;

/** 「完成80%以上」 「逾期3天以上」 say what is done with it. */
const DOING = /^(?:完成|达到|逾期|延期|延迟|推迟|超期|超过|发生|出现|存在)$|\//;

/** 「完成率」 「该比例」 name whatever is measured. */
function namesAnyMeasure(text: string): boolean {
  return ANY_MEASURE.test(text) || GENERIC.test(text);
}

/** 「完成率」 names whatever is measured; anything else must be of one thing. */
function isAlike(one: string, other: string): boolean {
  return other === '' || namesAnyMeasure(other) || sameThing(one, other);
}

/** 「三公经费」 for 「三公经费变动率」. */
function isPartOf(part: string, whole: string): boolean {
  // 「税收收入增长8%得6分，增幅每低1个百分点…」
  if (/^(?:增幅|增速|增长率|增长幅度)$/.test(part) && /增长|增幅|增速/.test(whole)) return true;
  // 「一般性支出压减5%以上，压减比例每低…」
  const stem = /^(?<stem>\p{Script=Han}{2,})(?:比例|幅度|率)$/u.exec(part)?.groups?.['stem'];
  if (stem !== undefined && whole.endsWith(stem)) return true;
  if (/^(?:降幅|下降率|降低率|下降幅度)$/.test(part) && /下降|降低|压减|减少/.test(whole)) return true;
  return (
    whole.includes(part) ||
    whole.endsWith(part) ||
    plain(whole).includes(plain(part)) ||
    isCut(part, whole) ||
    isShortened(part, whole)
  );
}

/** 「预留份额占比」 for 「预留给中小企业的份额占比」: words left out, and none put in. */
function isShortened(part: string, whole: string): boolean {
  if (part.length < 5 || part.slice(-2) !== whole.slice(-2)) return false;
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

/** 「新增面积」 for 「新增有效灌溉面积」: its first word and its last. */
function isCut(part: string, whole: string): boolean {
  const [first, last] = [part.slice(0, 2), part.slice(2)];
  return part.length === 4 && whole.length > 4 && whole.startsWith(first) && whole.endsWith(last);
}

function isWithin(text: string, indicator: string): boolean {
  return plain(indicator).includes(plain(text));
}

/** 「实际执行率」 is the rate itself. */
function plain(text: string): string {
  return text.replace(/["'“”‘’「」()（）\s]/g, '').replace(/^实际/, '');
}

/** 「投诉次数」 「位次」 「气候指数」: a number of things, or one that has no unit. */
const COUNTS = /[次人件个户篇场条项批处起例家份名天日宗]数(?:量)?$|数量$|[名位]次$|排名$|[指系倍]数$|得分$|分数$|评分$/;

/** 「投资密度不超过2.8」: percent, times, yuan, hours. Whole numbers count things, and so do some names. */
function isUnclear(subject: string, indicator: string, statements: Build['statements']): boolean {
  const name = plain(subject === '' ? indicator : subject);
  const isNamed = /\p{Script=Han}$/u.test(name) && !/[/÷]/.test(name);
  return isNamed && !COUNTS.test(name) && statements.every(({ kind }) => kind !== 'formula');
}

/** Percent or plain numbers; the two cannot be compared with one value. */
export function unitOf({ statements, indicator }: Build, subject: string): ValueKind {
  const seen: { readonly unit: Unit; readonly span: Span; readonly at: readonly string[] }[] = [];
  const plainSteps: Span[] = [];
  let change = false;
  for (const one of statements) {
    if (one.kind === 'band') {
      change ||= one.change;
      seen.push({
        unit: one.unit,
        span: one.span,
        at: one.intervals.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [edge.at] : []))),
      });
    }
    if (one.kind === 'steps') {
      if (one.step.unit === 'none') plainSteps.push(one.span);
      else seen.push({ unit: one.step.unit, span: one.span, at: [] });
      if (one.condition)
        seen.push({
          unit: one.condition.unit,
          span: one.span,
          at: one.condition.intervals.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [edge.at] : []))),
        });
    }
    if (one.kind === 'base') seen.push({ unit: one.unit, span: one.span, at: [one.at] });
  }
  const units = [...new Set(seen.flatMap(({ unit }) => (unit === 'none' ? [] : [unit])))];
  const [unit, second] = units;
  const [place] = seen;
  const [plainStep] = plainSteps;
  if (plainStep && unit === 'rate') fail('percentMissing', plainStep);
  if (second !== undefined) fail('unitsDiffer', seen.find((one) => one.unit === second)?.span ?? [0, 0]);
  const bare = seen
    .filter((one) => one.unit === 'none')
    .flatMap(({ at, span }) => at.map((one) => ({ at: one, span })))
    .filter(({ at }) => !decimal(at).isZero());
  const [oddest] = bare;
  if (unit === 'rate' && oddest) {
    // 「＞1」 beside percents is 100%; 「＞95」 is nobody knows what.
    if (bare.some(({ at }) => decimal(at).abs().gt('1.5'))) fail('percentMissing', oddest.span);
    return 'rate';
  }
  const isRateName =
    /(?:率|比例|比率|比重|满意度|覆盖面|进度)$/.test(plain(subject)) ||
    (subject === '' && /(?:率|比例|比率|比重|满意度|覆盖面)$/.test(plain(indicator)));
  // Days late do not belong on the scale of a rate or a change.
  const odd = seen.find((one) => one.unit === unit);
  if (
    unit !== undefined &&
    unit !== 'rate' &&
    (change || (seen.some((one) => one.unit === 'none' && one.at.length > 0) && (isRateName || isTime(unit))))
  )
    fail('unitsDiffer', odd?.span ?? [0, 0]);
  if (unit !== undefined) return unit === 'rate' ? 'rate' : 'amount';
  if (change && bare.length === 0) return 'amount';
  if (bare.length === 0) return isRateName || place === undefined ? 'rate' : 'amount';
  if (isRateName && bare.every(({ at }) => decimal(at).abs().lte(1))) return 'rate';
  if (isRateName || (isUnclear(subject, indicator, statements) && bare.some(({ at }) => at.includes('.'))))
    fail('percentMissing', oddest?.span ?? [0, 0]);
  return 'amount';
}
