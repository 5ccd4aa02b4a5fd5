import type { Attempt } from '../check';
import type { Form, FormColumn, Line, List } from '../checkedForm';
import { type SumRelation, difference, holds, isSumRelation, tolerance } from '../relation';
import { isUnread, printedSum, read } from './build';
import type { FormKind } from '../read/formKinds';
import { type LineBlock, blocksOfList } from './lineBlocks';

/** Kinds of which townships keep lists of their own; what the official forms are made of is told by other rules. */
export const FORMS_WITH_GROUPS: readonly FormKind[] = [
  'ownDetail',
  'budgetExpenditure',
  'budgetIncome',
  'budgetBasic',
  'finalExpenditure',
  'finalIncome',
  'ledger',
  'projects',
  'assets',
  'procurement',
  'staff',
];

/**
 * Subtotals, and the total over them. Which lines belong to which subtotal is nobody's word: order and indents suggest it,
 * and it is taken only where the figures themselves bear it out, in each column and over all of them.
 */
export function subtotalsTie(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    if (list.lines.some(({ code, text }) => code !== '' || text === '')) return [];
    const blocks = blocksOfList(list, (block) => tiesInEveryColumn(form, list, block));
    if (blocks.length < 2) return [];
    const columns = amounts(list).map((column) => blocks.flatMap((block) => relationsOf(form, block, column)));
    const said = columns.filter((relations) => relations.some(isTelling));
    const [held, slips] = [said.flat().filter(isTelling).length, said.reduce((sum, one) => sum + slipsIn(one), 0)];
    return held >= 2 && held >= slips * 2 ? said.flat() : [];
  });
}

function amounts({ columns }: List): readonly FormColumn[] {
  return columns.filter(({ isRate }) => !isRate);
}

function tiesInEveryColumn(form: Form, list: List, block: LineBlock): boolean {
  const relations = amounts(list).flatMap((column) => relationsOf(form, block, column));
  return relations.some(isTelling) && relations.every((relation) => holds(relation));
}

function relationsOf(form: Form, { whole, parts }: LineBlock, column: FormColumn): readonly SumRelation[] {
  const figures = parts.map((line: Line) => read(form, line, column));
  // What cannot be read bars its own block, and says nothing of how the others are made.
  if (figures.some(isUnread)) return [];
  return printedSum(read(form, whole, column), figures).flatMap((one) =>
    one.kind !== 'unread' && isSumRelation(one) ? [one] : [],
  );
}

/** It holds, and not because there is nothing on either side. */
function isTelling(relation: SumRelation): boolean {
  return holds(relation) && relation.left.some(({ figure }) => !figure.value.isZero());
}

/** A wrong subtotal breaks its own sum and the one over it by the same amount: that is one slip. */
function slipsIn(relations: readonly SumRelation[]): number {
  const gaps: SumRelation[] = [];
  for (const one of relations) {
    if (holds(one)) continue;
    const isKnown = gaps.some((other) =>
      difference(other)
        .abs()
        .minus(difference(one).abs())
        .abs()
        .lte(tolerance(one).plus(tolerance(other))),
    );
    if (!isKnown) gaps.push(one);
  }
  return gaps.length;
}
