import type { NamedStatement, Statement } from './criterionStatement';
import { fail } from './criterionProblem';

/** 「①…；②…；③…。①②各1分，③2分」: each item has the mark that stands with its number below. */
export function markedBelow(statements: readonly Statement[]): readonly Statement[] {
  const told = statements.filter((one) => one.kind === 'itemMarks');
  const [first] = told;
  if (!first) return statements;
  const items = statements.filter((one) => one.kind === 'item');
  const points = new Map(told.flatMap(({ items, points }) => items.map((item) => [item, points] as const)));
  const isWhole = points.size === items.length && told.flatMap((one) => one.items).length === items.length;
  if (!isWhole) fail('markNotUnderstood', first.span);
  return statements.flatMap((one): readonly Statement[] => {
    if (one.kind === 'itemMarks') return [];
    if (one.kind !== 'item') return [one];
    const own = points.get(items.indexOf(one) + 1) ?? fail('markNotUnderstood', first.span);
    const outcome = { kind: 'gain', mark: { points: own }, verb: true } as const;
    const named: NamedStatement = { kind: 'named', name: one.text, outcome, veto: false, marked: true, span: one.span };
    return [named];
  });
}
