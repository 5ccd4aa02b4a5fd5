import { asserts } from './asserts';
import { isMeasure } from './clauseWords';
import type { Statement } from './criterionStatement';

/**
 * 「完成率≥90%得10分，低于90%不得分。项目应按时完成。」: the marks go by a value, and beside them stands that something is to be so. Whether it is
 * wanted for them too, somebody has to say; where things are counted or asked it is what they are about.
 */
export function assertedBeside(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isOfValue) || statements.some(({ kind }) => OF_THINGS.has(kind))) return statements;
  return statements.map((one) =>
    one.kind === 'explanation' && asserts(one.text) && !isMeasure(one.text)
      ? { kind: 'unread', text: one.text, span: one.span }
      : one,
  );
}

const OF_THINGS: ReadonlySet<Statement['kind']> = new Set(['count', 'named', 'item', 'levelList']);

function isOfValue(one: Statement): boolean {
  return one.kind === 'band' || one.kind === 'steps' || (one.kind === 'formula' && one.isScore);
}
