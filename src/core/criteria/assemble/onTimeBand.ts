import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { isTime } from '../phrase';
import type { BandStatement, NamedStatement } from '../criterionStatement';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** 「按时完成得满分；延期1个月以内得8分」: beside bands of how late it was, on time is at most 0. */
export function onTimeBand(build: Build): Build | undefined {
  const { statements } = build;
  const [late, ...more] = statements.filter((one) => one.kind === 'band');
  if (!late || ![late, ...more].every(isLateBand) || statements.some(({ kind }) => kind === 'count')) return undefined;
  const onTime = statements.find((one) => one.kind === 'named' && isOnTime(one, build));
  if (onTime?.kind !== 'named') return undefined;
  const band = plainBand({ to: { at: '0', inclusive: true, sure: true } }, late.unit, onTime);
  return { ...build, statements: statements.map((one) => (one === onTime ? band : one)) };
}

/** 「延期1个月以内得8分」 */
function isLateBand({ subject, unit }: BandStatement): boolean {
  return isTime(unit) && /(?:逾期|延期|延迟|推迟|超期|拖延|延误)/.test(subject);
}

/** 「次年1月20日前报送」 「12月底前完工」 */
const DATE = /\d(?:日|号|月底|月末|月)(?:之|以)?前/;

/** 「按时完成得满分」: the full mark for a time that was kept. */
export function isOnTime(one: NamedStatement, build: Build): boolean {
  const { outcome, name, span } = one;
  return (
    outcome.kind === 'gain' &&
    fitting(outcome.mark, build, span) === FULL &&
    (/时|期|内|^[^未不]*按[月季旬周]/.test(name) || DATE.test(name))
  );
}

/** 「按合同约定时间完成」 「次年2月底前报送」: that a time was kept, whatever it brings. */
export function isTimely({ name }: NamedStatement): boolean {
  return (
    !/[未不无没逾超延迟]/.test(name) && (/[按在]?(?:时间|时限|[时期]|工期|期限|计划)/.test(name) || DATE.test(name))
  );
}
