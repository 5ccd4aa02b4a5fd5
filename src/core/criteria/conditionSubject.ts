import { FELL, LAST_YEAR, YEAR_START } from './lexicon/changing';
import { isNegated } from './negation';
import type { ConditionPhrase, Outcome } from './phrase';
import { fail } from './criterionProblem';
import { type Span, covering } from './span';
import type { NamedStatement } from './criterionStatement';
import { isName } from './readableWords';
import { weightyInName } from './weighty';

export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** What stands before a comparison may be its subject, but not half of a negation, and not a sign that was lost. */
export function checkSubject({ text, span }: Words, condition: ConditionPhrase): void {
  // 「执行率基本达到90%」: how much that is nobody says.
  if (/(?:基本|大致|大体|大约|约|接近|将近|几乎|原则上|一般|通常|力争|努力|部分|有望|预计)$/.test(text))
    fail('unknownWords', span, { words: text });
  // 「执行率×10，四舍五入取整，不足6分按6分计」: how a score is rounded is nothing to compare.
  if (/四舍五入|取整|小数/.test(text)) fail('unknownWords', span, { words: text });
  // 「每个项目执行率≥90%」 is of each by itself.
  if (/^每一?个项目/.test(text)) fail('perProject', span);
  // 「节能率每达到1%」: a step that was not read is no part of a name.
  if (
    /每(?!年|月|季|日|周|半年|户|人|亩|万|百|千|公里|平方米|立方米|米|吨|件|套|台|村|座|处|盏|株|辆|次|批)/.test(text)
  )
    fail('unknownWords', span, { words: text });
  // 「有一个项目低于90%扣2分」 counts projects, and measures nothing.
  if (/^(?:有|凡有|如有|若有|任何|任)(?:一|1|任一)(?:个|项|家|名|处|次|户)/.test(text))
    fail('unknownWords', span, { words: text });
  if (isNegated(text)) fail('unknownWords', span, { words: text });
  // 「开支较上年压减5%得4分」: down to there, or just there, and no rise.
  if (condition.bare && TURNED.test(text)) fail('unknownWords', span, { words: text });
  // 「排名后10%不得分」 is of all that stand there, and of no one place.
  if (condition.bare && RANKING.test(text)) fail('unknownWords', span, { words: text });
  // 「完成率Q100%」: a sign that was lost in scanning is not to be guessed.
  if (condition.bare && !/[\p{Script=Han})]$/u.test(text)) fail('unknownWords', span, { words: text });
}

const TURNED = new RegExp(`(?:${LAST_YEAR}|${YEAR_START})[^,]{0,8}${FELL}$`);
const RANKING = /排名|排位|名次|位次|[前后末尾底]$|倒数/;

/** 「执行率≥90%且满意度≥80%」 is about two things; 「执行率≥80%且执行率＜90%」 about one. */
export function oneSubject(subject: Words | undefined, { also = [], span }: ConditionPhrase): Words | undefined {
  let one = subject;
  for (const text of also.filter((words) => !isAnyMeasure(words))) {
    if (!isName(text)) fail('unknownWords', span, { words: text });
    const isSame = one === undefined || isAnyMeasure(one.text) || one.text.endsWith(text) || text.endsWith(one.text);
    if (!isSame) fail('twoSubjects', span, { first: one?.text ?? '', second: text });
    one ??= { text, span };
  }
  return one;
}

function isAnyMeasure(text: string): boolean {
  return /^(?:[a-zA-Z]|比率|比例|比值|该比率|该比例|其|实际值|完成值|结果|数值|占比|(?:仍|均|也|又)+)$/.test(text);
}

/** A name may describe; it may not hold a score of its own. */
export function checkName({ text, span }: Words): void {
  const weighty = weightyInName(text);
  if (weighty !== undefined) fail('unknownWords', span, { words: weighty });
}

/** 「预算和采购均为0的，不适用」 is a case of its own, whatever is measured. */
export function isZeroCase({ intervals }: ConditionPhrase, outcome: Outcome, { text }: Words): boolean {
  const isOfSeveral = SEVERAL_FIGURES.test(text) && outcome.kind === 'gain' && !outcome.noLoss;
  return (
    (outcome.kind === 'notApplicable' || isOfSeveral) &&
    intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0')
  );
}

export function zeroCase(subject: Words, outcome: Outcome, span: Span): NamedStatement {
  const name = `${subject.text}${SEVERAL_FIGURES.test(subject.text) && outcome.kind === 'gain' ? '均' : ''}为0`;
  return { kind: 'named', name, outcome, veto: false, marked: false, span: covering(subject.span, span) };
}

/** 「采购预算数和实际采购金额」 */
const SEVERAL_FIGURES =
  /^\p{Script=Han}{2,}[、和与及]\p{Script=Han}*(?:数|额|金额|资金|预算|决算|支出|收入|经费|结转|结余|任务|余额|采购)$/u;
