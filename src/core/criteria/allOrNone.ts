import { NOTHING } from '../rules/rule';
import type { Statement } from './criterionStatement';
import { isNothing } from '../rules/mark';

/** 「①…；②…。符合全部要点得满分，任一项不符合不得分」: beside one mark for all of them the loss is of all. */
export function allOrNone(statements: readonly Statement[]): readonly Statement[] {
  const [met, second] = statements.filter((one) => one.kind === 'named');
  const items = statements.filter(({ kind }) => kind === 'item');
  const isOne = met?.kind === 'named' && !second && !met.marked && met.outcome.kind === 'gain';
  if (!isOne || isNothing(met.outcome.mark) || items.length < 2 || !ALL.test(met.name)) return statements;
  if (!statements.some((one) => one.kind === 'ownLoss' && one.ofAll)) return statements;
  return statements.map((one): Statement => {
    if (one === met) return { ...met, name: '全部符合' };
    return one.kind === 'ownLoss'
      ? { ...ANY_UNMET, span: one.span, count: { ...ANY_UNMET.count, span: one.span } }
      : one;
  });
}

/** 「每有一项不符合的不得分」 */
const ANY_UNMET = {
  kind: 'count',
  count: { kind: 'count', each: true, number: 1, unit: '项', words: '不符合' },
  before: '',
  outcome: { kind: 'gain', mark: NOTHING, verb: true },
} as const;

const ALL =
  /^(?:(?:符合|满足|达到|具备)(?:以上|上述)?(?:全部|所有)|(?:以上|上述)?(?:全部|所有|均|都)(?:符合|满足|达到|具备))/;
