import { binary, call, cell, type CellNode, type Formula, number, type RangeNode, text } from '../formula/formula';
import { EMPTY, isText, round, when, ZERO_NODE } from '../formula/shorthand';
import { answerText, NOT_APPLICABLE } from './cellText';
import { deductedFormula } from './deductedFormula';
import { markFormula, totalOfMarks, withinFullFormula } from './mark';
import type { ItemAnswer } from './ruleInput';
import { type ChecklistRule, type Mark, NOTHING } from './rule';
import { settled } from './settle';

export function checklistFormula({ marks }: ChecklistRule, fullMark: Formula, items: RangeNode): Formula {
  const cells = cellsOf(items);
  if (marks.kind === 'own' && marks.each.length !== cells.length) return EMPTY;
  const score = marks.kind === 'perUnmet' ? deductedFormula(marks, fullMark, countOf('unmet', items)) : ownFormula(marks.each, fullMark, items);
  const answered = binary(binary(countOf('met', items), '+', countOf('unmet', items)), '+', countOf('notApplicable', items));
  const total = number(String(cells.length));
  return when(
    binary(answered, '<', total),
    EMPTY,
    when(binary(countOf('notApplicable', items), '=', total), text(NOT_APPLICABLE), score),
  );
}

/** `COUNTIF(L5:L8,"否")` */
export function countOf(answer: ItemAnswer, items: RangeNode): Formula {
  return call('COUNTIF', items, text(answerText[answer]));
}

export function cellsOf({ range, sheet }: RangeNode): readonly CellNode[] {
  const cells: CellNode[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(cell(row, column, sheet));
  }
  return cells;
}

/** The marks of what is met; where something is 不适用, in proportion to the marks that were to be had. */
function ownFormula(each: readonly Mark[], fullMark: Formula, items: RangeNode): Formula {
  const cells = cellsOf(items);
  const sumWhere = (answer: ItemAnswer): Formula =>
    sumOf(cells.map((item, index) => when(isText(item, answerText[answer]), markFormula(each[index] ?? NOTHING, fullMark), ZERO_NODE)));
  const totals = totalOfMarks(each);
  const total = sumOf(totals.map((mark) => markFormula(mark, fullMark)));
  const gained = sumWhere('met');
  const applicable = binary(total, '-', sumWhere('notApplicable'));
  const rescaled = binary(binary(gained, '*', total), '/', applicable);
  const score = when(binary(countOf('notApplicable', items), '=', ZERO_NODE), gained, rescaled);
  return round(withinFullFormula(settled(score), fullMark, totals), 2);
}

function sumOf(parts: readonly Formula[]): Formula {
  const [first, ...rest] = parts;
  return rest.reduce<Formula>((sum, part) => binary(sum, '+', part), first ?? ZERO_NODE);
}
