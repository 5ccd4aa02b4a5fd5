import { binary, call, cell, type CellNode, type Formula, number, type RangeNode, text } from '../formula/formula';
import { EMPTY, isText, when, ZERO_NODE } from '../formula/shorthand';
import { answerText, NOT_APPLICABLE } from './cellText';
import { deductedFormula } from './deductedFormula';
import { markFormula, totalOfMarks, withinFullFormula } from './mark';
import type { ItemAnswer } from './ruleInput';
import { type ChecklistRule, type Mark, NOTHING } from './rule';
import { roundedFormula } from './settle';

export function checklistFormula({ marks }: ChecklistRule, fullMark: Formula, items: RangeNode): Formula {
  const cells = cellsOf(items);
  if (marks.kind === 'own' && marks.each.length !== cells.length) return EMPTY;
  const score =
    marks.kind === 'perUnmet'
      ? deductedFormula(marks, fullMark, countOf('unmet', items))
      : ownFormula(marks.each, fullMark, items);
  const answered = binary(
    binary(countOf('met', items), '+', countOf('unmet', items)),
    '+',
    countOf('notApplicable', items),
  );
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
  const sum = (gain: (item: Formula, mark: Formula) => Formula): Formula =>
    sumOf(cells.map((item, index) => gain(item, markFormula(each[index] ?? NOTHING, fullMark))));
  const gained = sum((item, mark) => when(isText(item, answerText.met), mark, ZERO_NODE));
  const applicable = sum((item, mark) => when(isText(item, NOT_APPLICABLE), ZERO_NODE, mark));
  const totals = totalOfMarks(each);
  const total = sumOf(totals.map((mark) => markFormula(mark, fullMark)));
  const score = roundedFormula(
    withinFullFormula(binary(binary(gained, '*', total), '/', applicable), fullMark, totals),
  );
  // Shares of an empty 分值 are nothing to divide by.
  return each.some((mark) => 'share' in mark) ? when(binary(fullMark, '=', ZERO_NODE), ZERO_NODE, score) : score;
}

function sumOf(parts: readonly Formula[]): Formula {
  const [first, ...rest] = parts;
  return rest.reduce<Formula>((sum, part) => binary(sum, '+', part), first ?? ZERO_NODE);
}
