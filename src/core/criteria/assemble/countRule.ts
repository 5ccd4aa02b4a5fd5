import { sumOf } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { FULL, type Mark, NOTHING, type PlainRule } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { countName } from '../countName';
import { ALL_MET, GOOD_VERB, UNMET } from '../lexicon/cases';
import { fail } from '../criterionProblem';
import { holdsThing, isLight, sameThing } from '../sameThing';
import type { Span } from '../span';
import type { CountStatement, NamedStatement } from '../criterionStatement';
import { capOf, fitting, floorOf, limitsIn, sameMark, valueOf } from './marks';

const allMet = new RegExp(ALL_MET);
const unmet = new RegExp(UNMET);
/** Nothing found, everything met. */
const clean = /^(?:未|无|没有|不存在|全部|均|完全|全年无|符合|全年未|本年度?(?:无|未))/;
const good = new RegExp(`^${GOOD_VERB}`);

/** So much off, or on, for each case. */
export function buildCountRule(build: Build, named: readonly NamedStatement[]): Built {
  const counts = build.statements.filter((one): one is CountStatement => one.kind === 'count');
  const [first, second] = counts;
  if (!first) throw new Error('A count rule needs a count');
  if (second && !counts.every((one) => isSameCount(one, first, build))) fail('severalCounts', second.span);
  const { count, outcome, span } = first;
  if (count.number !== 1) fail('severalCounts', span);
  const items = itemsOf(build);
  if (count.of !== undefined && items.length > 0 && count.of !== items.length) fail('saidTwice', span);
  const told = [...items, ...named.map(({ name }) => name), build.indicator];
  // 「①…；②…。群众满意度有一项不符合扣1分」: of something that is none of the items.
  if (told.length > 1 && !isOfItems(first, told)) fail('severalCounts', span);
  if (outcome.kind === 'gain' && isNothing(outcome.mark))
    return { rule: allOrNothing(build, named), valueKind: 'amount', itemCount: items.length, items };
  const listed =
    outcome.kind === 'gain' && count.words === '' ? equalItems(outcome.mark, items, build, named) : undefined;
  if (listed) return listed;
  if (outcome.kind === 'gain' || outcome.kind === 'add')
    return { rule: gainRule(first, build, named), valueKind: 'amount', itemCount: items.length, items };
  if (outcome.kind !== 'lose') return fail('markNotUnderstood', span);
  const bad =
    good.test(count.words) &&
    !unmet.test(count.words) &&
    !ILL.test(count.words) &&
    !named.some((one) => saysNone(one, count.words));
  if (bad) fail('countDirection', span);
  const deduction = fitting(outcome.mark, build, span);
  const floor = floorOf(build);
  const own = named.filter((one) => one.outcome.kind === 'gain' && !sameMark(one.outcome.mark, FULL, build.fullMark));
  checkBase(
    build,
    named.filter((one) => !own.includes(one)),
  );
  // 「①截留资金；②挪用资金。每有一项扣1分」 takes off for what is there, where a list is asked what is met.
  if (own.length + items.length > 0 && MERELY_THERE.test(first.before + count.words)) fail('countDirection', span);
  if (own.length > 0) return ownItems(own, deduction, build, first);
  const isChecklist =
    /^(?:项|个|条|点|方面|环节)$/.test(count.unit) &&
    !isOfThings(count) &&
    // 「覆盖20个村，每少1个扣1分」 counts villages.
    !(count.unit === '个' && count.words === '少' && items.length === 0) &&
    (unmet.test(count.words) || items.length > 0 || named.some(({ name }) => allMet.test(name)));
  const rule: PlainRule = isChecklist
    ? { kind: 'checklist', marks: { kind: 'perUnmet', deduction, floor } }
    : { kind: 'countDeduction', deduction, floor };
  if (
    items.length > 0 &&
    isChecklist &&
    valueOf(deduction, build.fullMark)
      .times(items.length)
      .lt(valueOf(FULL, build.fullMark).minus(valueOf(floor, build.fullMark)))
  ) {
    build.warn({ code: 'itemsLeaveRest', span, details: { items: String(items.length) } });
  }
  return { rule, valueKind: 'amount', itemCount: isChecklist ? items.length : 0, items };
}

/** That one of them is there, and not a word of what is wrong with it. */
const MERELY_THERE = /^(?:[每凡如若有的任、,:]|存在|发现|出现|发生)*$/;

/** What stands before 「一项不符合」 speaks of the items, or of all of them. */
function isOfItems({ before, count }: CountStatement, told: readonly string[]): boolean {
  if (!/^[项条点]$/.test(count.unit) || before === '' || OF_ALL.test(before)) return true;
  return told.some((one) => !isLight(one) && sameThing(before, one));
}

const OF_ALL =
  /要[点求素]|内容|事项|条件|方面|标准|指标|情况|环节|材料|资料|手续|工作|任务|制度|问题|以上|上述|下列|其中|^[如若凡未缺漏错]|^(?:存在|发现|出现|发生|有)|的$/;

/** 「有一个项目未达到扣2分」 「有1个问题未整改扣1分」 count projects and problems, and no 要点. */
function isOfThings({ unit, words }: CountStatement['count']): boolean {
  return unit === '个' ? OF_THINGS.test(words) : /^项目/.test(words);
}

const OF_THINGS =
  /^(?:有|存在|发现)?(?!要[点求素]|条件|方面|内容|环节|指标|标准|事项|[不未没缺无符])\p{Script=Han}{2}/u;

/** 「新增返贫户1户扣1分」: what nobody wants more of. */
const ILL = /返贫|致贫|欠|事故|投诉|上访|信访|违|火灾|污染|案件|隐患|债务|伤亡|死亡|失学|闲置|烂尾|超标|疫情|逾期|差错/;

/** 「每查处1起违法案件得1分」: what was done about it. */
const MENDED =
  /查处|办[结理]|化解|处[置理]|整改|排[查除]|消除|治理|调[解处]|救[助援]|减少|压减|盘活|清[理退收欠零偿]|追[回缴]|侦破|破获|制止|纠正|拆除|帮[扶助]|劝返|摘帽|退出|扑[救灭]|偿还|化债|查出|无|未|不/;

/** 「无新增返贫人口得6分」 says of 「每新增1户返贫扣1分」 that none is best. */
function saysNone({ name }: NamedStatement, words: string): boolean {
  const of = words.replace(good, '');
  return of.length > 1 && /^(?:未|无|没有|不存在|全年无|全年未)/.test(name) && name.includes(of);
}

/** 「①…；②…。每项2分」: each item has that mark. */
function equalItems(
  mark: Mark,
  items: readonly string[],
  build: Build,
  named: readonly NamedStatement[],
): Built | undefined {
  const worth = valueOf(mark, build.fullMark).times(items.length);
  const isLimited = !sameMark(capOf(build), FULL, build.fullMark);
  if (items.length < 2 || named.length > 0 || !worth.eq(build.fullMark) || isLimited) return undefined;
  const each = items.map(() => mark);
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each } },
    valueKind: 'amount',
    itemCount: items.length,
    items,
  };
}

/** Said twice of the same thing; 「不及时每次扣0.5分；不准确每次扣0.5分」 are two things. */
function isSameCount(one: CountStatement, other: CountStatement, { fullMark }: Build): boolean {
  const [a, b] = [one.outcome, other.outcome];
  const [name, otherName] = [countName(one), countName(other)];
  const isNamed = name !== one.count.unit && otherName !== other.count.unit;
  return (
    (!isNamed || name.includes(otherName) || otherName.includes(name)) &&
    one.count.number === other.count.number &&
    a.kind === 'lose' &&
    b.kind === 'lose' &&
    sameMark(a.mark, b.mark, fullMark)
  );
}

export function itemsOf({ statements }: Build): readonly string[] {
  return statements.flatMap((one) => (one.kind === 'item' ? [one.text] : []));
}

/** 「每有一项不符合的不得分」: one case is enough. */
function allOrNothing(build: Build, named: readonly NamedStatement[]): PlainRule {
  checkBase(build, named);
  return { kind: 'countDeduction', deduction: FULL, floor: NOTHING };
}

/** The full mark where nothing is wrong is what a deduction starts from anyway; another mark there is not. */
function checkBase(build: Build, named: readonly NamedStatement[]): void {
  const first = build.statements.findIndex(({ kind }) => kind === 'count');
  for (const one of named) {
    const { outcome, span, marked, name } = one;
    // 「应采尽采得4分，发现1项应公开未公开扣2分」 are of two things.
    const due = DUE.exec(name)?.groups?.['what'];
    const counted = build.statements.find((other) => other.kind === 'count');
    if (due !== undefined && counted?.kind === 'count' && !countName(counted).includes(due))
      fail('severalCounts', span);
    // 「有效投诉0次得5分，每发生1次信访扣1分」
    const none = NONE_OF.exec(name)?.groups?.['of'];
    const isOther = none !== undefined && counted?.kind === 'count' && countName(counted) !== counted.count.unit;
    if (isOther && !holdsThing(none, countName(counted))) fail('severalCounts', span);
    // 「首次出现不扣分」 is an exception, 「无违规的得满分」 the beginning.
    const noLoss = outcome.kind === 'gain' && outcome.noLoss === true;
    // 「1.符合规定，未报送的扣3分；2.…。每有一项不符合扣1分」: another loss, or all of it, for one of the items.
    if (marked && outcome.kind === 'lose') fail('severalCounts', span);
    const isAll = outcome.kind === 'gain' && sameMark(outcome.mark, FULL, build.fullMark);
    if (marked && isAll && itemsOf(build).length > 1) fail('severalCounts', span);
    if (marked && outcome.kind === 'gain' && !noLoss) continue;
    if ((noLoss || build.statements.indexOf(one) > first) && !clean.test(name)) fail('markNotUnderstood', span);
    if (outcome.kind !== 'gain' || !sameMark(outcome.mark, FULL, build.fullMark)) fail('markNotUnderstood', span);
  }
}

const NONE_OF = /^(?<of>.{2,}?)(?:次数|起数|件数|数量?)?为?[0零][次起件例个项处]$/;
const DUE = /^[^、,]*应(?<what>\p{Script=Han}{1,2})尽\k<what>[^、,]*$/u;

function gainRule(
  { outcome, span, count, before }: CountStatement,
  build: Build,
  named: readonly NamedStatement[],
): PlainRule {
  if (outcome.kind !== 'gain' && outcome.kind !== 'add') return fail('markNotUnderstood', span);
  if (unmet.test(count.words) && !good.test(count.words)) fail('countDirection', span);
  // 「每发现一起违规得1分」
  if (ILL.test(count.words) && !MENDED.test(count.words)) fail('countDirection', span);
  checkPeriods(countName({ kind: 'count', outcome, span, count, before }), outcome.mark, build, span);
  const stray = named.find(
    (one) => one.outcome.kind !== 'gain' || !allMet.test(one.name) || !sameMark(one.outcome.mark, FULL, build.fullMark),
  );
  if (stray) fail('markNotUnderstood', stray.span);
  const start = baseOf(build);
  const [most] = limitsIn(build.statements, 'gain');
  const cap = capOf(build);
  const reach: Mark = most
    ? { points: valueOf(start, build.fullMark).plus(valueOf(most.mark, build.fullMark)).toFixed() }
    : FULL;
  return {
    kind: 'countGain',
    start,
    gain: fitting(outcome.mark, build, span),
    cap: valueOf(reach, build.fullMark).lt(valueOf(cap, build.fullMark)) ? reach : cap,
  };
}

/** 「每季度召开一次得1分」 counts quarters where four of them make the full mark; 「每季度召开一次得2分」 of 2 wants all four. */
function checkPeriods(name: string, mark: Mark, build: Build, span: Span): void {
  const word = /每(?:个)?(?<word>季|月|周|半年)/.exec(name)?.groups?.['word'];
  const often = PERIODS.get(word ?? '');
  if (often !== undefined && !valueOf(mark, build.fullMark).times(often).eq(build.fullMark))
    fail('severalCounts', span);
}

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['季', 4],
  ['月', 12],
  ['周', 52],
  ['半年', 2],
]);

/** 「基础分60分」 */
export function baseOf(build: Build): Mark {
  const base = build.statements.find((one) => one.kind === 'stated' && one.base);
  return base?.kind === 'stated' ? fitting({ points: base.points }, build, base.span) : NOTHING;
}

/** Own marks, and a deduction that repeats them: the same marks, counted once. */
function ownItems(own: readonly NamedStatement[], deduction: Mark, build: Build, { span }: CountStatement): Built {
  const each = own.map((one) => (one.outcome.kind === 'gain' ? one.outcome.mark : NOTHING));
  const total = sumOf(each.map((mark) => valueOf(mark, build.fullMark)));
  if (!sameMark(floorOf(build), NOTHING, build.fullMark)) fail('limitWithoutSteps', span);
  if (!total.eq(build.fullMark) || !each.every((mark) => sameMark(mark, deduction, build.fullMark)))
    fail('marksDoNotAdd', span, { full: build.fullMark, sum: total.toFixed() });
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each } },
    valueKind: 'amount',
    itemCount: own.length,
    items: own.map(({ name }) => name),
  };
}
