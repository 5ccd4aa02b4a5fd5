import { type Mark, NOTHING } from '../rules/rule';
import { crossed } from './parse/condition';
import { checkName, checkSubject, isZeroCase, type Words } from './conditionSubject';
import { isNegated } from './negation';
import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import { parseExpression } from './parse/formula';
import { isNothing } from './parse/outcome';
import { Scanner } from './scanner';
import {
  type ConditionPhrase,
  type CountPhrase,
  isTime,
  type Outcome,
  type OutcomePhrase,
  type Phrase,
  type StepPhrase,
} from './phrase';
import { fail } from './problem';
import { covering, type Span } from './span';
import type { Statement } from './statement';
import { repeatsStep } from './repeatsStep';
import { statedPoints } from './statedPoints';
import { core, isAbout, isExplanation, weightyIn, weightyInName } from './words';
import { hasOperation, isName } from './vocabulary';

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
      case 'open':
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
        if (this.condition) fail('conditionWithoutMark', this.condition.span);
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
      case 'ownLoss':
        this.explain();
        this.statements.push({ kind: 'ownLoss', span: phrase.span });
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
    this.checkedName(words.text, words.span);
    this.subject = words;
  }

  /** 「获得省级表彰每项加2分」: the words before say of what. */
  private takeCount(phrase: CountPhrase): void {
    const before = this.words.pop();
    if (before && !isExplanation(before.text)) {
      checkName(before);
      this.checkedName(before.text, before.span);
    }
    if (phrase.words !== '') this.checkedName(phrase.words, phrase.span);
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
    if (this.subject && this.measured(this.subject)) this.subject = undefined;
    if (this.subject) {
      checkSubject(this.subject, phrase);
      if (!isMeasure(this.subject.text)) this.checkedName(this.subject.text, this.subject.span);
    }
    this.explain();
    this.condition = phrase;
  }

  /** 「|决算数-预算数|/预算数≤5%」: what is measured is written out. */
  private measured({ text, span }: Words): boolean {
    if (!/[|*/+]/.test(text)) return false;
    const scanner = new Scanner(readCharacters(text));
    const expression = parseExpression(scanner);
    if (!expression || !scanner.atEnd || namesIn(expression).length < 2) return false;
    this.takeFormula({ kind: 'formula', name: '', isScore: false, expression, span });
    return true;
  }

  /** 「实际成本」 before 「≤计划成本」, or a comparison that goes on with the same two. */
  private comparesFigures(): boolean {
    const subject = this.words.at(-1)?.text;
    // 「得分=实际÷计划×分值。如实际大于计划，本项得0分」: a case beside the formula.
    if (this.statements.some((one) => one.kind === 'formula' && one.isScore)) return false;
    if (subject === undefined) return this.statements.some((one) => one.kind === 'band' && one.than !== undefined);
    return FIGURE.test(subject) && isName(subject);
  }

  /** The words right before it and its own are one name; what a comma parts from it is not. */
  private joined({ text, span }: ConditionPhrase): Words {
    const before = this.words.at(-1);
    if (before?.span[1] !== span[0]) return { text, span };
    this.words.pop();
    return { text: before.text + text, span: covering(before.span, span) };
  }

  private takeOutcome({ outcome, span }: OutcomePhrase): void {
    this.dropDoing();
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
    if (!this.condition) this.otherwise ??= this.takeMissed();
    if (this.otherwise) {
      if (this.words.length > 0 && text) fail('unknownWords', text.span, { words: text.text });
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

  /** 「30日内下达的」: what is done within the time says no more than the indicator. */
  private dropDoing(): void {
    const last = this.words.at(-1);
    if (last && this.condition && isTime(this.condition.unit) && DONE.test(last.text)) this.words.pop();
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
      ...(condition.than !== undefined && { than: condition.than }),
      outcome,
      span: covering(condition.span, span),
    });
    this.condition = undefined;
    this.bandInClause = true;
  }

  /** 「达到90%得满分，未达到的…」: whatever the band before does not hold. */
  private takeMissed(): Span | undefined {
    const words = this.words.at(-1);
    const last = this.statements.filter(({ kind }) => kind !== 'limit' && kind !== 'explanation').at(-1);
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

  private takeFormula(phrase: Extract<Phrase, { kind: 'formula' }>): void {
    const strange = namesIn(phrase.expression).filter((name) => !/^[a-zA-Z]$/.test(name) && !isFigure(name));
    if (strange.length > 0) this.statements.push({ kind: 'unread', text: strange.join('、'), span: phrase.span });
    const outcome: Outcome = { kind: 'formula', expression: phrase.expression };
    if (this.condition && phrase.isScore) {
      this.putBand(outcome, phrase.span);
      return;
    }
    const missed = this.takeMissed();
    if (this.otherwise ?? missed) {
      this.put({ kind: 'otherwise', outcome, span: phrase.span });
      this.otherwise = undefined;
      return;
    }
    if (this.step ?? this.count) fail('stepWithoutMark', phrase.span);
    this.explain();
    this.put(phrase);
  }

  /** 「①已制定管理办法，内部控制制度健全，1分」: all of it is the item. */
  private joinedName(last: Words): Words {
    if (!isName(last.text)) this.statements.push({ kind: 'unread', ...last });
    const parts = [...this.words.filter(({ text }) => isName(text) && weightyInName(text) === undefined), last];
    this.words = this.words.filter((one) => !parts.includes(one));
    return {
      text: parts.map(({ text }) => text).join('，'),
      span: covering(last.span, ...parts.map(({ span }) => span)),
    };
  }

  private name({ text, span: textSpan }: Words, outcome: Outcome, span: Span): void {
    const all = covering(textSpan, span);
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
    this.checkedName(text, textSpan);
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

  private put(statement: Statement): void {
    this.statements.push(statement);
    if (statement.kind === 'band' || statement.kind === 'named') this.bandInClause = true;
  }

  /** Words that no mark follows must not have been able to change the score. */
  private explain(): void {
    for (const words of this.words) this.tell(words);
    this.words = [];
  }

  private tell({ text, span }: Words): void {
    if (isExplanation(text)) {
      this.statements.push({ kind: 'explanation', text, span });
      return;
    }
    const weighty = weightyIn(text);
    if (weighty !== undefined) fail('unknownWords', span, { words: weighty });
    this.statements.push({ kind: 'unread', text, span });
  }

  /** A name that is not made of known words is quoted to her. */
  private checkedName(text: string, span: Span): void {
    if (!isName(text)) this.statements.push({ kind: 'unread', text, span });
  }

  /** What stands alone behind a list mark is an item without a mark of its own. */
  private explainItem(): void {
    const [first, ...rest] = this.words;
    if (!first || !this.marked) {
      this.explain();
      return;
    }
    this.words = rest.filter(({ text }) => !isName(text));
    this.explain();
    const named = rest.filter(({ text }) => isName(text));
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
  }
}

/** 「是否按规定公开」 asks; it does not say what then. */
function isAsked(text: string): boolean {
  return text.includes('是否') && weightyInName(text) === undefined;
}

/** 「x」 「比率」 and their like stand for whatever is measured. */
function isMeasure(text: string): boolean {
  return (
    /^[a-zA-Z]$|^.{0,12}(?:率|比例|比率|比重|占比|度)(?:的?绝对值)?$/.test(text) &&
    isName(text.replace(/[a-zA-Z]/g, '率值'))
  );
}

/** 「达标项目个数（不含停建）」: the brackets belong to the name only where they are a name themselves. */
function isFigure(name: string): boolean {
  if (/(?:数|额|量|值|资金|支出|收入|预算|决算|金额|人数|面积)$/.test(name) && name.length <= 20 && !hasOperation(name))
    return true;
  const inside = /\(([^()]*)\)/.exec(name)?.[1] ?? '';
  return isName(name.replace(/\([^()]*\)/, '')) && (inside === '' || /^[a-zA-Z]$/.test(inside) || isName(inside));
}

const MISSED =
  /^(?:未完成|未达到|未达标|达不到|未达|没有达到|没有完成|未实现|不达标)(?:目标|任务|标准|要求|计划|该比例|上述标准)?$/;
const BELOW = /^(?:低于|不足|小于|少于|未达到|达不到)(?:的|部分)?$/;
const ABOVE = /^(?:超过|高于|大于|超出|多于)(?:的|部分)?$/;
const DONE =
  /^(?:及时|足额|全额|全部)?(?:拨付|下达|报送|上报|完成|公开|公示|支付|到位|办结|整改|验收|完工|开工|提交|批复|缴纳|归档|整改到位|拨付到位|下达到位|完成整改)$/;
const FIGURE =
  /(?:数|值|额|量|成本|预算|决算|进度|规模|面积|工期|单价|投资|收入|支出|经费|率|比例|时间|期限|用时|人员|定额)(?:\([^()]*\))?$/;
