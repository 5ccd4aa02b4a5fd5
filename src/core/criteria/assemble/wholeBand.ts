import { decimal } from '../../base/decimal';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement, NamedStatement } from '../criterionStatement';
import { sameThing } from '../sameThing';
import { isHedged } from './isHedged';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** 「全部完成得10分；完成80%以上得8分」: beside bands of a share, all of it is 100%. */
export function wholeBand(build: Build): Build | undefined {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const whole = build.statements.find(
    (one): one is NamedStatement => one.kind === 'named' && isWhole(one, bands, build),
  );
  const isShare = bands.length > 0 && bands.every(({ unit, change }) => unit === 'rate' && !change);
  if (!whole || !isShare || !belowWhole(bands)) return undefined;
  const band = plainBand({ from: { at: '1', inclusive: true, sure: true } }, 'rate', whole);
  return { ...build, statements: build.statements.map((one) => (one === whole ? band : one)) };
}

function belowWhole(bands: readonly BandStatement[]): boolean {
  return bands.every(({ intervals }) =>
    intervals.every(
      ({ from, to }) =>
        (!from || decimal(from.at).lt(1)) && (!to || decimal(to.at).lt(1) || (decimal(to.at).eq(1) && !to.inclusive)),
    ),
  );
}

/** Of the very thing whose share the bands are: 「信访件全部办结」 beside 「办结率95%以上」. */
function isWhole(
  { name, outcome, span, marked }: NamedStatement,
  bands: readonly BandStatement[],
  build: Build,
): boolean {
  const { what = '', done, reached, of = done ?? reached } = WHOLE.exec(name)?.groups ?? {};
  if (
    of === undefined ||
    marked ||
    isHedged(name) ||
    outcome.kind !== 'gain' ||
    fitting(outcome.mark, build, span) !== FULL
  )
    return false;
  const own = ['', of, what + of].flatMap((done) => [
    done,
    `${done}率`,
    `${done}完成率`,
    `${done}到位率`,
    `${done}比例`,
  ]);
  return bands.every(
    ({ subject }) =>
      own.includes(subject) ||
      (done !== undefined && DONE.test(subject) && sameThing(subject, name)) ||
      (what === '' &&
        subject.endsWith(`${of}率`) &&
        sameThing(subject.slice(0, -of.length - 1), name + build.indicator)),
  );
}

const WHOLE =
  /^(?<what>[^\P{Script=Han}未不没无非]{0,8}?)(?:全部|全额|足额|百分百|百分之百)(?<of>[^\P{Script=Han}未不没无]{2})(?:到位|完成|完毕)?$|^(?<all>[^,]{0,12}?)全部(?<reached>达到)(?:预期|年度|既定|绩效)*(?:目标|要求|标准)$|^(?<done>完成)\p{Script=Han}{0,8}(?:任务|目标|计划)(?:数|量|额|面积|里程|户数)?$/u;

/** 「完成任务的90%以上」 */
const DONE = /^完成\p{Script=Han}{0,8}(?:任务|目标|计划)(?:数|量|额|面积)?的?$/u;
