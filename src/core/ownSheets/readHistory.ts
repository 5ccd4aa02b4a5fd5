import type { RunHistory, RunRecord } from '../scorecard/runRecord';
import { BETWEEN, HAS } from '../scorecard/recordText';
import { RUN_NAME, RUN_NAMES, SCORES_NAME } from '../sheets/historyNames';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { constantNamed } from './findOwnSheets';

/** The scorings that the workbook remembers. A line that somebody damaged is none; scores that are not whole are not known. */
export function readHistory({ names }: Pick<WorkbookSnapshot, 'names'>): RunHistory {
  const runs = Array.from({ length: RUN_NAMES }, (_, index) => constantNamed(names, `${RUN_NAME}${String(index + 1)}`))
    .flatMap((line) => (line === undefined ? [] : readLine(line)))
    .sort((one, other) => one.number - other.number);
  const last = runs.at(-1);
  return { runs, scores: last ? readScores(names, last.number) : new Map() };
}

function readLine(line: string): RunRecord | readonly [] {
  const [number = '', at = '', id = '', name = '', year = '', total = '', pending = '', grade = '', changes, ...rest] =
    line.split(BETWEEN);
  const isWhole = [number, pending].every(isCount) && isAmount(total) && changes !== undefined;
  if (!isWhole) return [];
  return {
    number: Number(number),
    at,
    scheme: { id, name },
    year,
    total,
    pending: Number(pending),
    grade,
    changes: isCount(changes) ? Number(changes) : undefined,
    changed: rest.map((text) => {
      const [changed = '', more = ''] = text.split(HAS);
      return { name: changed, more: isAmount(more) ? more : '' };
    }),
  };
}

function readScores(names: WorkbookSnapshot['names'], run: number): ReadonlyMap<string, string> {
  const pieces: string[][] = [];
  for (let index = 1; ; index++) {
    const [number, count, ...texts] = (constantNamed(names, `${SCORES_NAME}${String(index)}`) ?? '').split(BETWEEN);
    if (number !== String(run) || count === undefined) return new Map();
    pieces.push(texts);
    if (Number(count) === index) break;
  }
  return new Map(
    pieces.flat().map((text) => {
      const [path = '', score = ''] = text.split(HAS);
      return [path, score];
    }),
  );
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text);
}

function isAmount(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
