import { questionsOf } from '../schemes/questions';
import type { Scorecard } from '../scorecard/scorecard';

/** Our sheets in the order in which they stand in the workbook. */
export const SHEET_KEYS = ['facts', 'scores', 'points', 'summary', 'threePublic', 'survey'] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];
export type SheetNames = Readonly<Record<SheetKey, string>>;

export const SHEET_TITLES: SheetNames = {
  facts: '绩效数据',
  scores: '指标评分',
  points: '评价要点',
  summary: '得分汇总',
  threePublic: '三公经费',
  survey: '满意度问卷',
};

/** Defined name that says which scheme the sheets were written for. */
export const SCHEME_NAME = '绩效表_评分体系';

/** Defined name that points at A1 of each of our sheets: they are known by it, whatever she calls them. */
export function sheetAnchorName(key: SheetKey): string {
  return `绩效表_${SHEET_TITLES[key]}`;
}

/** 绩效数据 */
export const FACT_COLUMNS = {
  name: 0,
  value: 1,
  unit: 2,
  status: 3,
  sheet: 4,
  cell: 5,
  label: 6,
  sourceUnit: 7,
  tableValue: 8,
  override: 9,
  overrideUnit: 10,
  others: 11,
  remark: 12,
  key: 13,
  autoValue: 14,
} as const;
export const FACT_FIRST_ROW = 4;

/** 指标评分: the 附件3 form, then columns that only the program reads. */
export const SCORE_COLUMNS = {
  dimension: 0,
  subDimension: 1,
  indicator: 2,
  explanation: 3,
  method: 4,
  criterion: 5,
  fullMark: 6,
  value: 7,
  score: 8,
  reason: 9,
  evidence: 10,
  remark: 11,
  key: 12,
  autoValue: 13,
  autoScore: 14,
  autoReason: 15,
  autoMark: 16,
  textsMark: 17,
} as const;
export const SCORE_FIRST_ROW = 3;

/** 评价要点 */
export const POINT_COLUMNS = {
  dimension: 0,
  subDimension: 1,
  indicator: 2,
  number: 3,
  point: 4,
  answer: 5,
  evidence: 6,
  remark: 7,
  key: 8,
} as const;
export const POINT_FIRST_ROW = 3;

/** 满意度问卷 */
export const SURVEY_COLUMNS = {
  question: 0,
  satisfied: 1,
  neutral: 2,
  dissatisfied: 3,
  answered: 4,
  score: 5,
} as const;
export const SURVEY_FIRST_ROW = 4;
/** Lines of an empty form, where she has no survey table yet. */
export const SURVEY_FORM_LINES = 5;

/** Where each indicator stands in 指标评分 and 评价要点. */
export interface IndicatorPlaces {
  readonly scoreRow: number;
  /** First row and number of questions in 评价要点; none for what is computed. */
  readonly points: { readonly row: number; readonly count: number } | undefined;
}

export function indicatorPlaces(scorecard: Scorecard): ReadonlyMap<string, IndicatorPlaces> {
  const places = new Map<string, IndicatorPlaces>();
  let pointRow = POINT_FIRST_ROW;
  scorecard.indicators.forEach((scored, index) => {
    const count = questionsOf(scored.indicator).length;
    places.set(scored.path, {
      scoreRow: SCORE_FIRST_ROW + index,
      points: count > 0 ? { row: pointRow, count } : undefined,
    });
    pointRow += count;
  });
  return places;
}

export function placesOf(places: ReadonlyMap<string, IndicatorPlaces>, path: string): IndicatorPlaces {
  const found = places.get(path);
  if (!found) throw new Error(`No place for indicator ${path}`);
  return found;
}
