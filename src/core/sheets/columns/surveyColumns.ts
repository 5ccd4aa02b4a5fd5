import { type ColumnTable, KEY_COLUMN, columnPlaces } from './column';

/** 满意度问卷: counts by link, or hers to type where she has no survey of her own. */
export const surveyColumns = {
  question: { heading: '调查项目', width: 44 },
  satisfied: { heading: '满意', width: 11 },
  neutral: { heading: '一般', width: 11 },
  dissatisfied: { heading: '不满意', width: 11 },
  answered: { heading: '合计', width: 11 },
  score: { heading: '单项得分', width: 13 },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;

export const SURVEY_COLUMNS = columnPlaces(surveyColumns);
export const SURVEY_FIRST_ROW = 4;
/** Lines of an empty form, where she has no survey table yet. */
export const SURVEY_FORM_LINES = 5;
