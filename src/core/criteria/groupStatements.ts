import { type Mark, NOTHING } from '../rules/rule';
import { crossed } from './parse/condition';
import { checkName, checkSubject, isZeroCase, type Words } from './conditionSubject';
import { isNegated } from './negation';
import { isNothing } from './parse/outcome';
import type { ConditionPhrase, CountPhrase, Outcome, OutcomePhrase, Phrase, StepPhrase } from './phrase';
import { fail } from './problem';
import { covering, type Span } from './span';
import type { Statement } from './statement';
import { repeatsStep } from './repeatsStep';
import { statedPoints } from './statedPoints';
import { core, isAbout, isExplanation, weightyIn } from './words';

/** Puts conditions and marks together. What is left over is an explanation, or the sentence is not understood. */
export function groupStatements(phrases: readonly Phrase[]): readonly Statement[] {
  return new Grouping().read(phrases);
}

/** What has been read of a clause and still waits for its mark. */
class Grouping {
  private readonly statements: Statement[] = [];
  private words: Words[] = [];
  private subject: Words | undefined;
  private condition: ConditionPhrase | undefined;
  private step: StepPhrase | undefined;
  private count: { readonly count: CountPhrase; readonly before: string } | undefined;
  private otherwise: Span | undefined;
  private beyond: 'up' | 'down' | 'away' | undefined;
  private start: Mark | undefined;
  private marked = false;
  private bandInClause = false;
  private paused = true;

  read(phrases: readonly Phrase[]): readonly Statement[] {
    for (const phrase of phrases) this.take(phrase);
    this.endClause();
    return this.statements;
  }

  private take(phrase: Phrase): void {
    switch (phrase.kind) {
      case 'text': {
        this.takeText(phrase);
        return;
      }
      case 'pause':
        this.paused = true;
        return;
      case 'stop': {
        this.endClause();
        return;
      }
      case 'mark':
        this.endClause();
        this.marked = true;
        return;
      case 'condition': {
        this.takeCondition(phrase);
        return;
      }
      case 'step':
        if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? phrase).span);
        this.takeStepSubject(phrase);
        this.step = {
          ...phrase,
          ...(phrase.direction === 'any' && this.beyond && { direction: this.beyond }),
          ...(this.start && { start: this.start }),
        };
        this.beyond = undefined;
        this.start = undefined;
        return;
      case 'count':
        if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
        this.takeCount(phrase);
        return;
      case 'outcome': {
        this.takeOutcome(phrase);
        return;
      }
      case 'formula': {
        this.takeFormula(phrase);
        return;
      }
      case 'otherwise':
        if (this.condition ?? this.step) fail('conditionWithoutMark', phrase.span);
        this.explain();
        this.otherwise = phrase.span;
        return;
      case 'beyond':
        this.beyond = phrase.direction;
        return;
      case 'start':
        this.start = phrase.mark;
        return;
      case 'open':
        return;
      case 'veto': {
        this.takeVeto(phrase.span);
        return;
      }
      case 'limit':
        this.statements.push(phrase);
        return;
      default:
        this.statements.push(phrase);
    }
  }

  /** 「执行率每降低1个百分点」; 「逾期报送的，每天扣…」 is about something else than the rate before it. */
  private takeStepSubject(step: StepPhrase): void {
    const words = this.words.at(-1);
    if (!words || this.condition || isAbout(words.text)) return;
    this.words.pop();
    if (repeatsStep(words.text, step)) return;
    checkName(words);
    this.subject = words;
  }

  /** 「获得省级表彰每项加2分」: the words before say of what. */
  private takeCount(phrase: CountPhrase): void {
    const before = this.words.pop();
    if (before && !isExplanation(before.text)) checkName(before);
    this.explain();
    if (before) this.statements.push({ kind: 'explanation', ...before });
    this.count = { count: phrase, before: before?.text ?? '' };
  }

  private takeText({ text, span }: Words): void {
    const words = core(text);
    if (words === '') return;
    if (this.step ?? this.count) fail('unknownWords', span, { words });
    if (this.paused || this.words.length === 0) this.words.push({ text: words, span });
    else this.words[this.words.length - 1] = { text: words, span };
    this.paused = false;
  }

  private takeCondition(phrase: ConditionPhrase): void {
    if (this.step ?? this.count) fail('unknownWords', phrase.span, { words: '' });
    if (this.condition) {
      const between = this.words.pop();
      if (between && between.text !== this.subject?.text)
        fail('twoSubjects', between.span, { first: this.subject?.text ?? '', second: between.text });
      const both = crossed(this.condition.intervals, phrase.intervals);
      if (both.length === 0) fail('conditionsExclude', covering(this.condition.span, phrase.span));
      this.condition = {
        ...this.condition,
        intervals: both,
        bare: false,
        unit: this.condition.unit === 'none' ? phrase.unit : this.condition.unit,
        span: covering(this.condition.span, phrase.span),
      };
      return;
    }
    this.subject = this.words.pop();
    if (this.subject) checkSubject(this.subject, phrase);
    this.explain();
    this.condition = phrase;
    this.paused = true;
  }

  private takeOutcome({ outcome, span }: OutcomePhrase): void {
    const [text] = this.words.slice(-1);
    if (this.step) {
      if (this.words.length > 0) this.explain();
      const { condition, step } = this;
      if (outcome.kind !== 'lose' && outcome.kind !== 'add' && outcome.kind !== 'judge')
        fail('stepWithoutMark', covering(step.span, span));
      if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
      this.put({
        kind: 'steps',
        subject: this.subject?.text ?? '',
        condition,
        step,
        outcome,
        follows: this.bandInClause,
        span: covering(step.span, span),
      });
      this.step = undefined;
      this.condition = undefined;
      return;
    }
    if (this.count) {
      if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
      this.put({ kind: 'count', ...this.count, outcome, span: covering(this.count.count.span, span) });
      this.count = undefined;
      return;
    }
    if (this.otherwise) {
      if (text) fail('unknownWords', text.span, { words: text.text });
      this.put({ kind: 'otherwise', outcome, span: covering(this.otherwise, span) });
      this.otherwise = undefined;
      return;
    }
    if (this.condition) {
      if (text) fail('unknownWords', text.span, { words: text.text });
      this.putBand(outcome, span);
      return;
    }
    if (text) {
      this.words.pop();
      this.explain();
      this.name(text, outcome, span);
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

  private putBand(outcome: Outcome, span: Span): void {
    const { condition } = this;
    if (!condition) return;
    const { intervals, unit } = condition;
    if (this.subject && isZeroCase(condition, outcome)) {
      this.put({
        kind: 'named',
        name: `${this.subject.text}为0`,
        outcome,
        veto: false,
        marked: false,
        span: covering(this.subject.span, span),
      });
      this.condition = undefined;
      return;
    }
    this.put({
      kind: 'band',
      subject: this.subject?.text ?? '',
      intervals,
      unit,
      change: condition.change === true,
      bare: condition.bare === true,
      outcome,
      span: covering(condition.span, span),
    });
    this.condition = undefined;
    this.bandInClause = true;
  }

  private takeFormula(phrase: Extract<Phrase, { kind: 'formula' }>): void {
    const outcome: Outcome = { kind: 'formula', expression: phrase.expression };
    if (this.condition && phrase.isScore) {
      this.putBand(outcome, phrase.span);
      return;
    }
    if (this.otherwise) {
      this.put({ kind: 'otherwise', outcome, span: phrase.span });
      this.otherwise = undefined;
      return;
    }
    if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
    this.explain();
    this.put(phrase);
  }

  private name({ text, span: textSpan }: Words, outcome: Outcome, span: Span): void {
    const all = covering(textSpan, span);
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
    this.put({ kind: 'named', name: text, outcome, veto: false, marked: this.marked, span: all });
  }

  private takeVeto(span: Span): void {
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
    this.put({
      kind: 'named',
      name: text.text,
      outcome: { kind: 'gain', mark: NOTHING, verb: true },
      veto: true,
      marked: false,
      span: covering(text.span, span),
    });
  }

  private put(statement: Statement): void {
    this.statements.push(statement);
    if (statement.kind === 'band' || statement.kind === 'named') this.bandInClause = true;
    this.paused = true;
  }

  /** Words that no mark follows must not have been able to change the score. */
  private explain(): void {
    for (const { text, span } of this.words) {
      if (!isExplanation(text)) fail('unknownWords', span, { words: weightyIn(text) ?? text });
      this.statements.push({ kind: 'explanation', text, span });
    }
    this.words = [];
  }

  /** What stands alone behind a list mark is an item without a mark of its own. */
  private explainItem(): void {
    const [first] = this.words;
    const from = this.statements.length;
    this.explain();
    if (first && this.marked)
      this.statements.splice(from, this.statements.length - from, { kind: 'item', text: first.text, span: first.span });
  }

  private endClause(): void {
    if (this.step ?? this.count) fail('stepWithoutMark', (this.step ?? this.count?.count)?.span ?? [0, 0]);
    if (this.condition) fail('conditionWithoutMark', this.condition.span);
    if (this.otherwise) fail('conditionWithoutMark', this.otherwise);
    if (this.start) fail('stepWithoutMark', [0, 0]);
    this.beyond = undefined;
    if (this.bandInClause) this.explain();
    else this.explainItem();
    this.subject = undefined;
    this.marked = false;
    this.bandInClause = false;
    this.paused = true;
  }
}
