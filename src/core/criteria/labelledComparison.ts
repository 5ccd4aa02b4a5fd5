import { turnsRound } from './assemble/turnsRound';
import { isMeasure } from './clauseWords';
import type { Statement } from './criterionStatement';

/** 「在职人员不超编（控制率≤100%）得3分，超编得0分」: what stands before the brackets is what the comparison in them says, and its contrary is all else. */
export function labelledComparison(statements: readonly Statement[]): readonly Statement[] {
  let label: string | undefined;
  return statements.map((one): Statement => {
    if (one.kind === 'band') {
      const { words, of } = LABELLED.exec(one.subject)?.groups ?? {};
      label = words;
      return words === undefined || of === undefined || !isMeasure(of) ? one : { ...one, subject: of };
    }
    if (label === undefined || one.kind !== 'named' || one.marked || !isContrary(label, one.name)) return one;
    return { kind: 'otherwise', outcome: one.outcome, span: one.span };
  });
}

const LABELLED = /^(?<words>[^()]{2,20})\((?<of>[^()]{2,20})$/;

function isContrary(label: string, name: string): boolean {
  const words = name.replace(/的$/, '');
  const denied = /(?:不|未|没有)(?<of>\p{Script=Han}{2,6})$/u.exec(label)?.groups?.['of'];
  return (
    (denied !== undefined && (words === denied || label.replace(/不|未|没有/, '') === words)) ||
    turnsRound(label, words)
  );
}
