import { FIGURE, isDone, isMeasure } from './clauseWords';
import type { Phrase } from './phrase';
import { hasOperation, isName } from './readableWords';
import { type Span, covering } from './span';
import { isState, treats } from './wantedBefore';
import { weightyInName } from './weighty';
import { core } from './words';

/**
 * 「①预算执行率≥90%；②批复后20日内公开；③制度健全。每符合一项得1分」: in a list whose items have no marks of their own a comparison is what its item asks,
 * and no value of the sentence.
 */
export function itemsCompared(phrases: readonly Phrase[]): readonly Phrase[] {
  const clauses = clausesOf(phrases);
  const listed = clauses.filter(([first]) => first?.kind === 'mark');
  const areItems = listed.length > 1 && listed.every((clause) => clause.every(({ kind }) => WORDS.has(kind)));
  const isElsewhere =
    phrases.some(({ kind }) => kind === 'condition') && phrases.some(({ kind }) => kind === 'outcome');
  return areItems && isElsewhere
    ? clauses.flatMap((clause) => (listed.includes(clause) ? asItem(clause) : clause))
    : phrases;
}

const WORDS: ReadonlySet<Phrase['kind']> = new Set(['mark', 'text', 'condition', 'pause', 'stop']);

/** From a list mark or a stop to the next. */
function clausesOf(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const clauses: Phrase[][] = [[]];
  phrases.forEach((one, at) => {
    if (one.kind === 'mark' || phrases[at - 1]?.kind === 'stop') clauses.push([]);
    clauses.at(-1)?.push(one);
  });
  return clauses;
}

function asItem(clause: readonly Phrase[]): readonly Phrase[] {
  if (!clause.some(({ kind }) => kind === 'condition')) return clause;
  const [mark, ...rest] = clause;
  const stop = rest.at(-1)?.kind === 'stop' ? rest.slice(-1) : [];
  const words = rest.slice(0, rest.length - stop.length);
  const [first] = words;
  if (!mark || !first || !partsOf(words).every(isPart)) return clause;
  const span: Span = covering(first.span, ...words.map((one) => one.span));
  const text = words.map((one) => ('text' in one ? one.text : '，')).join('');
  return [mark, { kind: 'item', text, span }, ...stop];
}

function partsOf(words: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const parts: Phrase[][] = [[]];
  for (const one of words) {
    if (one.kind === 'pause') parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

/** 「预算执行率≥90%」 「批复后20日内公开」 「制度健全」; 「不满一年的单位暂缓」 「打分封底为3」 are none. */
function isPart(part: readonly Phrase[]): boolean {
  const at = part.findIndex(({ kind }) => kind === 'condition');
  const texts = part.flatMap((one) => (one.kind === 'text' ? [core(one.text).replace(MOMENT, '')] : []));
  if (texts.some((text) => treats(text) || hasOperation(text) || weightyInName(text) !== undefined)) return false;
  if (at < 0) return texts.every((text) => text === '' || isName(text) || isState(text));
  const before = part.slice(0, at).map((one) => ('text' in one ? core(one.text) : ''));
  const behind = part.slice(at + 1).map((one) => ('text' in one ? core(one.text) : ''));
  const isOfMeasure =
    before.length === 1 &&
    before.every((text) => isMeasure(text) || FIGURE.test(text) || MOMENT.test(text) || isName(text));
  return isOfMeasure && (behind.join('') === '' || behind.every(isDone));
}

const MOMENT = /(?:后|之日起|前)$/;
