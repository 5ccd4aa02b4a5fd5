import { isNothing } from '../../rules/mark';
import type { Build } from '../criterion';
import type { BandStatement, NamedStatement } from '../criterionStatement';
import { plainBand } from './plainBand';

/** 「形象进度80%以上得8分，…，60%以下得2分，未开工得0分」: how far it got is 0 where it has not begun. Of what is finished, 0 does not say so. */
export function notBegun(build: Build): Build | undefined {
  const { statements, indicator } = build;
  const bands = statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first] = bands;
  const idle = statements.find(
    (one): one is NamedStatement => one.kind === 'named' && IDLE.test(one.name) && isZero(one),
  );
  const isShare = bands.every(({ unit, change, than }) => unit === 'rate' && !change && than === undefined);
  if (!first || !idle || !isShare || bands.some(isAtZero)) return undefined;
  if (!HOW_FAR.test(first.subject === '' ? indicator : first.subject)) return undefined;
  const zero = { at: '0', inclusive: true, sure: true };
  const band = { ...plainBand({ to: zero }, 'rate', idle), subject: first.subject };
  return { ...build, statements: [...statements, band] };
}

function isZero({ outcome, marked }: NamedStatement): boolean {
  return !marked && outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
}

function isAtZero({ intervals }: BandStatement): boolean {
  return intervals.some(({ from, to }) => !from && to?.at === '0');
}

const IDLE =
  /^(?:项目|工程|任务|工作)?(?:年底|年末|至今|截至年底)?(?:仍|尚|还)?未(?:开工|动工|实施|启动|开展|组织|开建)(?:建设|实施)?的?$/;
const HOW_FAR = /(?:进度|开工率|实施率|开展率|完成率|完成比例|完成度|完成程度)$/;
