import { decimal } from '../base/decimal';
import { isOpen } from './isOpen';
import { recordText } from './recordText';
import type { RunHistory, RunRecord } from './runRecord';
import type { Scorecard } from './scorecard';

/** Older ones are forgotten. */
const MOST_RUNS = 30;
const MOST_NAMED = 3;
/** Stands for what is added and taken outside the full marks. */
const ADJUSTED = '加减分';

/** The history with this scoring; the same one where nothing came out otherwise than the last time. */
export function recordRun(
  history: RunHistory,
  { at, year, scorecard }: { readonly at: string; readonly year: number | undefined; readonly scorecard: Scorecard },
): RunHistory {
  const { scheme, total, pending, grade = '' } = scorecard;
  const before = history.runs.at(-1);
  const scores = scoresOf(scorecard);
  const base = {
    scheme: { id: scheme.id, name: scheme.name },
    year: year === undefined ? '' : String(year),
    total: total.toString(),
    pending,
    grade,
  };
  const comparable = before !== undefined && isAlike(before, base) && history.scores.size > 0;
  const changed = comparable ? changesBetween(history.scores, scores) : [];
  const isSame = comparable && changed.length === 0 && before.total === base.total && before.pending === pending;
  if (isSame) return history;
  const run: RunRecord = {
    ...base,
    number: (before?.number ?? 0) + 1,
    at,
    changes: comparable ? changed.length : undefined,
    changed: changed.slice(0, MOST_NAMED),
  };
  return { runs: [...history.runs, run].slice(-MOST_RUNS), scores };
}

/** Points of another scheme or another year are others. */
function isAlike(one: Pick<RunRecord, 'scheme' | 'year'>, other: Pick<RunRecord, 'scheme' | 'year'>): boolean {
  return one.scheme.id === other.scheme.id && one.year === other.year;
}

function scoresOf({ indicators, adjusted }: Scorecard): ReadonlyMap<string, string> {
  const scores = new Map(
    indicators.map((scored) => {
      const score = scored.score?.toString() ?? '';
      return [recordText(scored.path), isOpen(scored) ? `?${score}` : score || '-'];
    }),
  );
  if (adjusted) scores.set(ADJUSTED, adjusted.total?.toString() ?? '?');
  return scores;
}

function changesBetween(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly more: string }[] {
  return [...now].flatMap(([path, score]) => {
    const earlier = before.get(path);
    if (earlier === undefined || earlier === score) return [];
    return [{ name: path.slice(path.lastIndexOf('/') + 1), more: difference(earlier, score) }];
  });
}

function difference(before: string, now: string): string {
  return isNumber(before) && isNumber(now) ? decimal(now).minus(before).toString() : '';
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
