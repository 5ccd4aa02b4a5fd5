import { type FactId, factCatalogue } from '../facts/catalogue';
import type { Place } from '../base/problem';
import { questionsOf } from '../schemes/questions';
import { a1 } from '../workbook/address';
import { type AdjustedCells, adjustedPlaces } from './adjustmentsSheet';
import { factRow } from './factsSheet';
import { FACT_COLUMNS } from './columns/factColumns';
import { POINT_COLUMNS } from './columns/pointColumns';
import { SCORE_COLUMNS } from './columns/scoreColumns';
import { type TieCells, tieCells } from './checks/tieCells';
import type { SheetKey } from './sheetKeys';
import { placesOf } from './indicatorPlaces';
import { pointKey } from '../schemes/entryKeys';
import type { SheetInputs } from './sheetInputs';
import { type SummaryCells, writtenSummary } from './summaryCells';

/** Where our sheets hold what a person may want to see or type: a click away from the pane. */
export interface OwnCells {
  /** 数值 in 绩效数据. */
  readonly facts: ReadonlyMap<FactId, Place>;
  /** 另取来源 and 来源单位 beside them. */
  readonly overrides: ReadonlyMap<FactId, readonly Place[]>;
  /** 得分, 实际值, 分值 and 扣分说明 in 指标评分, by indicator path. */
  readonly scores: ReadonlyMap<string, Place>;
  readonly values: ReadonlyMap<string, Place>;
  readonly marks: ReadonlyMap<string, Place>;
  readonly reasons: ReadonlyMap<string, Place>;
  /** Columns of 指标评分 that say what is scored, and how: a formula is compiled from them. */
  readonly schemeColumns: readonly number[];
  /** Undefined where 得分汇总 is gone, or no longer laid out as we left it. */
  readonly summary: SummaryCells | undefined;
  /** The counts of 校验; undefined where there is no such sheet, or they are gone. */
  readonly ties: TieCells | undefined;
  /** The sums of 加减分; undefined where the scheme has none. */
  readonly adjusted: AdjustedCells | undefined;
  /** The answers of 评价要点, by `pointKey`. */
  readonly answers: ReadonlyMap<string, Place>;
  /** The sheets themselves, as they are called in this workbook. */
  readonly sheets: ReadonlyMap<SheetKey, Place>;
}

/** As the sheets have just been laid out; `written` are the names of those that are. */
export function writtenCells(inputs: SheetInputs, written: ReadonlySet<string>): OwnCells {
  const { names, places, scorecard } = inputs;
  const inScores = (column: number) =>
    new Map(
      scorecard.indicators.map(({ path }) => [
        path,
        { sheet: names.scores, cell: a1(placesOf(places, path).scoreRow, column) },
      ]),
    );
  const answers = scorecard.indicators.flatMap(({ path, indicator }) =>
    questionsOf(indicator).map((question, index): readonly [string, Place] => [
      pointKey(path, question),
      { sheet: names.points, cell: a1((placesOf(places, path).points?.row ?? 0) + index, POINT_COLUMNS.answer) },
    ]),
  );
  return {
    facts: new Map(
      factCatalogue.map(({ id }) => [id, { sheet: names.facts, cell: a1(factRow(id), FACT_COLUMNS.value) }]),
    ),
    overrides: new Map(
      factCatalogue.map(({ id }) => [
        id,
        [FACT_COLUMNS.override, FACT_COLUMNS.overrideUnit].map((column) => ({
          sheet: names.facts,
          cell: a1(factRow(id), column),
        })),
      ]),
    ),
    scores: inScores(SCORE_COLUMNS.score),
    values: inScores(SCORE_COLUMNS.value),
    marks: inScores(SCORE_COLUMNS.fullMark),
    reasons: inScores(SCORE_COLUMNS.reason),
    schemeColumns: SCHEME_HEADINGS.map((heading) => SCORE_COLUMNS[heading]),
    summary: writtenSummary(
      names.summary,
      scorecard.groups.map(({ name }) => name),
      scorecard.adjusted !== undefined,
    ),
    ties: written.has(names.checks) ? tieCells(names.checks) : undefined,
    adjusted: written.has(names.adjustments) ? adjustedPlaces(inputs) : undefined,
    answers: new Map(answers),
    sheets: new Map(
      Object.entries(names).flatMap(([key, sheet]) => (written.has(sheet) ? [[key as SheetKey, { sheet }]] : [])),
    ),
  };
}

/** Columns of 指标评分 that say what is scored, and how. */
export const SCHEME_HEADINGS = [
  'dimension',
  'subDimension',
  'indicator',
  'explanation',
  'method',
  'criterion',
  'fullMark',
] as const;
