import type { Build } from '../criterion';
import type { BandStatement, Statement } from '../criterionStatement';
import { PLANNED } from './comparedFigures';

/** 「进度达到年度计划的得6分；完成计划90%以上的得5分；80%-90%的得3分」: all of what was planned, beside parts of it. */
export function wholePlan(build: Build): Build {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [plan, second] = bands.filter(({ than }) => than !== undefined);
  const parts = bands.filter(({ than }) => than === undefined);
  const [{ from, to } = {}] = plan?.intervals ?? [];
  if (!plan || second || !from || to || from.at !== '0' || parts.length === 0) return build;
  const isAll = plan.than !== undefined && PLANNED.test(plan.than) && plan.unit === 'none';
  if (!isAll || !parts.every(isPart)) return build;
  const whole: BandStatement = { ...plan, than: undefined, unit: 'rate', intervals: [{ from: { ...from, at: '1' } }] };
  return { ...build, statements: build.statements.map((one): Statement => (one === plan ? whole : unnamed(one))) };
}

function isPart({ unit, change, subject }: BandStatement): boolean {
  return unit === 'rate' && !change && (subject === '' || PART.test(subject));
}

const PART = /^(?:实际)?(?:完成|达到|实现)(?:年度|全年)?(?:计划|任务|目标)?(?:任务|目标)?(?:数|值|量)?的?$/;

function unnamed(one: Statement): Statement {
  return one.kind === 'band' && PART.test(one.subject) ? { ...one, subject: '' } : one;
}
