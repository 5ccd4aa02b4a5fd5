import { isDone } from './clauseWords';
import { isDuration, type Phrase } from './phrase';
import type { Statement } from './criterionStatement';
import { isName } from './readableWords';
import { covering } from './span';
import { core } from './words';

/**
 * 「应在批复后20日内公开，按时公开得4分，每逾期1天扣0.5分」: by when it is to be done stands there by itself, and the marks speak of what was on
 * time and what was late. The days say what on time is, and bring nothing themselves.
 */
export function withoutDeadlines(phrases: readonly Phrase[]): readonly Phrase[] {
  for (let at = 0; at < phrases.length; at++) {
    const end = deadlineEnd(phrases, at);
    if (end === undefined) continue;
    const clause = phrases.slice(at, end);
    const [first, ...rest] = clause;
    if (!first) continue;
    const span = covering(first.span, ...rest.map((one) => one.span));
    const text = clause.map((one) => ('text' in one ? one.text : '')).join('');
    return [...phrases.slice(0, at), { kind: 'told', text, span }, ...withoutDeadlines(phrases.slice(end))];
  }
  return phrases;
}

/** Where the clause that begins here ends, if it is a deadline and nothing else. */
function deadlineEnd(phrases: readonly Phrase[], start: number): number | undefined {
  const before = phrases[start - 1];
  if (before && !isPause(before)) return undefined;
  const [first] = phrases.slice(start, start + 1);
  const isFrom = first?.kind === 'text' && isMoment(first.text);
  const condition = phrases[isFrom ? start + 1 : start];
  const done = phrases[isFrom ? start + 2 : start + 1];
  if (condition?.kind !== 'condition' || !isDuration(condition.unit) || !isWithin(condition)) return undefined;
  if (done?.kind !== 'text' || !isDone(core(done.text))) return undefined;
  const end = start + (isFrom ? 3 : 2);
  const [pause, next] = [phrases[end], phrases[end + 1]];
  return pause && isPause(pause) && next && speaksOfTime(next) ? end : undefined;
}

function isPause({ kind }: Phrase): boolean {
  return kind === 'pause' || kind === 'stop' || kind === 'mark';
}

function isWithin({ intervals }: Extract<Phrase, { kind: 'condition' }>): boolean {
  return intervals.length === 1 && intervals.every(({ from, to }) => to !== undefined && !from);
}

/** 「应在批复后」 「资金到账后」 「信访件应」 */
function isMoment(text: string): boolean {
  const whose = /^(?<of>[^,]{0,16}?)(?:应当?|须|需|要求)(?:在|于)?$/.exec(text)?.groups?.['of'];
  if (whose !== undefined) return whose === '' || isName(whose);
  const of = /^(?:应当?|须|需|要求)?(?:在|于|自)?(?<of>[^,]{2,16}?)(?:后|之日起|起|之后)(?:的)?$/.exec(text)?.groups?.[
    'of'
  ];
  return of !== undefined && isName(of);
}

function speaksOfTime(next: Phrase): boolean {
  if (next.kind === 'step') return next.late === true;
  return next.kind === 'text' && ON_TIME.test(next.text);
}

const ON_TIME =
  /^(?:能)?(?:未)?(?:按[时期]|及时|如期|按规定(?:时[限间]|期限)|在?规定(?:时[限间]|期限)内|逾期|超期|延期|迟)/;

/** 「报告应于次年3月底前报送，按时报送得4分」 「每月5日前报送，迟报一次扣0.5分」: the day behind which it is late. */
export function dueBefore(statements: readonly Statement[]): readonly Statement[] {
  const isTimed = statements.some(
    (one) =>
      (one.kind === 'steps' && one.step.late === true) ||
      (one.kind === 'named' && ON_TIME.test(one.name)) ||
      (one.kind === 'count' && ON_TIME.test(one.before + one.count.words)),
  );
  if (!isTimed) return statements;
  return statements.map((one): Statement => {
    const what = one.kind === 'unread' ? DUE.exec(one.text)?.groups : undefined;
    const isSo = what && isDone(what['act'] ?? '') && (what['head'] === undefined || isName(what['head']));
    return one.kind === 'unread' && isSo ? { kind: 'explanation', text: one.text, span: one.span } : one;
  });
}

const DUE =
  /^(?<head>[^,\d]{2,16}?)?(?:应当?|须|需|要求)?(?:于|在)?(?:每(?:月|季度?|年)|次月|次年|当年|本年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号]|底|末|初)(?:之|以)?前(?<act>[^,\d]{2,12})$/;
