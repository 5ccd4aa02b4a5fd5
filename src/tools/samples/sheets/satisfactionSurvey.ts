import { a1 } from '../../../core/workbook/address';
import { UNIT_NAME, YEAR, surveyQuestions } from '../figures';
import { type BookUnit, type SampleSheet, SheetLayout, across } from '../sampleSheet';

const FIRST_ROW = 3;
const NOTE_ROW = FIRST_ROW + surveyQuestions.length;

/** 满意度调查表: how many chose each answer, question by question. */
export function satisfactionSurvey(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 4), `${String(YEAR)}年度服务对象满意度调查表`, 'title')
    .merged(across(1, 0, 2), `编制单位：${UNIT_NAME}`, 'left')
    .merged(across(1, 3, 4), '单位：人次', 'right');
  ['调查项目', '满意', '一般', '不满意', '合计'].forEach((heading, column) => layout.put(2, column, heading, 'header'));
  surveyQuestions.forEach(({ question, answers }, index) => {
    const row = FIRST_ROW + index;
    layout.put(row, 0, question, 'label');
    answers.forEach((count, offset) => layout.count(row, 1 + offset, count));
    const asked = answers.reduce((sum, count) => sum + count, 0);
    layout.countFormula(row, 4, `SUM(${a1(row, 1)}:${a1(row, 3)})`, asked, 'number');
  });
  layout.merged(across(NOTE_ROW, 0, 4), '注：随机抽取50名服务对象填写。满意计100分，一般计50分，不满意计0分。', 'note');
  return layout.sheet({
    name: '满意度调查表',
    widths: [34, 12, 12, 12, 12],
    frozen: { rows: FIRST_ROW, columns: 1 },
    orientation: 'portrait',
  });
}
