import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import type { BandStatement } from '../criterionStatement';
import { plainBand } from './plainBand';

/** 「实际完成数达到目标值得满分；完成80%以上的，按完成比例得分」: the target met is 100% of what the rest counts. */
export function plannedShare(build: Build): Build {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first, ...others] = bands;
  const isTarget = first?.than !== undefined && TARGET.test(first.than) && ACTUAL.test(first.subject);
  const shares = others.length > 0 && others.every(isShare);
  const [edge] = first?.intervals ?? [];
  if (!first || !isTarget || !shares || edge?.from?.at !== '0' || edge.to || !edge.from.inclusive) return build;
  const whole = plainBand({ from: { at: '1', inclusive: true, sure: true } }, 'rate', first);
  return { ...build, statements: build.statements.map((one) => (one === first ? whole : one)) };
}

const TARGET = /^(?:年度|年初|计划|预期|预定|既定|任务)?(?:目标|指标|计划|任务)(?:值|数|任务|要求)?$/;
const ACTUAL = /^(?:实际)?(?:完成|产出|达成)(?:数|值|量|数量|情况)?$/;

function isShare({ unit, than, change, subject, intervals }: BandStatement): boolean {
  const below = intervals.every(({ from, to }) => [from, to].every((edge) => !edge || decimal(edge.at).lte(1)));
  return (
    unit === 'rate' && than === undefined && !change && (subject === '' || /^(?:实际)?完成率?$/.test(subject)) && below
  );
}
