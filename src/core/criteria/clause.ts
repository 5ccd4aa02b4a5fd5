import { decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import { ABOVE, BELOW, FIGURE, MISSED, isDone } from './clauseWords';
import { type Words, checkName } from './conditionSubject';
import { fail } from './criterionProblem';
import type { Statement } from './criterionStatement';
import { isBelowTarget } from './reachTarget';
import { GOES_ON, NamedClause } from './namedClause';
import { isNegated } from './negation';
import { type ConditionPhrase, isDuration, type Outcome } from './phrase';
import { isFreeName } from './freeName';
import { isName } from './readableWords';
import { type Span, covering } from './span';
import { weightyInName } from './weighty';

const DOES = /^(?:完成|办理|开展|组织|启动|实施)/;
const AMOUNT = /(?:数|额|金额|资金|预算|支出|收入|经费|人数)$/;

/** 「逾期报送的」 is a case of its own where no time is measured. */
const LATE = /^逾期/;

const UNDONE_PART =
  /^(?:但|且|而)?(?:未|没有)(?:能)?(?:全部|全面|完全|全额)(?:完成|达到|实现|到位|整改|办结|拨付|支付)(?:到位|任务|目标)?的?$/;

/** What stands between a statement and the one that goes on with it. */
const BESIDES: ReadonlySet<Statement['kind']> = new Set(['limit', 'explanation', 'unread']);

/** 「每超任务数10%加0.2分」: what there is beyond the band before it. */
function isMore(one: Statement): boolean {
  return one.kind === 'steps' && one.outcome.kind === 'add';
}

/** 「部分项目未按计划完成」 of 「所有项目均按计划完成」 */
function isSomeOf(missed: string, whole: string): boolean {
  const of = /^(?:部分|个别|有的?|有些)\p{Script=Han}{0,6}?(?:未能?|没有)(?<of>\p{Script=Han}{2,})$/u.exec(missed)
    ?.groups?.['of'];
  return of !== undefined && whole.endsWith(of);
}

/** A comparison, and what the words beside it make of it. */
export class Clause extends NamedClause {
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
    return FIGURE.test(subject) && (isName(subject) || isFreeName(subject));
  }

  /** The words right before it and its own are one name; what a comma parts from it is not. */
  protected joined({ text, span }: Words): Words {
    const before = this.words.at(-1);
    if (before?.span[1] !== span[0]) return { text, span };
    this.words.pop();
    return { text: before.text + text, span: covering(before.span, span) };
  }

  /** 「达到90%得满分，未达到的…」: whatever the band before does not hold. */
  protected takeMissed(): Words | undefined {
    const words = this.words.at(-1);
    const last = this.statements.filter((one) => !BESIDES.has(one.kind) && !isMore(one)).at(-1);
    if (!words || last?.kind !== 'band') return undefined;
    const [interval, second] = last.intervals;
    const side =
      interval && !second ? { below: interval.from && !interval.to, above: interval.to && !interval.from } : {};
    const missed =
      MISSED.test(words.text) ||
      (isBelowTarget(words.text) && side.below) ||
      (BELOW.test(words.text) && side.below) ||
      (ABOVE.test(words.text) && side.above && (isDuration(last.unit) || !LATE.test(words.text)));
    if (!missed) return undefined;
    this.words.pop();
    return words;
  }

  /** 「完成年度目标得10分，未完成的，按完成率×10计分」 */
  protected takeUndone(): Span | undefined {
    const words = this.words.at(-1);
    const last = this.statements.filter(({ kind }) => !BESIDES.has(kind)).at(-1);
    const isMissed =
      words !== undefined &&
      (MISSED.test(words.text) ||
        (last?.kind === 'named' && isSomeOf(words.text, last.name)) ||
        (this.statements.some(({ kind }) => kind === 'target') && isBelowTarget(words.text)));
    if (!words || !isMissed || last?.kind !== 'named' || last.outcome.kind !== 'gain') return undefined;
    this.words.pop();
    return words.span;
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
  protected dropDoing(outcome: Outcome): void {
    this.explainLeadIn(outcome);
    const last = this.words.at(-1);
    if (!last || !this.condition || !isDuration(this.condition.unit)) return;
    if (isDone(last.text)) {
      this.words.pop();
    } else if (!this.subject && DOES.test(last.text) && isFreeName(last.text)) {
      // 「5个工作日内完成渠首疏浚」: what is done in words nobody listed is what she is asked for.
      this.words.pop();
      this.quoteName(last.text, last.span);
      this.subject = last;
    }
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

  protected override takeHappened(): Words | undefined {
    const { condition, subject } = this;
    const [{ from, to } = {}, second] = condition?.intervals ?? [];
    if (!condition?.unit.startsWith('#') || !from || to || second) return undefined;
    this.condition = undefined;
    return {
      text: `${subject?.text ?? ''}${condition.text}`,
      span: covering(condition.span, ...(subject ? [subject.span] : [])),
    };
  }

  protected putOtherwise(outcome: Outcome, span: Span, missed: Words | undefined): void {
    this.put({ kind: 'otherwise', outcome, ...(missed && { missed: missed.text }), span });
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

  /** 「③及时回复率达100%，未发生超期（1分）」: in a list of items the comparison and what goes on behind it are one of them. */
  protected takeComparedItem({ text, span }: Words, outcome: Outcome, all: Span): boolean {
    const { condition, subject } = this;
    const isItem = this.marked && outcome.kind === 'gain' && !outcome.verb && !isNothing(outcome.mark);
    if (!condition || !isItem || this.words.length !== 1 || /^(?:且|并|而|但|或|同时)/.test(text)) return false;
    checkName({ text, span });
    this.checkedName(text, span);
    const name = `${subject?.text ?? ''}${condition.text}，${text}`;
    this.put({ kind: 'named', name, outcome, veto: false, marked: true, span: covering(condition.span, all) });
    this.words = [];
    this.condition = undefined;
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

  /** 「完成任务得10分；未完成任务的，每低1%扣0.5分」: below the band before, as the step says anyway. */
  protected dropMissed(): void {
    const follows = this.statements.some(({ kind }) => kind === 'band' || kind === 'named');
    if (follows) this.words = this.words.filter(({ text }) => !MISSED.test(text));
  }
}
