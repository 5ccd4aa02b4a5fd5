import type { Build } from '../criterion';
import { countName } from '../countName';
import { fail } from '../criterionProblem';
import type { NamedStatement } from '../criterionStatement';
import { isNegated } from '../negation';
import { valueOf } from './marks';

/**
 * 「发现违规问题的得6分，未发现的不得分」: what is found brings more than that nothing is. 「发现问题及时整改的得5分，每有一项未整改扣1分」 is about
 * what was done with it, and stands.
 */
export function checkTurned({ statements, fullMark }: Build): void {
  const gains = statements.flatMap((one) =>
    one.kind === 'named' && one.outcome.kind === 'gain' && !one.outcome.noLoss
      ? [{ one, worth: valueOf(one.outcome.mark, fullMark) }]
      : [],
  );
  const counts = statements.filter((one) => one.kind === 'count');
  for (const { one, worth } of gains.filter((gain) => FOUND.test(gain.one.name))) {
    const none = gains.find((other) => deniesFound(other.one, one) && other.worth.lt(worth));
    const isCounted =
      worth.eq(fullMark) &&
      counts.some((count) => count.outcome.kind === 'lose' && !DENIES.test(countName(count))) &&
      !isNegated(one.name);
    if (none ?? isCounted) fail('countDirection', one.span);
  }
}

const FOUND = /^(?<verb>发现|存在|发生|出现|查出)(?!有?(?:率|数))/;
const DENIES = /[未不没无]/;

/** 「未发现的」 「无违规问题」 */
function deniesFound({ name }: NamedStatement, found: NamedStatement): boolean {
  const verb = FOUND.exec(found.name)?.groups?.['verb'] ?? '';
  const what = found.name.slice(verb.length).replace(/的$/, '');
  const denied = /^(?:未|没有|没|无|不)(?<of>.+?)的?$/.exec(name)?.groups?.['of'];
  return denied !== undefined && (denied === verb || denied.replace(FOUND, '') === what);
}
