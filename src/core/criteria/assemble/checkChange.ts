import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { BandStatement } from '../criterionStatement';

/**
 * 「完成率≥95%得5分，90%-95%得3分，较上年下降的不得分」: a value, and how it changed, are two things. What goes on behind a change, without a name
 * of its own, is of the change.
 */
export function checkChange({ statements, indicator }: Build): void {
  const bands = statements.filter((one): one is BandStatement => one.kind === 'band');
  const first = bands.findIndex(({ change }) => change);
  if (first < 0 || CHANGE.test(indicator)) return;
  const other = bands.find(
    ({ change, subject, than, worded }, at) =>
      !change && than === undefined && !worded && !CHANGE.test(subject) && (at < first || subject !== ''),
  );
  if (other) fail('mixedRules', other.span);
}

const CHANGE = /变动|变化|增长|增减|增幅|增速|降幅|降低|下降|压减|压降|减少|上升|提升|提高|负增长/;
