import { ListedClause } from './listedClause';
import { isNothing } from '../rules/mark';
import { type Mark } from '../rules/rule';
import { type Words, checkName, checkSubject, oneSubject } from './conditionSubject';
import { namesIn } from './assemble/formulaRule';
import {
  type ConditionPhrase,
  type CountPhrase,
  type Outcome,
  type OutcomePhrase,
  type Phrase,
  type StepPhrase,
} from './phrase';
import { fail } from './criterionProblem';
import { type Span, covering } from './span';
import type { Statement } from './criterionStatement';
import { isHeading } from './explanation';
import { stepsOutcome } from './stepsOutcome';
import { core, isExplanation } from './words';
import { DEGREE, isFigure, isMeasure, restricts } from './clauseWords';
import { bothConditions } from './bothConditions';
import { listedAbove } from './listedAbove';
import { markedBelow } from './markedBelow';
import { inMoneyOf } from './inMoneyOf';
import { markFirst } from './markFirst';
import { restates } from './restates';
import { plannedNumber } from './plannedNumber';
import { writtenMeasure } from './writtenMeasure';

/** Puts conditions and marks together. What is left over is an explanation, or the sentence is not understood. */
export function groupStatements(phrases: readonly Phrase[]): readonly Statement[] {
  return plannedNumber(markedBelow(listedAbove(new Grouping().read(markFirst(phrases)))));
}

/** What has been read of a clause and still waits for its mark. */
class Grouping extends ListedClause {
  private step: StepPhrase | undefined;
  private count: { readonly count: CountPhrase; readonly before: string } | undefined;
  private otherwise: Span | undefined;
  private beyond: 'up' | 'down' | 'away' | undefined;
  private start: Mark | undefined;
  private clauseFrom = 0;

  read(phrases: readonly Phrase[]): readonly Statement[] {
    for (const phrase of phrases) this.take(phrase);
    this.endClause();
    this.checkBesides();
    return this.statements;
  }

  private take(phrase: Phrase): void {
    switch (phrase.kind) {
      case 'text':
        this.takeText(phrase);
        return;
      case 'told':
        this.explain();
        this.statements.push({ ...phrase, kind: 'explanation' });
        return;
      case 'pause':
      case 'open':
        return;
      case 'stop':
        this.endClause();
        [, this.clauseFrom] = phrase.span;
        return;
      case 'mark':
        this.endClause();
        [, this.clauseFrom] = phrase.span;
        this.marked = true;
        return;
      case 'condition':
        this.takeCondition(phrase);
        return;
      case 'step':
        this.takeStep(phrase);
        return;
      case 'count':
        this.takeCount(phrase);
        return;
      case 'outcome':
        this.takeOutcome(phrase);
        return;
      case 'formula':
        this.takeFormula(phrase);
        return;
      case 'otherwise':
        if (this.condition ?? this.step) fail('conditionWithoutMark', phrase.span);
        this.explain();
        this.otherwise = phrase.span;
        return;
      case 'beyond':
        this.beyond = phrase.direction;
        return;
      case 'start':
        // 「每超1个百分点在3分基础上扣0.5分」
        if (this.step) this.step = { ...this.step, start: phrase.mark };
        else this.start = phrase.mark;
        return;
      case 'ownLoss':
        this.explain();
        this.statements.push({ kind: 'ownLoss', span: phrase.span });
        return;
      case 'limit':
        this.statements.push({ ...phrase, from: this.clauseFrom });
        return;
      case 'veto':
        this.takeVeto(phrase.span);
        return;
      default:
        this.statements.push(phrase);
    }
  }

  private takeStep(phrase: StepPhrase): void {
    if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? phrase).span);
    // 「达到100%得5分；否则，每降低1%扣0.5分」: otherwise is where the steps are.
    if (this.statements.some(({ kind }) => kind === 'band')) this.otherwise = undefined;
    this.takeStepSubject(phrase);
    this.dropMissed();
    const band = this.statements.filter((one) => one.kind === 'band').at(-1);
    this.step = {
      ...inMoneyOf(phrase, this.condition?.unit ?? band?.unit ?? phrase.unit),
      ...(phrase.unit !== this.ofEach(phrase.unit) && { unit: this.ofEach(phrase.unit) }),
      ...(phrase.direction === 'any' && this.beyond && { direction: this.beyond }),
      ...(this.start && { start: this.start }),
    };
    this.beyond = undefined;
    this.start = undefined;
  }

  /** 「获得省级表彰每项加2分」: the words before say of what. */
  private takeCount(phrase: CountPhrase): void {
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
    if (this.condition) fail('conditionWithoutMark', this.condition.span);
    // 「发生1起扣2分，每增加1起再扣1分」: the first and those behind it, of one thing.
    if (FURTHER.test(phrase.words) && this.statements.some(({ kind }) => kind === 'count'))
      fail('severalCounts', phrase.span);
    const words = this.wordsOfCount(phrase);
    const before = words && ANY_OF_THEM.test(words.text) ? undefined : words;
    if (before && !isExplanation(before.text)) {
      checkName(before);
      this.checkedName(before.text, before.span);
    }
    if (phrase.words !== '') this.checkedName(phrase.words, phrase.span);
    const limited = [before?.text ?? '', phrase.words].find((words) => DEGREE.test(words));
    // 「迟报三次以上的每次扣1分」: each of them, or each beyond the third?
    if (limited !== undefined) fail('severalCounts', before?.span ?? phrase.span);
    this.explain();
    if (before) this.statements.push({ kind: 'explanation', ...before });
    this.count = { count: phrase, before: before?.text ?? '' };
  }

  private takeText({ text, span }: Words): void {
    const words = core(text);
    if (words === '') return;
    if (this.step ?? this.count) fail('unknownWords', span, { words });
    this.words.push({ text: words, span });
  }

  private takeCondition(phrase: ConditionPhrase): void {
    if (phrase.than !== undefined && !this.comparesFigures()) {
      this.takeText(this.joined(phrase));
      return;
    }
    if (this.step ?? this.count) fail('unknownWords', phrase.span, { words: '' });
    if (this.condition) {
      const between = this.words.pop();
      if (between && restates(between.text, this.condition, phrase)) {
        this.condition = phrase;
        this.subject = between;
        return;
      }
      if (between && !this.subject) fail('unknownWords', between.span, { words: between.text });
      if (between && between.text !== this.subject?.text)
        fail('twoSubjects', between.span, { first: this.subject?.text ?? '', second: between.text });
      this.condition = bothConditions(this.condition, phrase);
      return;
    }
    if (isHeading(this.words.at(-1)?.text ?? '')) this.explain();
    this.subject =
      this.words.pop() ?? (phrase.subject === undefined ? undefined : { text: phrase.subject, span: phrase.span });
    this.takeWrittenMeasure();
    if (this.subject) {
      checkSubject(this.subject, phrase);
      if (restricts(this.subject.text)) this.statements.push({ kind: 'unread', ...this.subject });
      else if (!isMeasure(this.subject.text)) this.checkedName(this.subject.text, this.subject.span);
      this.checkApart(this.subject, phrase);
    }
    if (phrase.also) this.subject = oneSubject(this.subject, phrase);
    this.quoteAsserted();
    this.explain();
    this.condition = phrase;
  }

  /** What is measured stands there as a formula, or as a name with its formula in brackets. */
  private takeWrittenMeasure(): void {
    const measure = this.subject && writtenMeasure(this.subject);
    if (!measure || !this.subject) return;
    this.takeFormula(measure);
    this.subject = measure.name ? { text: measure.name, span: this.subject.span } : undefined;
  }

  private takeOutcome({ outcome, span }: OutcomePhrase): void {
    this.dropDoing();
    const [text] = this.words.slice(-1);
    if (this.step) {
      this.takeStepOutcome(this.step, outcome, span);
      return;
    }
    if (this.count) {
      if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
      this.put({ kind: 'count', ...this.count, outcome, span: covering(this.count.count.span, span) });
      this.count = undefined;
      return;
    }
    if (this.putSeveral(outcome, span)) return;
    if (!this.condition) this.otherwise ??= this.takeMissed();
    if (this.otherwise) {
      if (this.words.length > 0 && text) fail('unknownWords', text.span, { words: text.text });
      this.put({ kind: 'otherwise', outcome, span: covering(this.otherwise, span) });
      this.putMissedBesides(outcome);
      this.otherwise = undefined;
      return;
    }
    if (this.condition) {
      const empty = text && this.takeZeroCase(text, outcome, span);
      if (empty) {
        this.put(empty);
        this.condition = undefined;
        return;
      }
      if (text && this.takeUndonePart(text)) {
        this.putBand(outcome, span);
        return;
      }
      const also = text && this.takeAlso(text, outcome);
      if (text && !also && !this.takeBesides(text, outcome) && !this.takeCounted(text))
        fail('unknownWords', text.span, { words: text.text });
      this.putBand(outcome, span);
      if (also) this.put(also);
      return;
    }
    if (text) {
      this.words.pop();
      // 「①资产保存完整，没有债务的单位不考核」: the case is none of the item.
      if (this.marked && outcome.kind === 'notApplicable' && this.words.length > 0) {
        this.explainItem();
        this.marked = false;
      }
      this.name(this.marked ? this.joinedName(text) : text, outcome, span);
      return;
    }
    if (outcome.kind === 'gain' && !outcome.verb) {
      const points = outcome.stated ?? ('points' in outcome.mark ? outcome.mark.points : undefined);
      if (
        points !== undefined &&
        (outcome.stated !== undefined ||
          this.statements.every(({ kind }) => kind === 'explanation' || kind === 'formula'))
      ) {
        this.put({ kind: 'stated', points, base: false, span });
        return;
      }
    }
    // 「一票否决，本项不得分」 says the same twice.
    const last = this.statements.at(-1);
    if (last?.kind === 'named' && last.veto && outcome.kind === 'gain' && isNothing(outcome.mark)) return;
    this.put({ kind: 'whole', outcome, span });
  }

  private takeStepOutcome(step: StepPhrase, outcome: Outcome, span: Span): void {
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

  private takeFormula(phrase: Extract<Phrase, { kind: 'formula' }>): void {
    const strange = namesIn(phrase.expression).filter((name) => !/^[a-zA-Z]$/.test(name) && !isFigure(name));
    if (strange.length > 0) this.statements.push({ kind: 'unread', text: strange.join('、'), span: phrase.span });
    const outcome: Outcome = { kind: 'formula', expression: phrase.expression };
    if (this.condition && phrase.isScore) {
      this.putBand(outcome, phrase.span);
      return;
    }
    if (phrase.isScore && this.words.length === 0 && this.detailBand(outcome, phrase.span)) return;
    const missed = this.takeMissed() ?? (phrase.isScore ? this.takeUndone() : undefined);
    if (this.otherwise ?? missed) {
      this.put({ kind: 'otherwise', outcome, span: phrase.span });
      this.otherwise = undefined;
      return;
    }
    if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
    this.explain();
    this.put(phrase);
  }

  private endClause(): void {
    if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? this.count?.count)?.span ?? [0, 0]);
    if (this.condition) fail('conditionWithoutMark', this.condition.span);
    if (this.otherwise) fail('conditionWithoutMark', this.otherwise);
    if (this.start ?? this.several) fail('stepWithoutMark', [0, 0]);
    this.beyond = undefined;
    if (this.bandInClause) this.explain();
    else this.explainItem();
    this.subject = undefined;
    this.marked = false;
    this.bandInClause = false;
  }
}

/** 「其中任意一项未公开的」: of what stands before. */
const ANY_OF_THEM = /^(?:其中|上述|以上)?(?:任意|任何|任)$/;

const FURTHER = /^(?:再|又)?(?:增加|增多|多|多出|超过|超出)(?:发生|出现)?$/;
