import { BETWEEN, HAS, recordText } from '../scorecard/recordText';
import type { RunHistory, RunRecord } from '../scorecard/runRecord';
import type { NameDraft } from '../workbook/workbookDraft';
import { constantName } from './ourNames';

/** Hidden names that hold what the scorings of this workbook came to, a line each, and the scores of the last one in pieces. */
export const RUN_NAME = '绩效表_评分记录_';
export const SCORES_NAME = '绩效表_上次得分_';
/** Lines take turns under as many names, so that the oldest is written over. */
export const RUN_NAMES = 30;
/** Excel takes 255 characters in a text of a formula. */
const MOST_CHARACTERS = 240;

export function historyNames({ runs, scores }: RunHistory): readonly NameDraft[] {
  const last = runs.at(-1);
  if (!last) return [];
  const pieces = piecesOf([...scores].map(([path, score]) => `${path}${HAS}${score}`));
  return [
    ...runs.map((run) => constantName(`${RUN_NAME}${String(((run.number - 1) % RUN_NAMES) + 1)}`, lineOf(run))),
    ...pieces.map((piece, index) =>
      constantName(
        `${SCORES_NAME}${String(index + 1)}`,
        [String(last.number), String(pieces.length), piece].join(BETWEEN),
      ),
    ),
  ];
}

function lineOf({ number, at, scheme, year, total, pending, grade, changes, changed }: RunRecord): string {
  const parts = [
    String(number),
    at,
    recordText(scheme.id).slice(0, 40),
    recordText(scheme.name).slice(0, 40),
    year,
    total,
    String(pending),
    recordText(grade),
    changes === undefined ? '' : String(changes),
  ];
  let line = parts.join(BETWEEN);
  for (const { name, more } of changed) {
    const longer = `${line}${BETWEEN}${recordText(name)}${HAS}${more}`;
    if (longer.length > MOST_CHARACTERS) break;
    line = longer;
  }
  return line;
}

/** As many in one text as it takes; one that is too long by itself is left out, and is not compared the next time. */
function piecesOf(texts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const text of texts.filter(({ length }) => length <= MOST_CHARACTERS - 20)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + text.length < MOST_CHARACTERS - 20)
      pieces[pieces.length - 1] = `${last}${BETWEEN}${text}`;
    else pieces.push(text);
  }
  return pieces;
}
