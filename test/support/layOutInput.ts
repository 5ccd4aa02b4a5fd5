import type { Decimal } from '../../src/core/base/decimal';
import type { Lookup } from '../../src/core/formula/evaluate';
import { cell, type CellNode, range } from '../../src/core/formula/formula';
import type { Value } from '../../src/core/formula/value';
import { cellError, cellKey } from '../../src/core/workbook/snapshot';
import { answerText, NOT_APPLICABLE, OVER_BUDGET } from '../../src/core/rules/cellText';
import type { RuleInput } from '../../src/core/rules/ruleInput';
import type { ReasonRefs } from '../../src/core/rules/ruleRefs';
import type { ValueKind } from '../../src/core/rules/rule';

/** One indicator's cells without a sheet, so that its formulas can be calculated on their own. */
export interface LaidOutInput {
  readonly refs: ReasonRefs & { readonly score: CellNode };
  readonly cells: readonly LaidOutCell[];
  /** Finds the cells, with the score in its place once it is known. */
  readonly lookup: (score?: Value) => Lookup;
}

export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly value: Decimal | string;
}

/** Row 5, from column G: 分值, value, score, level, count, entry; the answers one below the other from M5. */
const ROW = 4;
const COLUMNS = {
  fullMark: 6,
  value: 7,
  score: 8,
  level: 9,
  count: 10,
  entry: 11,
  items: 12,
  guards: 14,
  quantities: 18,
} as const;

/** As many as our samples have. */
export const GUARDS = 3;
export const QUANTITIES = ['实际支出', '预算', '甲', '乙'] as const;

export function layOutInput(fullMark: Decimal, input: RuleInput, valueKind: ValueKind): LaidOutInput {
  const { items = [], notApplicable } = input;
  const inRow = (column: number, value: Decimal | string | undefined): readonly LaidOutCell[] =>
    value === undefined ? [] : [{ row: ROW, column, value }];
  const answer = <Content>(content: Content): Content | string => (notApplicable ? NOT_APPLICABLE : content);
  const cells = [
    ...inRow(COLUMNS.fullMark, fullMark),
    ...inRow(COLUMNS.value, answer(input.value === 'overBudget' ? OVER_BUDGET : input.value)),
    ...inRow(COLUMNS.level, answer(input.level)),
    ...inRow(COLUMNS.count, answer(input.count)),
    ...inRow(COLUMNS.entry, answer(input.score)),
    ...(input.guards ?? []).flatMap((holds, index) =>
      holds === undefined
        ? []
        : [{ row: ROW, column: COLUMNS.guards + index, value: answerText[holds ? 'met' : 'unmet'] }],
    ),
    ...QUANTITIES.flatMap((name, index) => inRow(COLUMNS.quantities + index, input.quantities?.[name])),
    ...items.flatMap((item, index) =>
      item === 'open' ? [] : [{ row: ROW + index, column: COLUMNS.items, value: answerText[item] }],
    ),
  ];
  const values = new Map<number, Value>(cells.map(({ row, column, value }) => [cellKey(row, column), value]));
  const place = (column: number): CellNode => cell(ROW, column);
  return {
    refs: {
      valueKind,
      fullMark: place(COLUMNS.fullMark),
      value: place(COLUMNS.value),
      level: place(COLUMNS.level),
      count: place(COLUMNS.count),
      entry: place(COLUMNS.entry),
      score: place(COLUMNS.score),
      guards: Array.from({ length: GUARDS }, (_, index) => place(COLUMNS.guards + index)),
      quantities: Object.fromEntries(QUANTITIES.map((name, index) => [name, place(COLUMNS.quantities + index)])),
      ...(items.length > 0 && {
        items: range({ top: ROW, left: COLUMNS.items, bottom: ROW + items.length - 1, right: COLUMNS.items }),
      }),
    },
    cells,
    lookup: (score) => ({
      cell: (_sheet, row, column) =>
        row === ROW && column === COLUMNS.score ? score : values.get(cellKey(row, column)),
      name: () => cellError('#NAME?'),
    }),
  };
}
