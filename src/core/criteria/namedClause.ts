import { asserts } from './asserts';
import { restricts } from './clauseWords';
import { type Words, checkName } from './conditionSubject';
import { fail } from './criterionProblem';
import { isFreeName } from './freeName';
import { isNegated } from './negation';
import type { Outcome } from './phrase';
import { covered, isName } from './readableWords';
import { isNothing } from '../rules/mark';
import { NOTHING } from '../rules/rule';
import { type Span, covering } from './span';
import { statedPoints } from './statedPoints';
import { WaitingWords } from './waitingWords';

/** 「次年1月20日前报送」: by when is a figure of speech of the name. */
const BY_DATE =
  /^(?:于|在)?(?:次年|当年|本年度?|\d{4}年)?(?:\d{1,2}月|每月|每季度)(?:\d{1,2}[日号]|底|末)?(?:之|以)?前(?=\p{Script=Han}{2})/u;

const SOME_ITEMS =
  /(?:\(\d\)|[①-⑳]|第?[\d一二三四五六七八九])(?:项|条)?[-至、和](?:\(\d\)|[①-⑳]|第?[\d一二三四五六七八九])(?:项|条)/;

/** 「且指标值清晰的」 「但不超过上年结转」 */
export const GOES_ON = /^(?:且|并且|而且|同时|并|但是?)(?=\p{Script=Han}{2})/u;

/** What a mark is given to by name: an item, a level, a case. */
export class NamedClause extends WaitingWords {
  protected name({ text, span: textSpan }: Words, outcome: Outcome, span: Span): void {
    const together = this.marked ? undefined : this.takeTogether({ text, span: textSpan });
    if (together) {
      this.name(together, outcome, span);
      return;
    }
    const all = covering(textSpan, span);
    // 「程序规范，缓评，得1分」: behind other words of the clause a name is made of known ones.
    const isStray = this.words.length > 0 && text.length > 1 && covered(text, false) < text.length * 0.9;
    if (isStray) this.statements.push({ kind: 'unread', text, span: textSpan });
    this.explain();
    // 「未编制方案的本指标（2）-（4）项不得分」: of some of the items, and no case of all of them.
    if (SOME_ITEMS.test(text)) this.statements.push({ kind: 'unread', text, span: textSpan });
    const stated = statedPoints(text, outcome);
    if (stated) {
      this.put({ kind: 'stated', ...stated, span: all });
      return;
    }
    if (outcome.kind === 'lose' && outcome.ofMark === false) fail('shareOfWhat', span);
    if (isNegated(text) && !/^[无没]有?$/.test(text)) fail('unknownWords', textSpan, { words: text });
    if (
      (outcome.kind === 'line' || outcome.kind === 'proportion') &&
      /^(?:其间|期间|这期间|区间内|区间|两者间|中间|之间|(?:介于|处于|在)?(?:其|两者|二者|两者的|二者的|以上两者)(?:之间|中间)|中间部分|中间值)$/.test(
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

  /** 「编制科学合理，依据充分，得2分」: all that a clause says before its mark is wanted for it. */
  private takeTogether({ text, span }: Words): Words | undefined {
    // 「分解为具体指标，且指标值清晰的，得2分」 goes on with what it began.
    const goesOn = GOES_ON.test(text) && isName(text.replace(GOES_ON, ''));
    const before = this.words.filter((one) => asserts(one.text) || (goesOn && isName(one.text)));
    if (before.length === 0 || before.length < this.words.length) return undefined;
    this.words = [];
    // 「及时更新，按年中数计，得2分」: what says how it is counted is no second thing that is wanted.
    if (!goesOn && (!isName(text) || restricts(text))) this.statements.push({ kind: 'unread', text, span });
    return {
      text: [...before.map((one) => one.text), text].join('，'),
      span: covering(span, ...before.map((one) => one.span)),
    };
  }

  /** 「专账核算、专人管理的得5分，仅专账核算的得3分」: a level that is a part of the one before it. */
  private withoutOnly(text: string): string {
    const part = /^[仅只](?:有|是)?(?<part>.{3,})$/.exec(text)?.groups?.['part'];
    const isOneOf = part !== undefined && /(?:其中)?[一二两三]项$/.test(part.replace(/的$/, ''));
    if (isOneOf && this.statements.some(({ kind }) => kind === 'named')) return part;
    const bare = part?.replace(/^(?:[对在于]|部分)+(?=..)/, '') ?? '';
    // 「仅对部分项目开展监控」 of 「对所有项目开展监控且及时报送」
    const isPart =
      bare !== '' &&
      this.statements.some(
        (one) =>
          one.kind === 'named' && (one.name.includes(bare) || (isFreeName(bare) && one.name.includes(bare.slice(-2)))),
      );
    return isPart ? (part ?? text).replace(/^[对在于](?=..)/, '') : text;
  }

  /** 「发生1起及以上的，一票否决」: what a comparison would be, where how many there are brings nothing else. */
  protected takeHappened(): Words | undefined {
    return undefined;
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
    const text = this.words.pop() ?? this.takeHappened();
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
}
