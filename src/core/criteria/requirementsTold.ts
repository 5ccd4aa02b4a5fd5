import type { Statement } from './criterionStatement';
import { requires } from './requirement';

/** 「程序合规、手续完备，无化整为零等情形。发现1处不规范扣1分」: what is required says what the count, the level or the items are about; beside marks of a value it may be a condition, and stays unread. */
export function requirementsTold(statements: readonly Statement[]): readonly Statement[] {
  const isAnswered = statements.some(({ kind }) => ANSWERED.has(kind));
  if (!isAnswered || statements.some(isOfValue)) return statements;
  return statements.map((one) =>
    one.kind === 'unread' && !one.source && requires(one.text)
      ? { kind: 'explanation', text: one.text, span: one.span }
      : one,
  );
}

const ANSWERED: ReadonlySet<Statement['kind']> = new Set(['count', 'named', 'item', 'levelList', 'ownLoss']);

function isOfValue(one: Statement): boolean {
  return one.kind === 'band' || one.kind === 'steps' || one.kind === 'formula';
}
