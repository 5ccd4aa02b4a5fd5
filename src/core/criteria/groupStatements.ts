import { CountedClause } from './countedClause';
import { isNothing } from '../rules/mark';
import { type Words, checkName, checkSubject, oneSubject } from './conditionSubject';
import { namesIn } from './assemble/formulaRule';
import { type ConditionPhrase, type Outcome, type OutcomePhrase, type Phrase } from './phrase';
import { fail } from './criterionProblem';
import { type Span, covering } from './span';
import type { Statement } from './criterionStatement';
import { explainsInForm, isHeading } from './explanation';
import { core } from './words';
import { isFigure, restricts } from './clauseWords';
import { isPlainSubject } from './isPlainSubject';
import { bothConditions } from './bothConditions';
import { withoutDeadlines } from './deadline';
import { itemsCompared } from './itemsCompared';
import { markFirst } from './markFirst';
import { overStatements } from './overStatements';
import { perPiece } from './perPiece';
import { targetOf } from './reachTarget';
import { restates } from './restates';
import { tellsWhatIsGiven } from './tellsWhatIsGiven';
import { writtenMeasure } from './writtenMeasure';

/** Puts conditions and marks together. What is left over is an explanation, or the sentence is not understood. */
export function groupStatements(phrases: readonly Phrase[]): readonly Statement[] {
  return overStatements(new Grouping().read(withoutDeadlines(itemsCompared(markFirst(perPiece(phrases))))));
}

/** What has been read of a clause and still waits for its mark. */
class Grouping extends CountedClause {
  private clauseFrom = 0;
  private asLevel: { readonly name: string; readonly as: string; readonly span: Span } | undefined;

  read(phrases: readonly Phrase[]): readonly Statement[] {
    for (const phrase of phrases) this.take(phrase);
    this.endClause();
    this.checkBesides();
    return this.statements;
  }

  private take(phrase: Phrase): void {
    switch (phrase.kind) {
      case 'text':
      case 'case':
        this.takeText(phrase.kind === 'case' ? this.joined(phrase) : phrase);
        return;
      case 'level':
        this.takeLevel(phrase);
        return;
      case 'told':
      case 'defined':
        this.takeTold(phrase);
        return;
      case 'ownLoss':
        this.takeOwnLoss(phrase);
        return;
      case 'pause':
      case 'open':
        return;
      case 'stop':
      case 'mark':
        this.endClause();
        [, this.clauseFrom] = phrase.span;
        this.marked = phrase.kind === 'mark';
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
        this.takeOtherwise(phrase.span);
        return;
      case 'beyond':
        this.beyond = phrase.direction;
        return;
      case 'start':
        this.takeStart(phrase);
        return;
      case 'limit':
        this.takeLimit(phrase, this.clauseFrom);
        return;
      case 'veto':
        this.takeVeto(phrase.span);
        return;
      default:
        this.statements.push(phrase);
    }
  }

  /** 「未参加考核的视为合格」 「监控表未提交的，视为未开展」 */
  private takeLevel({ level, span }: Extract<Phrase, { kind: 'level' }>): void {
    const before = this.words.pop();
    if (!before || this.condition || this.step || this.count) fail('unknownWords', span, { words: level });
    checkName(before);
    this.checkedName(before.text, before.span);
    this.explain();
    this.asLevel = { name: before.text, as: level, span: covering(before.span, span) };
  }

  private takeOtherwise(span: Span): void {
    if (this.condition ?? this.step) fail('conditionWithoutMark', span);
    this.explain();
    this.otherwise = span;
  }

  private takeText({ text, span }: Words): void {
    const words = core(text);
    // 「每低1个百分点的项目扣0.5分」 is of each project by itself.
    if (this.step && EACH_OF.test(text)) fail('perProject', span);
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
    this.dropElse();
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
    const before = this.words.at(-1)?.text ?? '';
    if (isHeading(before) || (LEADS_IN.test(before) && explainsInForm(before))) this.explain();
    // 「得分=执行率×10，不足1分的不得分」: of the score, and no value of the rate.
    if (
      phrase.unit === 'points' &&
      this.words.length === 0 &&
      this.statements.some((one) => one.kind === 'formula' && one.isScore)
    )
      fail('unknownWords', phrase.span, { words: phrase.text });
    this.subject =
      this.words.pop() ?? (phrase.subject === undefined ? undefined : { text: phrase.subject, span: phrase.span });
    this.takeWrittenMeasure();
    if (this.subject) {
      checkSubject(this.subject, phrase);
      if (restricts(this.subject.text))
        this.statements.push({ kind: 'unread', ...this.subject, ...ofGiven(this.subject) });
      else if (!isPlainSubject(this.subject.text, phrase.unit)) this.checkedName(this.subject.text, this.subject.span);
      this.checkApart(this.subject, phrase);
    }
    if (phrase.than !== undefined) this.checkedName(phrase.than, phrase.span);
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
    if (outcome.kind === 'ratio') {
      this.checkedName(outcome.name, span);
      this.dropElse();
    }
    if (this.asLevel && this.words.length === 0) {
      this.put({ kind: 'named', ...this.asLevel, outcome, veto: false, marked: false });
      this.asLevel = undefined;
      return;
    }
    this.dropDoing(outcome);
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
    const missed = this.condition || this.otherwise ? undefined : this.takeMissed();
    this.otherwise ??= missed?.span;
    if (this.otherwise) {
      if (this.words.length > 0 && text) fail('unknownWords', text.span, { words: text.text });
      this.putOtherwise(outcome, covering(this.otherwise, span), missed);
      this.putMissedBesides(outcome);
      this.otherwise = undefined;
      return;
    }
    if (this.condition) {
      this.takeBandOutcome(text, outcome, span);
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

  /** What stands between a comparison and its mark is a part of the comparison, a case beside it, or not understood. */
  private takeBandOutcome(text: Words | undefined, outcome: Outcome, span: Span): void {
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
    if (text && this.takeComparedItem(text, outcome, span)) return;
    const also = text && this.takeAlso(text, outcome);
    if (text && !also && !this.takeBesides(text, outcome) && !this.takeCounted(text))
      fail('unknownWords', text.span, { words: text.text });
    this.putBand(outcome, span);
    if (also) this.put(also);
  }

  private takeFormula(phrase: Extract<Phrase, { kind: 'formula' }>): void {
    const strange = namesIn(phrase.expression).filter((name) => !/^[a-zA-Z]$/.test(name) && !isFigure(name));
    for (const text of strange) this.quoteName(text, phrase.span);
    const outcome: Outcome = { kind: 'formula', expression: phrase.expression };
    if (this.condition && phrase.isScore) {
      this.putBand(outcome, phrase.span);
      return;
    }
    if (phrase.isScore && this.words.length === 0 && this.detailBand(outcome, phrase.span)) return;
    const missed = this.takeMissed();
    if (this.otherwise ?? missed ?? (phrase.isScore ? this.takeUndone() : undefined)) {
      this.putOtherwise(outcome, phrase.span, missed);
      this.otherwise = undefined;
      return;
    }
    if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
    this.explain();
    this.put(phrase);
  }

  private endClause(): void {
    if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? this.count?.count)?.span ?? [0, 0]);
    if (this.condition) this.put(targetOf(this.condition, this.subject, this.words));
    this.condition = undefined;
    if (this.otherwise) fail('conditionWithoutMark', this.otherwise);
    if (this.start ?? this.several) fail('stepWithoutMark', [0, 0]);
    if (this.asLevel) this.statements.push({ kind: 'asLevel', ...this.asLevel });
    this.asLevel = undefined;
    this.beyond = undefined;
    if (this.bandInClause) this.explain();
    else this.explainItem();
    this.subject = undefined;
    this.marked = false;
    this.bandInClause = false;
  }
}

/** 「追加率（不含上级专款追加）」: what belongs to the thing that is given, where that is all that narrows it. */
function ofGiven({ text }: Words): { source?: true; onlySource?: true } {
  const isTold = /^[^()]+\([^()]+\)$/.test(text) && tellsWhatIsGiven(text.replace(/[()]/g, ''));
  return isTold ? { source: true, onlySource: true } : {};
}

/** 「依据及时率进行评分：」 */
const LEADS_IN = /^(?:按照?|根据|依据|结合|对照|将|采用|采取|实行)/;
const EACH_OF = /^的(?:项目|单位|部门)/;
