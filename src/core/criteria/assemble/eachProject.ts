import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { BandStatement, CountStatement, Statement } from '../criterionStatement';
import { sameMark } from './marks';

/**
 * 「所有项目执行率≥90%得10分，每有1个项目低于90%扣1分」 counts projects: the full mark is there where none is counted. A rate
 * of each project by itself is no single value, so that without the count a person scores it.
 */
export function eachProject(build: Build): Build {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first, second] = bands.filter(({ subject }) => OF_EACH.test(subject));
  if (!first) return build;
  const counts = build.statements.filter((one): one is CountStatement => one.kind === 'count');
  const isCounted = counts.length === 1 && counts.every(ofProjects);
  const isFull = first.outcome.kind === 'gain' && sameMark(first.outcome.mark, FULL, build.fullMark);
  if (second ?? !(isCounted && isFull && bands.length === 1)) fail('perProject', first.span);
  const { outcome, span, subject } = first;
  const met: Statement = { kind: 'named', name: `${subject}达到要求`, outcome, veto: false, marked: false, span };
  return { ...build, statements: build.statements.map((one) => (one === first ? met : one)) };
}

const OF_EACH = /^(?:每一?个|各个?|所有|全部|单个|逐个)(?:具体)?项目(?!资金总|总)/;

function ofProjects({ count, outcome, before }: CountStatement): boolean {
  return outcome.kind === 'lose' && (count.words.includes('项目') || before.includes('项目'));
}
