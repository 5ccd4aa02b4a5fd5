import type { Phrase } from './phrase';

/** 「得4分：支付率≥98%；得3分：95%≤支付率＜98%」: where every clause with a mark begins with it, the mark belongs to what follows. */
export function markFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  const clauses = clausesOf(phrases);
  const marked = clauses.filter((clause) => clause.some(({ kind }) => kind === 'outcome'));
  return marked.length > 1 && marked.every(startsWithMark) ? clauses.flatMap(turned) : phrases;
}

/** Each with the stop that ends it. */
function clausesOf(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const clauses: Phrase[][] = [[]];
  for (const one of phrases) {
    clauses.at(-1)?.push(one);
    if (one.kind === 'stop') clauses.push([]);
  }
  return clauses;
}

/** A mark, a pause, and what it is for; no other mark. */
function startsWithMark(clause: readonly Phrase[]): boolean {
  const [first, pause, ...rest] = clause.filter(({ kind }) => kind !== 'mark' && kind !== 'stop');
  return (
    first?.kind === 'outcome' &&
    pause?.kind === 'pause' &&
    rest.some(({ kind }) => kind === 'condition' || kind === 'text') &&
    rest.every(({ kind }) => kind === 'condition' || kind === 'text' || kind === 'pause')
  );
}

function turned(clause: readonly Phrase[]): readonly Phrase[] {
  if (!startsWithMark(clause)) return clause;
  const at = clause.findIndex(({ kind }) => kind === 'outcome');
  const [mark] = clause.slice(at, at + 1);
  const end = clause.at(-1)?.kind === 'stop' ? -1 : clause.length;
  const rest = [...clause.slice(0, at), ...clause.slice(at + 2, end)];
  return mark ? [...rest, mark, ...clause.slice(end === -1 ? -1 : clause.length)] : clause;
}
