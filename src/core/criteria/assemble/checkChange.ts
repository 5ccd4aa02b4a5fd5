import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import { LAST_YEAR, YEAR_START } from '../lexicon/changing';
import { namesIn } from './formulaRule';
import type { BandStatement, Statement } from '../criterionStatement';

/**
 * 「完成率≥95%得5分，90%-95%得3分，较上年下降的不得分」: a value, and how it changed, are two things. What goes on behind a change, without a name
 * of its own, is of the change.
 */
export function checkChange({ statements, indicator }: Build): void {
  if (CHANGE.test(indicator)) return;
  checkBesideScore(statements);
  const bands = statements.filter((one): one is BandStatement => one.kind === 'band');
  const first = bands.findIndex(({ change }) => change);
  // 「较年初减少得3分，较上年增加不得分」
  const changes = bands.filter(({ change }) => change);
  const since = changes.find(({ text = '' }) => YEAR_STARTS.test(text));
  const other = since && changes.find(({ text = '' }) => AGAINST_LAST_YEAR.test(text) && !YEAR_STARTS.test(text));
  if (other) fail('mixedRules', other.span);
  if (first < 0) return;
  const beside = bands.find(
    ({ change, subject, than, worded }, at) =>
      !change && than === undefined && !worded && !CHANGE.test(subject) && (at < first || subject !== ''),
  );
  if (beside) fail('mixedRules', beside.span);
}

const YEAR_STARTS = new RegExp(`^${YEAR_START}`);
const AGAINST_LAST_YEAR = new RegExp(`^${LAST_YEAR}`);
const CHANGE = /变动|变化|增长|增减|增幅|增速|降幅|降低|下降|压减|压降|减少|上升|提升|提高|负增长/;

/** 「得分=执行率×分值。较上年下降的，每下降1个百分点扣0.2分」: the formula is of this year's rate, and the change of two years'. */
function checkBesideScore(statements: readonly Statement[]): void {
  const isOfOneYear = statements.some((one) => {
    if (one.kind === 'whole') return one.outcome.kind === 'ratio';
    return one.kind === 'formula' && one.isScore && !namesIn(one.expression).some((name) => TWO_YEARS.test(name));
  });
  const changed = statements.find(
    (one) => (one.kind === 'steps' && one.condition?.change === true) || (one.kind === 'band' && one.change),
  );
  if (isOfOneYear && changed) fail('mixedRules', changed.span);
}

const TWO_YEARS = new RegExp(`上[一两]?年|去年|前年|上期|同期|基期|${CHANGE.source}`);
