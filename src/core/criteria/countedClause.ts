import { BARE_VERB, DEGREE, isPlainName, MISSED, restricts } from './clauseWords';
import { decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import { denies } from './assemble/denies';
import { type Words, checkName } from './conditionSubject';
import { asserts } from './asserts';
import { fail } from './criterionProblem';
import type { BandStatement } from './criterionStatement';
import { isFreeName } from './freeName';
import { inMoneyOf } from './inMoneyOf';
import { ListedClause } from './listedClause';
import type { ConditionPhrase, CountPhrase, Outcome, Phrase, StepPhrase, Unit } from './phrase';
import { type Span, covering } from './span';
import { stepsOutcome } from './stepsOutcome';
import { hasOperation, isName } from './readableWords';
import { treats, wants } from './wantedBefore';
import { weightyInName } from './weighty';
import { isExplanation } from './words';

const MONEY: ReadonlyMap<string, Unit> = new Map([
  ['元', 'yuan'],
  ['千元', 'qianYuan'],
  ['万元', 'wanYuan'],
  ['亿元', 'yiYuan'],
]);

/** 「其中任意一项未公开的」: of what stands before. */
const ANY_OF_THEM = /^(?:其中|上述|以上)?(?:任意|任何|任)$/;

const OF_PART = /部分$/;
const FURTHER = /^(?:再|又)?(?:增加|增多|多|多出|超过|超出)(?:发生|出现)?$/;

/** Steps and counts that wait for what each of them costs or brings. */
export class CountedClause extends ListedClause {
  protected step: StepPhrase | undefined;
  protected count: { readonly count: CountPhrase; readonly before: string; readonly instead?: true } | undefined;
  protected otherwise: Span | undefined;
  protected beyond: 'up' | 'down' | 'away' | undefined;
  protected start: Pick<StepPhrase, 'start' | 'taken'> | undefined;

  /** 「每超1个百分点在3分基础上扣0.5分」 */
  protected takeStart({ mark, taken }: Extract<Phrase, { kind: 'start' }>): void {
    const start = taken ? { taken: mark } : { start: mark };
    if (this.step) this.step = { ...this.step, ...start };
    else this.start = start;
  }

  protected takeStep(phrase: StepPhrase): void {
    const people = this.peopleOver(phrase);
    if (people) {
      this.takeCount(people);
      return;
    }
    if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? phrase).span);
    // 「达到100%得5分；否则，每降低1%扣0.5分」: otherwise is where the steps are.
    if (this.statements.some(({ kind }) => kind === 'band')) this.otherwise = undefined;
    const isOfPart = this.condition !== undefined && OF_PART.test(this.words.at(-1)?.text ?? '');
    this.takeStepSubject(phrase);
    this.dropMissed();
    const band = this.statements.filter((one) => one.kind === 'band').at(-1);
    this.step = {
      ...inMoneyOf(phrase, this.condition?.unit ?? band?.unit ?? phrase.unit),
      ...(phrase.unit !== this.ofEach(phrase.unit) && { unit: this.ofEach(phrase.unit) }),
      ...(phrase.direction === 'any' && this.beyond && { direction: this.beyond }),
      ...this.start,
      ...(isOfPart && { ofPart: true as const }),
    };
    this.beyond = undefined;
    this.start = undefined;
  }

  /** 「获得省级表彰每项加2分」: the words before say of what. */
  protected takeCount(phrase: CountPhrase): void {
    if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
    if (phrase.several) {
      this.takeSeveral(phrase);
      return;
    }
    const beyond = this.condition && this.countedBeyond(this.condition, phrase);
    if (beyond) {
      // 「超过6次的，满意度每次扣0.5分」
      const between = this.words.at(-1);
      if (between) fail('unknownWords', between.span, { words: between.text });
      this.step = beyond;
      return;
    }
    const instead = this.takeRest();
    if (this.condition) fail('conditionWithoutMark', this.condition.span);
    // 「发生1起扣2分，每增加1起再扣1分」: the first and those behind it, of one thing.
    if (FURTHER.test(phrase.words) && this.statements.some(({ kind }) => kind === 'count'))
      fail('severalCounts', phrase.span);
    const words = this.wordsOfCount(phrase);
    const before = words && ANY_OF_THEM.test(words.text) ? undefined : words;
    if (before && !isExplanation(before.text)) {
      checkName(before);
      if (!isName(before.text)) {
        const named = isFreeName(before.text) || namesCounted(before.text, phrase.words);
        this.statements.push({ kind: 'unread', ...before, ...(named && { named: true }) });
      }
    }
    if (phrase.words !== '' && !isNamedThing(phrase)) this.checkedName(phrase.words, phrase.span);
    const limited = [before?.text ?? '', phrase.words].find((words) => DEGREE.test(words));
    // 「迟报三次以上的每次扣1分」: each of them, or each beyond the third?
    if (limited !== undefined) fail('severalCounts', before?.span ?? phrase.span);
    this.explain();
    if (before) this.statements.push({ kind: 'explanation', ...before });
    this.count = { count: phrase, before: before?.text ?? '', ...(instead && { instead }) };
  }

  /** 「办结率达到100%得5分；未达到100%的，每有一项未办结扣1分」: what the best does not hold, of which the count says what there is then. */
  private takeRest(): true | undefined {
    const last = this.statements.filter(({ kind }) => kind !== 'explanation' && kind !== 'unread').at(-1);
    const words = this.words.at(-1);
    const isMissed =
      words !== undefined &&
      last !== undefined &&
      'outcome' in last &&
      last.outcome.kind === 'gain' &&
      !isNothing(last.outcome.mark) &&
      (MISSED.test(words.text) ||
        (last.kind === 'named' && denies(ofAll(words.text.replace(/的$/, '')), ofAll(last.name))));
    if (isMissed && !this.condition) {
      this.words.pop();
      return last.kind === 'band' && isAtWhole(last) ? true : undefined;
    }
    if (!this.condition || words || last?.kind !== 'band' || last.outcome.kind !== 'gain' || !isAtWhole(last))
      return undefined;
    if (!isOtherSide(this.condition, last)) return undefined;
    this.condition = undefined;
    this.subject = undefined;
    return true;
  }

  /** 「每超编1人」 beside a rate counts people. */
  private peopleOver({ staff, step, span }: StepPhrase): CountPhrase | undefined {
    const unit = this.condition?.unit ?? this.statements.filter((one) => one.kind === 'band').at(-1)?.unit;
    if (!staff || unit !== 'rate') return undefined;
    return { kind: 'count', each: true, number: Number(step), unit: '人', words: '超编', span };
  }

  /** 「上年结转为0的，得满分；否则，消化率≥90%得4分」 「无基建项目的得3分；有基建项目的，…」: behind a case what is said is of all others. */
  protected dropElse(): void {
    const cases = this.statements.flatMap((one) => {
      if (one.kind === 'named') return [one.name];
      return one.kind === 'band' && isAllZero(one) ? [`${one.subject}为0`] : [];
    });
    const isElse = ({ text }: Words): boolean =>
      cases.some((name) => isComplement(text, name) || (ELSE.test(text) && isEmptyCase(name)));
    this.words = this.words.filter((one) => !isElse(one));
    const last = this.statements.filter(({ kind }) => kind !== 'explanation').at(-1);
    if (last?.kind === 'named' && isEmptyCase(last.name)) this.otherwise = undefined;
    if (last?.kind === 'band' && last.subject !== '' && isAllZero(last)) this.otherwise = undefined;
  }

  protected takeStepOutcome(step: StepPhrase, outcome: Outcome, span: Span): void {
    if (this.words.length > 0) this.explain();
    if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
    const { condition, subject, bandInClause } = this;
    const all = covering(step.span, span);
    this.put({
      kind: 'steps',
      subject: subject?.text ?? '',
      condition,
      ...stepsOutcome(step, outcome, condition, all),
      follows: bandInClause,
      span: all,
    });
    this.step = undefined;
    this.condition = undefined;
  }

  /** What a comma parts from 「每发现一起违规问题」 is a clause of its own; 「发生事故的，每起」 says of what. */
  private wordsOfCount(phrase: CountPhrase): Words | undefined {
    const before = this.words.at(-1);
    const saysOfWhat = phrase.words.replace(BARE_VERB, '') !== '';
    const isApart = before !== undefined && before.span[1] < phrase.span[0];
    // 「出现违纪违规问题的，每个问题扣1分」
    if (isApart && isPlainName(before.text) && before.text.replace(/的$/, '').endsWith(phrase.words))
      return this.words.pop();
    if (isApart && phrase.each && namesCounted(before.text, phrase.words)) return this.words.pop();
    if (isApart && (saysOfWhat || !(isExplanation(before.text) || isPlainName(before.text) || isFreeCase(before.text))))
      return undefined;
    return this.words.pop();
  }

  /** 「不超过6次得4分，超过6次的每次扣0.5分」: with the full mark up to there each is one more; else it may be every one of them. */
  private countedBeyond(
    { intervals, unit }: ConditionPhrase,
    { each, words, ...count }: CountPhrase,
  ): StepPhrase | undefined {
    const [{ from, to } = {}, second] = intervals;
    const last = this.statements.at(-1);
    const [upTo, other] = last?.kind === 'band' && last.unit === unit ? last.intervals : [];
    const goesOn =
      last?.kind === 'band' &&
      last.outcome.kind === 'gain' &&
      !last.outcome.noLoss &&
      !other &&
      upTo?.to?.at === from?.at &&
      // 「少于3个得4分，3个以上每个扣1分」: whether the third costs something is not said.
      !(upTo?.to?.sure === true && !upTo.to.inclusive);
    if (!goesOn || !from || to || second || !each || words !== '' || count.number !== 1 || unit !== `#${count.unit}`)
      return undefined;
    return { kind: 'step', direction: 'up', step: '1', unit, span: count.span };
  }

  /** 「2800元/户以内得6分，每超100元扣1分」: the same yuan for each household. */
  private ofEach(unit: Unit): Unit {
    const [word] = [...MONEY].find(([, of]) => of === unit) ?? [];
    const each = this.statements.find((one) => one.kind === 'band' && one.unit.startsWith(`#${word ?? ' '}/`));
    if (each?.kind === 'band') return each.unit;
    return this.condition?.unit.startsWith(`#${word ?? ' '}/`) === true ? this.condition.unit : unit;
  }
}

/** 「未全部办结」 of 「全部按时办结」 */
function ofAll(text: string): string {
  return text.replace(/全部|全面|全额|按[时期]|及时|如期|均|都/g, '');
}

/** All of it, or no more than all of it. */
function isAtWhole({ unit, intervals, change, than }: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const at = from ?? to;
  return unit === 'rate' && !change && than === undefined && !second && at?.inclusive === true && decimal(at.at).eq(1);
}

/** 「未达到100%」 of 「达到100%」: all that lies beyond its edge. */
function isOtherSide({ intervals, unit, change, than }: ConditionPhrase, band: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const [own] = band.intervals;
  const isBelow = own?.from !== undefined && !from && to?.at === own.from.at;
  const isAbove = own?.to !== undefined && !own.from && !to && from?.at === own.to.at;
  return unit === 'rate' && !change && than === undefined && !second && (isBelow || isAbove);
}

/** 「皮影有锈蚀现象的，每处扣0.5分」: that something is so, whatever it is. */
function isFreeCase(text: string): boolean {
  return /有|存在|出现|发生|发现|[未不]\p{Script=Han}/u.test(text) && isFreeName(text);
}

/**
 * 「露天粪缸、简易棚厕，每发现1处扣3分」 「对审查后提出的问题，每个问题扣0.5分」: where the count names nothing itself, what stands right before it is
 * counted, in whatever words; she is asked by all of them.
 */
function namesCounted(text: string, counted: string): boolean {
  const what = counted.replace(BARE_VERB, '');
  if (what !== '' && !text.endsWith(what)) return false;
  const whole = what === '' ? text : text.slice(0, -what.length).replace(/的$/, '');
  const { of = whole, thing = '' } = FOUND_OF.exec(whole)?.groups ?? {};
  const names = (of + thing).split(/(?<=\p{Script=Han}{2})(?:或者?|及其?|以及|和|并)(?=\p{Script=Han}{2})/u);
  return !asserts(text) && !wants(text) && !treats(whole) && names.every(isFreeName);
}

/** 「对群众反映后查实的问题」 */
const FOUND_OF = /^对(?<of>[^,的]{2,20})(?:的(?<thing>问题|事项|情况|线索|意见|案件))?$/;

const ELSE = /^(?:否则?|反之|其他情况|其余情况|不为(?:0|零)的?)$/;

/** 「当年无基建项目」 「预算数为0」 */
function isEmptyCase(name: string): boolean {
  return LACKS.test(name) || /为(?:0|零)$/.test(name);
}

const LACKS = /^(?:本年度?|当年|年内|部门|单位)?(?:无|没有|未发生|不涉及)(?<what>.{2,})$/;

/** 「有基建项目的」 of 「当年无基建项目」, and 「有问题」 of 「无审计问题」. */
function isComplement(text: string, name: string): boolean {
  const what = LACKS.exec(name.replace(/的$/, ''))?.groups?.['what'];
  const own = /^(?:本年度?|当年|年内|部门|单位)?(?:有|存在|发生|涉及)(?<what>.{2,}?)的?$/.exec(text)?.groups?.['what'];
  return what !== undefined && own !== undefined && what.endsWith(own);
}

function isAllZero({ intervals }: BandStatement): boolean {
  return intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0');
}

/** 「每新建一座凉亭得2分」: what is counted is asked by its own name, whatever it is; nothing in it may say when, or when not, it counts. */
function isNamedThing({ each, words }: CountPhrase): boolean {
  return (
    each &&
    /^\p{Script=Han}{3,14}$/u.test(words) &&
    !BINDS.test(words) &&
    !hasOperation(words) &&
    !restricts(words) &&
    weightyInName(words) === undefined
  );
}

const BINDS =
  /[且或但而若如因除仅只均都应须未不无没非免超]|以[上下内外]|连续|其中|其他|同类|同一|当年|上年|再次|首次|[年月日季]/;
