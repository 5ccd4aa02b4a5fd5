import { asserts } from './asserts';
import { isAsked, FIGURE, isMeasure } from './clauseWords';
import type { Words } from './conditionSubject';
import { fail } from './criterionProblem';
import type { Statement } from './criterionStatement';
import { explainsInForm } from './explanation';
import { redefines } from './meaning';
import { FULL } from '../rules/rule';
import { requires } from './requirement';
import { isOnlySource, saysWhoseFigure } from './namesSource';
import { isFreeName } from './freeName';
import { isLimitedHere, namesThisHere } from './isLimitedHere';
import type { ConditionPhrase, LimitPhrase, Outcome, Phrase, StepPhrase } from './phrase';
import { continuesItem, isName } from './readableWords';
import { type Span, covering } from './span';
import { tellsWhatIsGiven } from './tellsWhatIsGiven';
import { weightyIn, weightyInName } from './weighty';
import { isState, wantsBy } from './wantedBefore';
import { isExplanation } from './words';

/** 「因政策性因素产生的调整除外」 bears on the value, and on nothing else: a person says whether it does this time. */
const EXCEPTS =
  /^除[^,;\d]{2,20}?(?:以|之)?外$|^[^,;]{2,}(?:的|之)[^,;的]{0,8}除外\)?$|^[^;]{4,60}\((?:因|由于|受)[^()]{2,60}(?:除外|不计入|不含在内)\)$|^(?:从[^,;]{2,16}中|[^,;]{2,20}(?:需|应)|)(?:剔除|扣除|排除)(?:后计算)?\)?$|^[^;]{2,60}不(?:(?:纳入|计入|列入)(?:计算|统计|核算)?(?:范围)?(?:内)?|(?:计算|计|统计)在内)\)?$/;

/** 「指标值为≥的正向指标」 */
const KIND_OF = /[≥≤><]的?(?:正向|反向)指标$/;
/** 「同一事项不累计」 「含税收返还」: of what or how often it counts, and no part of what is wanted. */
const NARROWS = /^(?:同一|同类|不?含|包括|仅|只(?!减)|除|但|其中)|累计|暂缓|缓[评交]|为限/;
/** 「由单位主要负责人担任组长」: who has the part is of what is wanted; who finds, decides or confirms something is another matter. */
const BY_WHOM =
  /^由\p{Script=Han}{2,14}?(?=(?:担任|兼任|负责|牵头|主持|分管|主抓|签字|审签|带队)(?:\p{Script=Han}|$))/u;
/** 「实有人数大于编制数的」 is a case, and what follows is of it. */
const COMPARES = /^(?!.*是否)[^,]*(?:大于|小于|高于|低于|超过|等于|[≥≤<>=])[^,]{2,}$/;

/** The words of a clause that still wait for their mark, and what becomes of those for which none comes. */
export class WaitingWords {
  protected readonly statements: Statement[] = [];
  protected words: Words[] = [];
  protected marked = false;
  protected bandInClause = false;

  protected put(statement: Statement): void {
    this.statements.push(statement);
    if (statement.kind === 'band' || statement.kind === 'named') this.bandInClause = true;
  }

  /** Words that no mark follows must not have been able to change the score. */
  protected explain(): void {
    for (const words of this.words) this.tell(words);
    this.words = [];
  }

  /** 「实行倒扣分制，本项满分4分」: how it is scored is no name of what has the mark. */
  protected explainLeadIn(outcome: Outcome): void {
    const isStated = outcome.kind === 'gain' && !outcome.verb && outcome.mark === FULL;
    if (isStated && explainsInForm(this.words.at(-1)?.text ?? '')) this.explain();
  }

  protected takeOwnLoss(loss: Extract<Phrase, { kind: 'ownLoss' }>): void {
    this.explain();
    this.statements.push(loss);
  }

  protected takeLimit(limit: LimitPhrase, from: number): void {
    this.quoteLimited(limit);
    this.statements.push({ ...limit, from });
  }

  protected takeTold({ kind, text, span }: Extract<Phrase, { kind: 'told' | 'defined' }>): void {
    this.explain();
    if (kind === 'told') this.statements.push({ kind: 'explanation', text, span });
    else this.quoteDefined({ text, span });
  }

  /** What says what the thing is that is given: whoever gives it has read that. */
  private quoteDefined({ text, span }: Words): void {
    this.statements.push({ kind: 'unread', text, span, source: true, onlySource: true });
  }

  protected tell({ text, span }: Words): void {
    if (isExplanation(text)) {
      this.statements.push({ kind: COMPARES.test(text) && !KIND_OF.test(text) ? 'unread' : 'explanation', text, span });
      return;
    }
    if (saysWhoseFigure(text)) {
      this.statements.push({
        kind: 'unread',
        text,
        span,
        source: true,
        ...(isOnlySource(text) && { onlySource: true }),
      });
      return;
    }
    // 「除政策性因素外，调剂不超过2次」: of what is measured or counted, so that whoever gives the figure has left it out.
    if (EXCEPTS.test(text) && !this.statements.some((one) => 'outcome' in one)) {
      this.statements.push({ kind: 'unread', text, span, source: true, onlySource: true });
      return;
    }
    if (tellsWhatIsGiven(text)) {
      this.quoteDefined({ text, span });
      return;
    }
    const weighty = requires(text) || wantsBy(text) ? undefined : weightyIn(text);
    if (weighty !== undefined && !EXCEPTS.test(text)) fail('unknownWords', span, { words: weighty });
    this.statements.push({ kind: 'unread', text, span });
  }

  /** A name that is not made of known words is quoted to her, unless she is asked by it anyway (`unreadWords`). */
  protected checkedName(text: string, span: Span): void {
    if (!isName(text.replace(BY_WHOM, ''))) this.quoteName(text, span);
  }

  protected quoteName(text: string, span: Span): void {
    const isFree = text.split('，').every((part) => isFreeName(part) || isName(part));
    this.statements.push({ kind: 'unread', text, span, ...(isFree && { named: true }) });
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

  /** 「资金使用合规，执行率≥90%得5分」: whether the first is wanted for the marks too, somebody has to say. */
  protected quoteAsserted(): void {
    for (const words of this.words.filter(({ text }) => asserts(text)))
      this.statements.push({ kind: 'unread', ...words });
    this.words = this.words.filter(({ text }) => !asserts(text));
  }

  /** 「与采购指标合计最多扣3分」 「三个指标最多扣3分」: of what the limit is, where that is more than what is scored here. */
  protected quoteLimited(limit: LimitPhrase): void {
    const words = this.words.at(-1);
    if (words?.span[1] !== limit.span[0]) return;
    if (namesThisHere(words.text)) this.words.pop();
    if (isLimitedHere(words.text, limit, this.statements)) return;
    this.words.pop();
    this.statements.push({ kind: 'unread', ...words });
  }

  /** 「①已制定管理办法，内部控制制度健全，1分」: all of it is the item. */
  protected joinedName(last: Words): Words {
    this.checkedName(last.text, last.span);
    const parts = [
      ...this.words.filter(({ text }) => isName(text) && weightyInName(text) === undefined && !NARROWS.test(text)),
      last,
    ];
    this.words = this.words.filter((one) => !parts.includes(one));
    return {
      text: parts.map(({ text }) => text).join('，'),
      span: covering(last.span, ...parts.map(({ span }) => span)),
    };
  }

  /** What stands alone behind a list mark is an item without a mark of its own. */
  protected explainItem(): void {
    const [first, ...rest] = this.words;
    if (!first || !this.marked) {
      this.explain();
      return;
    }
    this.words = rest.filter(({ text }) => !goesOnInItem(text));
    this.explain();
    const named = rest.filter(({ text }) => goesOnInItem(text));
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

/** 「②程序规范，执行率为上年执行率」: what takes another figure belongs to no item. */
function goesOnInItem(text: string): boolean {
  return !NARROWS.test(text) && ((continuesItem(text) && !redefines(text)) || isState(text));
}
