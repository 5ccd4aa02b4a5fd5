import { type Decimal, decimal, ZERO, sumOf } from '../../base/decimal';
import {
  binary,
  call,
  cell,
  type CellNode,
  type Formula,
  joined,
  number,
  type RangeNode,
  text,
} from '../../formula/formula';
import { EMPTY, isNumber, isText, when, ZERO_NODE } from '../../formula/shorthand';
import { answerText, NOT_APPLICABLE } from '../cellText';
import { deducted, deductedFormula } from '../deducted';
import { markFormula, markValue, totalOfMarks, withinFullFormula } from '../mark';
import { open, scored } from '../scored';
import { NOT_COUNTED, verdict } from '../verdict';
import type { ItemAnswer, RuleInput } from '../ruleInput';
import type { RuleKind } from '../ruleKind';
import type { RuleOutcome } from '../ruleOutcome';
import { needed, type ReasonRefs, type RuleRefs } from '../ruleRefs';
import { deductionText, floorText, pointsText } from '../ruleWords';
import { roundedFormula } from '../settle';
import { FULL, type Mark, NOTHING } from '../terms';
import type { CountDeductionRule } from './countDeduction';

/** Answers 是, 否 or 不适用 for each 要点. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  readonly marks:
    | { readonly kind: 'perUnmet'; readonly deduction: Mark; readonly floor: Mark }
    /** One mark above 0 per 要点, gained where it is met; those of 不适用 are shared out over the others. */
    | { readonly kind: 'own'; readonly each: readonly Mark[] };
}

export const checklist: RuleKind<ChecklistRule> = {
  kind: 'checklist',
  needs: ({ marks }) => [{ kind: 'items', ...(marks.kind === 'own' && { count: marks.each.length }) }],
  marks: ({ marks }) => (marks.kind === 'own' ? marks.each : [marks.floor]),
  score,
  formula,
  reason,
  describe: ({ marks }, fullMark) => {
    if (marks.kind === 'perUnmet') {
      return `全部符合得 ${pointsText(FULL, fullMark)} 分；一项不符合${deductionText(marks.deduction, fullMark)}，${floorText(marks.floor, fullMark)}`;
    }
    const each = marks.each.map((mark, index) => `第 ${String(index + 1)} 项 ${pointsText(mark, fullMark)} 分`);
    return `逐项得分：${each.join('，')}；不适用的分值由其余各项按比例分担`;
  },
};

/** Where nobody lists the 要点, how many are not met is all that can be asked; undefined where each has marks of its own. */
export function asCount({ marks }: ChecklistRule): CountDeductionRule | undefined {
  return marks.kind === 'perUnmet'
    ? { kind: 'countDeduction', deduction: marks.deduction, floor: marks.floor }
    : undefined;
}

function score({ marks }: ChecklistRule, fullMark: Decimal, { items = [] }: RuleInput): RuleOutcome {
  if (marks.kind === 'own' && marks.each.length !== items.length) return open('itemsMismatch');
  if (items.length === 0 || items.includes('open')) return open('itemsOpen');
  if (items.every((item) => item === 'notApplicable')) return { kind: 'notApplicable' };
  if (marks.kind === 'perUnmet') {
    const unmet = items.filter((item) => item === 'unmet').length;
    return scored(deducted(marks, fullMark, decimal(unmet)), fullMark);
  }
  if (fullMark.isZero()) return { kind: 'scored', score: ZERO };
  const sumWhere = (counts: (item: ItemAnswer) => boolean): Decimal =>
    sumOf(marks.each.map((mark, index) => (counts(items[index] ?? 'open') ? markValue(mark, fullMark) : ZERO)));
  const gained = sumWhere((item) => item === 'met');
  const applicable = sumWhere((item) => item !== 'notApplicable');
  return scored(gained.times(sumWhere(() => true)).div(applicable), fullMark);
}

function formula({ marks }: ChecklistRule, refs: RuleRefs): Formula {
  const { fullMark } = refs;
  const items = needed(refs.items, 'items');
  const cells = cellsOf(items);
  if (marks.kind === 'own' && marks.each.length !== cells.length) return EMPTY;
  const result =
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
    when(binary(countOf('notApplicable', items), '=', total), text(NOT_APPLICABLE), result),
  );
}

/** `COUNTIF(L5:L8,"否")` */
function countOf(answer: ItemAnswer, items: RangeNode): Formula {
  return call('COUNTIF', items, text(answerText[answer]));
}

function cellsOf({ range, sheet }: RangeNode): readonly CellNode[] {
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
    sumFormula(cells.map((item, index) => gain(item, markFormula(each[index] ?? NOTHING, fullMark))));
  const gained = sum((item, mark) => when(isText(item, answerText.met), mark, ZERO_NODE));
  const applicable = sum((item, mark) => when(isText(item, NOT_APPLICABLE), ZERO_NODE, mark));
  const totals = totalOfMarks(each);
  const total = sumFormula(totals.map((mark) => markFormula(mark, fullMark)));
  const result = roundedFormula(
    withinFullFormula(binary(binary(gained, '*', total), '/', applicable), fullMark, totals),
  );
  // Shares of an empty 分值 are nothing to divide by.
  return each.some((mark) => 'share' in mark) ? when(binary(fullMark, '=', ZERO_NODE), ZERO_NODE, result) : result;
}

function sumFormula(parts: readonly Formula[]): Formula {
  const [first, ...rest] = parts;
  return rest.reduce<Formula>((sum, part) => binary(sum, '+', part), first ?? ZERO_NODE);
}

function reason(_rule: ChecklistRule, refs: ReasonRefs): Formula {
  const items = needed(refs.items, 'items');
  const total = String(cellsOf(items).length);
  const unmet = countOf('unmet', items);
  const excluded = countOf('notApplicable', items);
  const left = binary(binary(binary(number(total), '-', countOf('met', items)), '-', unmet), '-', excluded);
  const notes = when(binary(excluded, '>', ZERO_NODE), joined(text('，'), excluded, text(' 项不适用')), text(''));
  const found = when(
    binary(unmet, '=', ZERO_NODE),
    text('，没有不符合项'),
    joined(text('，'), unmet, text(' 项不符合')),
  );
  const told = joined(text(`${total} 项要点`), notes, found, verdict(refs));
  const settled = when(isNumber(refs.score), told, text('要点数与评价标准不一致，待改'));
  return when(
    binary(left, '>', ZERO_NODE),
    joined(text('还有 '), left, text(' 项要点未填')),
    when(isText(refs.score, NOT_APPLICABLE), NOT_COUNTED, settled),
  );
}
