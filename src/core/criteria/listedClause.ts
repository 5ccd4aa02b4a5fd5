import { isNothing } from '../rules/mark';
import { Clause } from './clause';
import { type Words, checkName, isZeroCase, zeroCase } from './conditionSubject';
import { fail } from './criterionProblem';
import { MISSED } from './clauseWords';
import { measuredBy } from './measuredBy';
import type { CountPhrase, Outcome, StepPhrase } from './phrase';
import { repeatsStep } from './repeatsStep';
import { type Span, covering } from './span';
import { isAbout } from './words';

/** What stands right before a step or before 「各得1分」, and belongs to it. */
export class ListedClause extends Clause {
  /** What 「各得1分」 gives a mark to. */
  protected several: readonly Words[] | undefined;

  /** 「执行率每降低1个百分点」; 「逾期报送的，每天扣…」 is about something else than the rate before it. */
  protected takeStepSubject(step: StepPhrase): void {
    if (step.of !== undefined) {
      this.checkedName(step.of, step.span);
      this.subject = { text: step.of, span: step.span };
      return;
    }
    const words = this.words.at(-1);
    if (!words || MISSED.test(words.text)) return;
    if (this.condition) {
      this.takeRepeated(words, step);
      return;
    }
    if (isAbout(words.text) && !measuredBy(words, step)) {
      this.quoteBeforeStep(words, step);
      return;
    }
    this.words.pop();
    if (repeatsStep(words.text, step)) return;
    checkName(words);
    this.checkedName(words.text, words.span);
    // 「人均收入每逾期1天」: a figure is never late.
    if (step.late && NEVER_LATE.test(words.text)) this.statements.push({ kind: 'unread', ...words });
    this.checkApart(words, step);
    this.subject = words;
  }

  /** 「大于100%的，执行率每增加1个百分点」: the condition's own measure, or one that is another. */
  private takeRepeated(words: Words, step: StepPhrase): void {
    if (words.span[1] !== step.span[0]) return;
    this.words.pop();
    if (ASIDE.test(words.text)) return;
    const before = this.subject?.text ?? '';
    if (repeatsStep(words.text, step) || words.text === before || (before !== '' && before.endsWith(words.text)))
      return;
    checkName(words);
    this.checkedName(words.text, words.span);
    if (before !== '') fail('twoSubjects', words.span, { first: before, second: words.text });
    this.subject = words;
  }

  /** 「投诉每低1个百分点」: known words right before a step that are no measure say of what it is all the same. */
  private quoteBeforeStep(words: Words, step: StepPhrase): void {
    if (words.span[1] !== step.span[0] || repeatsStep(words.text, step) || ASIDE.test(words.text)) return;
    this.words.pop();
    this.statements.push({ kind: 'unread', ...words });
  }

  /** 「成立领导小组、制定实施方案、明确责任分工」 before 「各得1分」. */
  protected takeSeveral(phrase: CountPhrase): void {
    const before = this.words.pop();
    const names = (before?.text ?? '').split('、');
    if (!before || this.condition || names.length < 2 || names.some((name) => name.length < 2))
      fail('severalCounts', phrase.span);
    this.explain();
    this.several = names.map((text) => ({ text, span: before.span }));
  }

  protected putSeveral(outcome: Outcome, span: Span): boolean {
    const names = this.several;
    if (!names) return false;
    if (outcome.kind !== 'gain' || outcome.noLoss || isNothing(outcome.mark)) fail('markNotUnderstood', span);
    for (const name of names) {
      checkName(name);
      this.checkedName(name.text, name.span);
      this.put({
        kind: 'named',
        name: name.text,
        outcome,
        veto: false,
        marked: this.marked,
        span: covering(name.span, span),
      });
    }
    this.several = undefined;
    return true;
  }

  protected putBand(outcome: Outcome, span: Span): void {
    const { condition } = this;
    if (!condition) return;
    const { intervals, unit } = condition;
    if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
    // 「低于90%的扣1分，低于80%的再扣2分」: on top of what the band before takes, which bands do not do.
    if (outcome.kind === 'lose' && outcome.again && this.statements.some((one) => one.kind === 'band'))
      fail('severalCounts', span);
    if (this.subject && isZeroCase(condition, outcome, this.subject)) {
      this.put(zeroCase(this.subject, outcome, span));
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
      text: condition.text,
      ...(condition.than !== undefined && { than: condition.than }),
      outcome,
      span: covering(condition.span, span),
    });
    this.condition = undefined;
    this.bandInClause = true;
  }
}

/** Whatever is measured, or where the steps begin. */
const ASIDE = /^(?:(?:实际)?完成情况|以[上下]|的?部分|在此基础上|基础上)$/;

const NEVER_LATE = /(?:率|满意度|比例|收入|支出|数量|面积|人数)$/;
