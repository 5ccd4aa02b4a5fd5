import { isNothing } from '../../rules/mark';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement, NamedStatement } from '../criterionStatement';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/**
 * 「无投诉得5分，有1-2起投诉得3分」: none of the very thing that the bands count is 0 of it. 「无采购的得满分」 beside a
 * rate is a question about the unit and stays one.
 */
export function noneBand(build: Build): Build | undefined {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const named = build.statements.filter((one): one is NamedStatement => one.kind === 'named');
  const counted = bands.map(({ subject }) => subject).find((subject) => subject !== '') ?? '';
  const none = named.find((one) => isNone(one, counted, build));
  const isCount = bands.length > 0 && bands.every(({ unit }) => unit.startsWith('#'));
  const holdsNone = bands.some(({ intervals }) => intervals.some(({ from }) => !from || from.at === '0'));
  if (!none || !isCount || holdsNone) return undefined;
  const point = { at: '0', inclusive: true, sure: true };
  const band = plainBand({ from: point, to: point }, bands[0]?.unit ?? 'none', none);
  const of = NONE.exec(none.name)?.groups?.['of'] ?? counted;
  const statements = build.statements.map((one) => {
    if (one === none) return { ...band, subject: of };
    return one.kind === 'band' && BARE_VERB.test(one.subject) ? { ...one, subject: of } : one;
  });
  return { ...build, statements };
}

function isNone({ name, outcome, span }: NamedStatement, counted: string, build: Build): boolean {
  // 「举办4期以上得5分，未举办不得分」
  const verb = NOT_DONE.exec(name)?.groups?.['verb'];
  const doing = counted.replace(/^(?:全年|年内|当年|本年度?)/, '');
  if (verb !== undefined && doing.startsWith(verb)) return outcome.kind === 'gain' && isNothing(outcome.mark);
  const of = NONE.exec(name)?.groups?.['of'] ?? NONE_OF.exec(name)?.groups?.['of'];
  return (
    of !== undefined &&
    (counted === '' ||
      BARE_VERB.test(counted) ||
      of === counted ||
      of.endsWith(counted) ||
      counted.endsWith(of) ||
      (/^[未不]/.test(counted) && of.startsWith(counted)) ||
      of === `${counted}项目`) &&
    outcome.kind === 'gain' &&
    fitting(outcome.mark, build, span) === FULL
  );
}

/** 「保密检查无问题」, where problems are counted. */
const NONE_OF = /^[^,未无没不]{2,8}(?:无|没有|未发现)(?<of>[^,]{2,6})$/;
const NOT_DONE =
  /^(?:年内|全年|当年)?(?:未|无|没有)(?<verb>推广|举办|开展|组织|召开|新增|建立|建成|报送|发表|刊发|实施|带动|轮岗|轮换|演练|检查|巡查|走访|公示)$/;
const BARE_VERB = /^(?:发生|出现|发现|存在|有)$/;
const NONE = /^(?:全年|年度内|当年|本年)?(?:无|没有|未发生|未出现|未发现|未存在|不存在)(?<of>.+)$/;
