import { isNothing } from '../../rules/mark';
import type { Build } from '../criterion';
import { zeroCase } from '../conditionSubject';
import type { BandStatement, Statement } from '../criterionStatement';
import { namesIn } from './formulaRule';

/** 「得分=（1-追加额÷预算额）×5，追加额为0的得满分」: a figure of the formula that is 0 is a case, and no value of the rate. */
export function zeroFigure(build: Build): Build | undefined {
  const figures = build.statements.flatMap((one) => (one.kind === 'formula' ? namesIn(one.expression) : []));
  const isCase = (one: Statement): one is BandStatement =>
    one.kind === 'band' &&
    one.than === undefined &&
    figures.length > 1 &&
    figures.includes(one.subject) &&
    one.outcome.kind === 'gain' &&
    !(one.outcome.noLoss && isNothing(one.outcome.mark)) &&
    one.intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0');
  if (!build.statements.some(isCase)) return undefined;
  return {
    ...build,
    statements: build.statements.map((one) =>
      isCase(one) ? zeroCase({ text: one.subject, span: one.span }, one.outcome, one.span) : one,
    ),
  };
}
