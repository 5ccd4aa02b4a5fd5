import { type FactId, factCatalogue } from '../facts/catalogue';
import type { Place } from '../base/problem';
import { questionsOf } from '../schemes/questions';
import { a1 } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { factRow } from './factsSheet';
import { ENTRY_COLUMNS, findColumns } from './findColumns';
import { FACT_COLUMNS, POINT_COLUMNS, SCORE_COLUMNS, type SheetKey, placesOf } from './layout';
import { pointKey } from './pointsSheet';
import type { SheetInputs } from './sheetInputs';

/** Where our sheets hold what a person may want to see or type: a click away from the pane. */
export interface OwnCells {
  /** 数值 in 绩效数据. */
  readonly facts: ReadonlyMap<FactId, Place>;
  /** 得分 and 实际值 in 指标评分, by indicator path. */
  readonly scores: ReadonlyMap<string, Place>;
  readonly values: ReadonlyMap<string, Place>;
  /** The answers of 评价要点, by `pointKey`. */
  readonly answers: ReadonlyMap<string, Place>;
  /** The sheets themselves, as they are called in this workbook. */
  readonly sheets: ReadonlyMap<SheetKey, Place>;
}

/** As the sheets have just been laid out. */
export function writtenCells({ names, places, scorecard }: SheetInputs): OwnCells {
  const inScores = (column: number) => new Map(scorecard.indicators.map(({ path }) => [path, { sheet: names.scores, cell: a1(placesOf(places, path).scoreRow, column) }]));
  const answers = scorecard.indicators.flatMap(({ path, indicator }) =>
    questionsOf(indicator).map((question, index): readonly [string, Place] => [
      pointKey(path, question), { sheet: names.points, cell: a1((placesOf(places, path).points?.row ?? 0) + index, POINT_COLUMNS.answer) },
    ]));
  return {
    facts: new Map(factCatalogue.map(({ id }) => [id, { sheet: names.facts, cell: a1(factRow(id), FACT_COLUMNS.value) }])),
    scores: inScores(SCORE_COLUMNS.score),
    values: inScores(SCORE_COLUMNS.value),
    answers: new Map(answers),
    sheets: new Map(Object.entries(names).map(([key, sheet]) => [key as SheetKey, { sheet }])),
  };
}

/** As they stand in the workbook now, wherever she moved rows and columns. */
export function findOwnCells(own: ReadonlyMap<SheetKey, SheetSnapshot>): OwnCells {
  const cells = (key: keyof typeof ENTRY_COLUMNS, heading: string): ReadonlyMap<string, Place> => {
    const sheet = own.get(key);
    const found = sheet && findColumns(sheet, ENTRY_COLUMNS[key]);
    const column = found?.columns.get(heading);
    return new Map(column === undefined ? [] : found?.keyedRows.map((one) => [one.key, { sheet: found.sheet.name, cell: a1(one.row, column) }]));
  };
  return {
    facts: cells('facts', 'value') as ReadonlyMap<FactId, Place>,
    scores: cells('scores', 'score'),
    values: cells('scores', 'value'),
    answers: cells('points', 'answer'),
    sheets: new Map([...own].map(([key, { name }]) => [key, { sheet: name }])),
  };
}
