import type { Decimal } from '../base/decimal';
import type { ScoreRow, ScoreTables } from './scoreTables';
import { indicatorName } from './indicatorName';
import type { Truth } from './truth';

/** So many lines of a score table have to say that it is of this scheme; one of them may be written wrong. */
const LINES = 8;

/**
 * What the workbook knows of scores, where nobody chose its scheme: only a report whose own table has the marks and the scores of that
 * scheme was scored by it. Of any other county's report the scheme knows nothing, and its figures stand.
 */
export function schemeOfReport(truth: Truth | undefined, { rows }: Pick<ScoreTables, 'rows'>): Truth | undefined {
  if (truth?.schemeAssumed !== true || isScoredBy(truth, rows)) return truth;
  const { unit, year, figures, projects = [], documents = [], labelled = () => [] } = truth;
  const known = { unit, year, figures, projects, documents, labelled };
  return { ...known, indicators: [], groups: [], total: undefined, grade: undefined };
}

function isScoredBy({ marks = [], indicators }: Truth, rows: readonly ScoreRow[]): boolean {
  const own = rows.filter(({ sum, full, score }) => !sum && full && score);
  const scores = new Map(indicators.map(({ name, score }) => [indicatorName(name), score]));
  const scored = own.filter(({ name }) => scores.has(name));
  const as = (values: ReadonlyMap<string, Decimal>, { name }: ScoreRow, value: Decimal | undefined): boolean =>
    value !== undefined && values.get(name)?.equals(value) === true;
  const full = new Map(marks.map((one) => [indicatorName(one.name), one.full]));
  const marked = own.filter((row) => as(full, row, row.full)).length;
  const agreeing = scored.filter((row) => as(scores, row, row.score)).length;
  return own.length >= LINES && marked >= own.length - 1 && scored.length > 1 && agreeing >= scored.length - 1;
}
