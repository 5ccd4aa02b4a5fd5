import { type Figure, placeOf } from './checkedFigure';
import type { Relation, SumRelation, Term } from './relation';

/** A relation as it is read: words, figures with what they are called, and the sign that says whether it holds. */
export type RelationPart = string | { readonly figure: Figure } | { readonly broken: string; readonly holding: string };

export function relationParts(relation: Relation): readonly RelationPart[] {
  switch (relation.kind) {
    case 'equal':
      return [...side(relation.left, relation), ...second(relation, UNLIKE)];
    case 'atMost':
      return relation.left.length === 0
        ? side(relation.right, relation)
        : [...side(relation.left, relation), ...second(relation, OVER)];
    case 'share': {
      const { rate, part, whole } = relation;
      const all = [rate, part, whole];
      return [...named(rate, all), UNLIKE, ...named(part, all, rate.sheet), ' ÷ ', ...named(whole, all, rate.sheet)];
    }
    case 'together': {
      const all = [relation.left, ...relation.right];
      return all.flatMap((figure, at) => [
        ...(at > 0 ? ['，'] : []),
        ...named(figure, all, at > 0 ? relation.left.sheet : undefined),
      ]);
    }
    case 'stated':
      return [];
  }
}

const UNLIKE = { broken: ' ≠ ', holding: ' ＝ ' };
const OVER = { broken: ' ＞ ', holding: ' ≤ ' };

function second(relation: SumRelation, sign: RelationPart): readonly RelationPart[] {
  return [sign, ...side(relation.right, relation, relation.left[0]?.figure.sheet)];
}

function side(terms: readonly Term[], relation: SumRelation, sheet?: string): readonly RelationPart[] {
  const all = [...relation.left, ...relation.right].map(({ figure }) => figure);
  const shown = terms.filter(({ figure }, at) => at === 0 || !figure.blank || terms.length <= 3);
  return shown.flatMap(({ figure, sign }, at) => [
    operator(sign, at),
    ...named(figure, all, shown[at - 1]?.figure.sheet ?? sheet),
  ]);
}

function operator(sign: Term['sign'], at: number): string {
  if (at === 0) return sign < 0 ? '− ' : '';
  return sign < 0 ? ' − ' : ' + ';
}

/** 「支出决算表」C7 合计 880.00; the sheet only where it changes. */
function named(figure: Figure, all: readonly Figure[], sheet?: string): readonly RelationPart[] {
  const words = [cellText(figure, sheet), labelOf(figure, all)].filter((text) => text !== '');
  return [`${words.join(' ')} `, { figure }];
}

export function cellText(figure: Figure, sheet: string | undefined): string {
  const { cell = '' } = placeOf(figure);
  return figure.sheet === sheet ? cell : `「${figure.sheet}」${cell}`;
}

/** By what tells it from the others: its line, its heading, or both. */
export function labelOf(figure: Figure, all: readonly Figure[]): string {
  const same = (pick: (one: Figure) => unknown) => new Set(all.map(pick)).size === 1;
  const heading = shortHeading(figure.heading);
  if (figure.line === '') return heading;
  if (same(({ column }) => column)) return figure.line;
  if (same(({ row, sheet }) => `${sheet}${String(row)}`)) return heading === '' ? figure.line : heading;
  return heading === '' || PLAIN_HEADING.test(heading) ? figure.line : `${figure.line}·${heading}`;
}

const PLAIN_HEADING = /^(?:金额|决算数|预算数|合计|小计|项目|数量|统计数)$/;

function shortHeading(heading: string): string {
  const words = heading.split(' / ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && PLAIN_HEADING.test(last) ? words.slice(-2).join('') : last;
}
