import { isNothing } from '../rules/mark';
import { deniesAnother } from './assemble/failingOf';
import { countName } from './countName';
import type { RemarkStatements } from './criterion';
import type { NamedStatement, Statement } from './criterionStatement';

/** 「②台账真实，1分；③台账完整，2分（台账不实的扣1分）」: what stands in the brackets behind ③ and is a failing of ②. Of which of them it is, she says. */
export function remarksOfAnother(
  statements: readonly Statement[],
  remarks: readonly RemarkStatements[],
): readonly Statement[] {
  const items = itemsIn(statements);
  const names = items.map(({ name }) => name);
  return remarks.flatMap(({ at, statements: told }) => {
    const own = items.filter(({ span }) => span[0] < at).at(-1)?.name;
    return told.flatMap((one): readonly Statement[] => {
      const failing = failingOf(one);
      return failing !== undefined && own !== undefined && deniesAnother(failing, own, names)
        ? [{ kind: 'unread', text: failing, span: one.span }]
        : [];
    });
  });
}

export function itemsIn(statements: readonly Statement[]): readonly NamedStatement[] {
  return statements.filter(bringsMark);
}

export function bringsMark(one: Statement): one is NamedStatement {
  return one.kind === 'named' && one.outcome.kind === 'gain' && !isNothing(one.outcome.mark);
}

function failingOf(one: Statement): string | undefined {
  if (one.kind === 'count') return countName(one);
  return one.kind === 'named' ? one.name : undefined;
}
