import { decimal } from '../base/decimal';
import { NOTHING } from '../rules/rule';
import { isNothing } from '../rules/mark';
import { type Words, checkName } from './conditionSubject';
import { isNegated } from './negation';
import { type ConditionPhrase, type CountPhrase, isTime, type Outcome, type StepPhrase, type Unit } from './phrase';
import { fail } from './criterionProblem';
import { type Span, covering } from './span';
import type { Statement } from './criterionStatement';
import { statedPoints } from './statedPoints';
import { isExplanation } from './words';
import { weightyIn, weightyInName } from './weighty';
import { continuesItem, covered, isName } from './readableWords';
import { asserts } from './asserts';
import { saysWhoseFigure } from './namesSource';
import { ABOVE, BARE_VERB, BELOW, FIGURE, MISSED, isAsked, isDone, isMeasure, isPlainName } from './clauseWords';

const MONEY: ReadonlyMap<string, Unit> = new Map([
  ['元', 'yuan'],
  ['千元', 'qianYuan'],
  ['万元', 'wanYuan'],
  ['亿元', 'yiYuan'],
]);

/** 「因政策性因素产生的调整除外」 bears on the value, and on nothing else: a person says whether it does this time. */
const EXCEPTS =
  /^[^,;]{2,}(?:的|之)[^,;的]{0,8}除外\)?$|^(?:从[^,;]{2,16}中|[^,;]{2,20}(?:需|应)|)(?:剔除|扣除|排除)(?:后计算)?\)?$/;

/** 「实有人数大于编制数的」 is a case, and what follows is of it. */
const COMPARES = /^(?!.*是否)[^,]*(?:大于|小于|高于|低于|超过|等于|[≥≤<>=])[^,]{2,}$/;

const AMOUNT = /(?:数|额|金额|资金|预算|支出|收入|经费|人数)$/;

const UNDONE_PART =
  /^(?:但|且|而)?(?:未|没有)(?:能)?(?:全部|全面|完全|全额)(?:完成|达到|实现|到位|整改|办结|拨付|支付)(?:到位|任务|目标)?的?$/;

/** 「次年1月20日前报送」: by when is a figure of speech of the name. */
const BY_DATE =
  /^(?:于|在)?(?:次年|当年|本年度?|\d{4}年)?(?:\d{1,2}月|每月|每季度)(?:\d{1,2}[日号]|底|末)?(?:之|以)?前(?=\p{Script=Han}{2})/u;

/** 「且指标值清晰的」 「但不超过上年结转」 */
const GOES_ON = /^(?:且|并且|而且|同时|并|但是?)(?=\p{Script=Han}{2})/u;

/** What stands between a statement and the one that goes on with it. */
const BESIDES: ReadonlySet<Statement['kind']> = new Set(['limit', 'explanation', 'unread']);

/** The words of a clause that still wait for their mark, and the statements read so far. */
export class Clause {
  protected readonly statements: Statement[] = [];
  protected words: Words[] = [];
  protected marked = false;
  protected bandInClause = false;
  protected subject: Words | undefined;
  protected condition: ConditionPhrase | undefined;
  private besides: Words | undefined;

  /** 「实际成本」 before 「≤计划成本」, or a comparison that goes on with the same two. */
  protected comparesFigures(): boolean {
    const subject = this.words.at(-1)?.text;
    // 「得分=实际÷计划×分值。如实际大于计划，本项得0分」: a case beside the formula.
    if (this.statements.some((one) => one.kind === 'formula' && one.isScore)) return false;
    // 「执行率≥90%得2分；…；实际金额超出采购预算的，本项不得分」: beside bands of a rate too.
    const ofRate = this.statements.filter(
      (one) => one.kind === 'band' && one.than === undefined && one.unit === 'rate',
    );
    if (ofRate.length > 0 && this.statements.some(({ kind }) => kind === 'steps')) return false;
    if (subject === undefined) return this.statements.some((one) => one.kind === 'band' && one.than !== undefined);
    return FIGURE.test(subject) && isName(subject);
  }

  /** The words right before it and its own are one name; what a comma parts from it is not. */
  protected joined({ text, span }: ConditionPhrase): Words {
    const before = this.words.at(-1);
    if (before?.span[1] !== span[0]) return { text, span };
    this.words.pop();
    return { text: before.text + text, span: covering(before.span, span) };
  }

  /** 「达到90%得满分，未达到的…」: whatever the band before does not hold. */
  protected takeMissed(): Span | undefined {
    const words = this.words.at(-1);
    const last = this.statements.filter(({ kind }) => !BESIDES.has(kind)).at(-1);
    if (!words || last?.kind !== 'band') return undefined;
    const [interval, second] = last.intervals;
    const side =
      interval && !second ? { below: interval.from && !interval.to, above: interval.to && !interval.from } : {};
    const missed =
      MISSED.test(words.text) || (BELOW.test(words.text) && side.below) || (ABOVE.test(words.text) && side.above);
    if (!missed) return undefined;
    this.words.pop();
    return words.span;
  }

  /** 「完成年度目标得10分，未完成的，按完成率×10计分」 */
  protected takeUndone(): Span | undefined {
    const words = this.words.at(-1);
    const last = this.statements.filter(({ kind }) => !BESIDES.has(kind)).at(-1);
    if (!words || !MISSED.test(words.text) || last?.kind !== 'named' || last.outcome.kind !== 'gain') return undefined;
    this.words.pop();
    return words.span;
  }

  /** What a comma parts from 「每发现一起违规问题」 is a clause of its own; 「发生事故的，每起」 says of what. */
  protected wordsOfCount(phrase: CountPhrase): Words | undefined {
    const before = this.words.at(-1);
    const saysOfWhat = phrase.words.replace(BARE_VERB, '') !== '';
    const isApart = before !== undefined && before.span[1] < phrase.span[0];
    // 「出现违纪违规问题的，每个问题扣1分」
    if (isApart && isPlainName(before.text) && before.text.replace(/的$/, '').endsWith(phrase.words))
      return this.words.pop();
    if (isApart && (saysOfWhat || !(isExplanation(before.text) || isPlainName(before.text)))) return undefined;
    return this.words.pop();
  }

  /** 「不超过6次得4分，超过6次的每次扣0.5分」: with the full mark up to there each is one more; else it may be every one of them. */
  protected countedBeyond(
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

  /** 「按比例得分，得分=（进度-50%）/40%×10」: the formula says what the proportion is. */
  protected detailBand(outcome: Outcome, span: Span): boolean {
    const last = this.statements.at(-1);
    const isDetailed =
      (last?.kind === 'otherwise' || (this.bandInClause && last?.kind === 'band')) &&
      ['proportion', 'line', 'ratio'].includes(last.outcome.kind);
    if (!isDetailed) return false;
    this.statements[this.statements.length - 1] = { ...last, outcome, span: covering(last.span, span) };
    return true;
  }

  /** 「30日内下达的」: what is done within the time says no more than the indicator. */
  protected dropDoing(): void {
    const last = this.words.at(-1);
    if (last && this.condition && isTime(this.condition.unit) && isDone(last.text)) this.words.pop();
  }

  /** 「整改率＜90%或拒不整改的不得分」: beside the value a case in which there is nothing either. */
  protected takeAlso({ text, span }: Words, outcome: Outcome): Statement | undefined {
    const name = /^(?:或者?|以及)(?<name>.{2,})$/.exec(text)?.groups?.['name'];
    const isNone = outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
    if (name === undefined || !isNone || this.words.length !== 1) return undefined;
    checkName({ text: name, span });
    this.checkedName(name, span);
    this.words = [];
    return { kind: 'named', name, outcome, veto: true, marked: false, span };
  }

  /** 「达标率100%且无事故的得满分，否则不得分」: what else must hold; without it there is what is left otherwise. */
  protected takeBesides({ text, span }: Words, outcome: Outcome): boolean {
    const name = /^(?:并且|而且|且|同时|并)(?<name>.{2,})$/.exec(text)?.groups?.['name'];
    const isGain = outcome.kind === 'gain' && !outcome.noLoss && !isNothing(outcome.mark);
    const isFirst = !this.statements.some(({ kind }) => kind === 'band');
    if (name === undefined || !isGain || !isFirst || this.words.length !== 1) return false;
    checkName({ text: name, span });
    this.checkedName(name, span);
    this.words = [];
    this.besides = { text: name, span };
    return true;
  }

  protected putMissedBesides(outcome: Outcome): void {
    const { besides } = this;
    const only = this.statements.filter(({ kind }) => kind === 'band').length === 1;
    if (!besides || !only) return;
    this.besides = undefined;
    const { text, span } = besides;
    this.put({ kind: 'named', name: `没有做到“${text}”`, outcome, veto: true, required: true, marked: false, span });
  }

  /** What must hold besides, where nobody says what there is without it. */
  protected checkBesides(): void {
    if (this.besides) fail('unknownWords', this.besides.span, { words: this.besides.text });
  }

  /** 「预算数为0且无支出的得4分」: of a figure that is 0 and of what else holds, a case. */
  protected takeZeroCase({ text, span }: Words, outcome: Outcome, all: Span): Statement | undefined {
    const { condition, subject } = this;
    const isZero = condition?.intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0') === true;
    const isFigureCase = subject !== undefined && AMOUNT.test(subject.text) && /^(?:且|并且|而|但|同时)/.test(text);
    if (!isZero || !isFigureCase || this.words.length !== 1 || outcome.kind !== 'gain') return undefined;
    checkName({ text, span });
    this.checkedName(text.replace(GOES_ON, ''), span);
    this.words = [];
    const name = `${subject.text}为0${text.replace(/^(?:且|并且|同时)/, '且')}`;
    return { kind: 'named', name, outcome, veto: false, marked: false, span: covering(subject.span, all) };
  }

  /** 「完成80%以上未全部完成的」: less than 100%. */
  protected takeUndonePart({ text }: Words): boolean {
    const { condition } = this;
    const [interval, second] = condition?.intervals ?? [];
    const isPart = condition?.unit === 'rate' && !condition.change && condition.than === undefined;
    if (!condition || !isPart || second || !interval?.from || interval.to || this.words.length !== 1) return false;
    if (!UNDONE_PART.test(text) || decimal(interval.from.at).gte(1)) return false;
    this.words = [];
    this.condition = { ...condition, intervals: [{ ...interval, to: { at: '1', inclusive: false, sure: true } }] };
    return true;
  }

  /** 「有1-2起投诉得3分」: what is counted stands behind the number. */
  protected takeCounted({ text, span }: Words): boolean {
    const isCounted = this.condition?.unit.startsWith('#') === true && this.words.length === 1;
    const isFree = this.subject === undefined || /^(?:有|发生|出现|存在|发现|查出)$/.test(this.subject.text);
    if (!isCounted || !isFree || isNegated(text) || weightyInName(text) !== undefined || !isName(text)) return false;
    this.subject = { text, span };
    this.words = [];
    return true;
  }

  /** 「①已制定管理办法，内部控制制度健全，1分」: all of it is the item. */
  protected joinedName(last: Words): Words {
    if (!isName(last.text)) this.statements.push({ kind: 'unread', ...last });
    const parts = [...this.words.filter(({ text }) => isName(text) && weightyInName(text) === undefined), last];
    this.words = this.words.filter((one) => !parts.includes(one));
    return {
      text: parts.map(({ text }) => text).join('，'),
      span: covering(last.span, ...parts.map(({ span }) => span)),
    };
  }

  /** 「编制科学合理，依据充分，得2分」: all that a clause says before its mark is wanted for it. */
  private takeTogether({ text, span }: Words): Words | undefined {
    // 「分解为具体指标，且指标值清晰的，得2分」 goes on with what it began.
    const goesOn = GOES_ON.test(text) && isName(text.replace(GOES_ON, ''));
    const before = this.words.filter((one) => asserts(one.text) || (goesOn && isName(one.text)));
    if (before.length === 0 || before.length < this.words.length) return undefined;
    this.words = [];
    return {
      text: [...before.map((one) => one.text), text].join('，'),
      span: covering(span, ...before.map((one) => one.span)),
    };
  }

  protected name({ text, span: textSpan }: Words, outcome: Outcome, span: Span): void {
    const together = this.marked ? undefined : this.takeTogether({ text, span: textSpan });
    if (together) {
      this.name(together, outcome, span);
      return;
    }
    const all = covering(textSpan, span);
    // 「程序规范，缓评，得1分」: behind other words of the clause a name is made of known ones.
    const isStray = this.words.length > 0 && text.length > 1 && covered(text, false) < text.length * 0.9;
    if (isStray && isName(text)) this.statements.push({ kind: 'unread', text, span: textSpan });
    this.explain();
    const stated = statedPoints(text, outcome);
    if (stated) {
      this.put({ kind: 'stated', ...stated, span: all });
      return;
    }
    if (isNegated(text) && !/^[无没]有?$/.test(text)) fail('unknownWords', textSpan, { words: text });
    if (
      (outcome.kind === 'line' || outcome.kind === 'proportion') &&
      /^(?:其间|中间|之间|(?:介于|处于|在)?(?:其|两者|二者|两者的|二者的|以上两者)(?:之间|中间)|中间部分|中间值)$/.test(
        text,
      )
    ) {
      this.put({ kind: 'whole', outcome, span: all });
      return;
    }
    checkName({ text, span: textSpan });
    this.checkedName(this.withoutOnly(text).replace(BY_DATE, ''), textSpan);
    this.put({ kind: 'named', name: text, outcome, veto: false, marked: this.marked, span: all });
  }

  /** 「专账核算、专人管理的得5分，仅专账核算的得3分」: a level that is a part of the one before it. */
  private withoutOnly(text: string): string {
    const part = /^[仅只](?:有|是)?(?<part>.{3,})$/.exec(text)?.groups?.['part'];
    const isOneOf = part !== undefined && /(?:其中)?[一二两三]项$/.test(part.replace(/的$/, ''));
    if (isOneOf && this.statements.some(({ kind }) => kind === 'named')) return part;
    const isPart =
      part !== undefined &&
      this.statements.some((one) => one.kind === 'named' && one.name.includes(part.replace(/^部分(?=..)/, '')));
    return isPart ? part : text;
  }

  protected takeVeto(span: Span): void {
    const last = this.statements.at(-1);
    if (
      this.words.length === 0 &&
      last?.kind === 'named' &&
      last.outcome.kind === 'gain' &&
      isNothing(last.outcome.mark)
    ) {
      this.statements[this.statements.length - 1] = { ...last, veto: true };
      return;
    }
    const text = this.words.pop();
    if (!text) fail('unknownWords', span, { words: '' });
    this.checkedName(text.text, text.span);
    this.put({
      kind: 'named',
      name: text.text,
      outcome: { kind: 'gain', mark: NOTHING, verb: true },
      veto: true,
      marked: false,
      span: covering(text.span, span),
    });
  }

  protected put(statement: Statement): void {
    this.statements.push(statement);
    if (statement.kind === 'band' || statement.kind === 'named') this.bandInClause = true;
  }

  /** 「资金使用合规，执行率≥90%得5分」: whether the first is wanted for the marks too, somebody has to say. */
  protected quoteAsserted(): void {
    for (const words of this.words.filter(({ text }) => asserts(text)))
      this.statements.push({ kind: 'unread', ...words });
    this.words = this.words.filter(({ text }) => !asserts(text));
  }

  /** 「完成任务得10分；未完成任务的，每低1%扣0.5分」: below the band before, as the step says anyway. */
  protected dropMissed(): void {
    const follows = this.statements.some(({ kind }) => kind === 'band' || kind === 'named');
    if (follows) this.words = this.words.filter(({ text }) => !MISSED.test(text));
  }

  /** 「2800元/户以内得6分，每超100元扣1分」: the same yuan for each household. */
  protected ofEach(unit: Unit): Unit {
    const [word] = [...MONEY].find(([, of]) => of === unit) ?? [];
    const each = this.statements.find((one) => one.kind === 'band' && one.unit.startsWith(`#${word ?? ' '}/`));
    if (each?.kind === 'band') return each.unit;
    return this.condition?.unit.startsWith(`#${word ?? ' '}/`) === true ? this.condition.unit : unit;
  }

  /** Words that no mark follows must not have been able to change the score. */
  protected explain(): void {
    for (const words of this.words) this.tell(words);
    this.words = [];
  }

  protected tell({ text, span }: Words): void {
    if (isExplanation(text)) {
      this.statements.push({ kind: COMPARES.test(text) ? 'unread' : 'explanation', text, span });
      return;
    }
    if (saysWhoseFigure(text)) {
      this.statements.push({ kind: 'unread', text, span, source: true });
      return;
    }
    const weighty = weightyIn(text);
    if (weighty !== undefined && !EXCEPTS.test(text)) fail('unknownWords', span, { words: weighty });
    this.statements.push({ kind: 'unread', text, span });
  }

  /** 「缓评，95%以上得5分」: what a comma parts from the comparison is its measure only where it names one. */
  protected checkApart({ text, span }: Words, phrase: ConditionPhrase | StepPhrase): void {
    if (
      span[1] >= phrase.span[0] ||
      ('subject' in phrase && phrase.subject === text) ||
      isMeasure(text) ||
      FIGURE.test(text)
    )
      return;
    if (!isExplanation(text)) this.statements.push({ kind: 'unread', text, span });
  }

  /** A name that is not made of known words is quoted to her. */
  protected checkedName(text: string, span: Span): void {
    if (!isName(text)) this.statements.push({ kind: 'unread', text, span });
  }

  /** What stands alone behind a list mark is an item without a mark of its own. */
  protected explainItem(): void {
    const [first, ...rest] = this.words;
    if (!first || !this.marked) {
      this.explain();
      return;
    }
    this.words = rest.filter(({ text }) => !continuesItem(text));
    this.explain();
    const named = rest.filter(({ text }) => continuesItem(text));
    for (const one of [first, ...named]) {
      const weighty = weightyIn(one.text);
      if (weighty !== undefined && !isExplanation(one.text) && !isAsked(one.text))
        fail('unknownWords', one.span, { words: weighty });
    }
    this.checkedName(first.text, first.span);
    this.statements.push({
      kind: 'item',
      text: [first, ...named].map(({ text }) => text).join('，'),
      span: covering(first.span, ...named.map(({ span }) => span)),
    });
  }
}
