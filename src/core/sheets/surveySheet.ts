import { type Formula, binary, call, cell, number, range, text } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import { textOf } from '../workbook/typed';
import { SURVEY_COLUMNS as C, SURVEY_FIRST_ROW, SURVEY_FORM_LINES, surveyColumns } from './columns/surveyColumns';
import { asEntry, asOptional, looks } from './looks';
import { Page } from './page';
import { type SheetInputs, titleHead } from './sheetInputs';
import { typedContent } from './typedContent';
import { fixedKey } from './sheetKeys';
import { BLANK, type SheetBody, live } from './sheetPlan';

/** 满意度问卷 (表6): her counts by link, or a form to type them in; every score is live. */
export function surveySheet(inputs: SheetInputs): SheetBody {
  const page = new Page(surveyColumns);
  const lines = lineCount(inputs);
  const totalRow = SURVEY_FIRST_ROW + lines;
  page.across(0, fixedKey('survey', 'title'), `${titleHead(inputs)}服务对象满意度调查问卷汇总表`, looks.title);
  page.across(1, fixedKey('survey', 'note'), surveyNote(inputs), looks.note);
  page.across(2, fixedKey('survey', 'unit'), '单位：人次', looks.noteRight);
  page.headings(SURVEY_FIRST_ROW - 1);
  for (let line = 0; line < lines; line++) putLine(page, SURVEY_FIRST_ROW + line, line, inputs);
  page.key(totalRow, fixedKey('survey', 'total'));
  page.merge({ top: totalRow, left: 0, bottom: totalRow, right: C.answered }, '总体满意度得分', looks.totalText);
  const scores = range({ top: SURVEY_FIRST_ROW, left: C.score, bottom: totalRow - 1, right: C.score });
  page.put(
    totalRow,
    C.score,
    live(when(binary(call('COUNT', scores), '=', number('0')), EMPTY, round(call('AVERAGE', scores), 2))),
    looks.total,
  );
  page.across(
    totalRow + 1,
    fixedKey('survey', 'method'),
    '计算方法：满意计 100 分，一般计 50 分，不满意计 0 分；单项得分 = 总分数 ÷ 回答人数；总体得分为各单项得分的平均数。',
    looks.note,
  );
  page.height(0, 28);
  page.height(totalRow + 1, 30);
  return page.finish({
    key: 'survey',
    frozen: { rows: SURVEY_FIRST_ROW, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [SURVEY_FIRST_ROW - 1, SURVEY_FIRST_ROW - 1],
      bottom: totalRow + 1,
    },
    tabColor: 'A5A5A5',
  });
}

function surveyNote({ facts, needed, names }: SheetInputs): string {
  if (facts.survey) return `人数取自「${facts.survey.sheet}」。`;
  return needed.has('satisfaction')
    ? `没有找到满意度调查表：请把问卷结果填在浅黄色单元格里，「${names.facts}」的“满意度”随即算出。`
    : '没有找到满意度调查表。评分用不到满意度，可以不填；有问卷的填在这里，分数照样算出。';
}

/** The cell that holds the survey's score, for 绩效数据. */
export function surveyTotal(inputs: SheetInputs): Formula {
  return cell(SURVEY_FIRST_ROW + lineCount(inputs), C.score, inputs.names.survey);
}

function lineCount({ facts, surveyForm }: SheetInputs): number {
  return facts.survey ? facts.survey.questions.length : Math.max(SURVEY_FORM_LINES, surveyForm.lines.length);
}

function putLine(page: Page, row: number, line: number, inputs: SheetInputs): void {
  const question = inputs.facts.survey?.questions[line];
  const typed = inputs.surveyForm.lines[line];
  const answers = [C.satisfied, C.neutral, C.dissatisfied];
  const entry = inputs.needed.has('satisfaction') && !inputs.typedFacts.has('satisfaction') ? asEntry : asOptional;
  const title = question?.question ?? textOf(typed?.question);
  page.key(row, String(line + 1));
  page.put(
    row,
    C.question,
    question ? title : typedContent(typed?.question),
    question ? looks.text : entry(looks.text),
  );
  answers.forEach((column, index) => {
    if (question) {
      const source = question.answers[index];
      page.put(row, column, source ? live(linked(source, inputs)) : BLANK, looks.count);
    } else {
      page.put(row, column, typedContent(typed?.answers[index]), entry(looks.count));
    }
  });
  const counts = range({ top: row, left: C.satisfied, bottom: row, right: C.dissatisfied });
  const complete = binary(call('COUNT', counts), '=', number('3'));
  page.put(row, C.answered, live(when(complete, call('SUM', counts), EMPTY)), looks.count);
  const answered = cell(row, C.answered);
  const points = binary(
    binary(binary(cell(row, C.satisfied), '*', number('100')), '+', binary(cell(row, C.neutral), '*', number('50'))),
    '/',
    answered,
  );
  page.put(
    row,
    C.score,
    live(when(call('ISNUMBER', answered), when(binary(answered, '>', number('0')), round(points, 2), EMPTY), EMPTY)),
    looks.points,
  );
  page.fit(row, [[C.question, title]], 20);
  if (!question) {
    page.validate({
      kind: 'decimal',
      range: { top: row, left: C.satisfied, bottom: row, right: C.dissatisfied },
      minimum: '0',
      maximum: '100000',
      promptTitle: '填写人数',
      prompt: '填写选择这一项的人数；没有人选就填 0。三项都填了才计分。',
      errorTitle: '人数不对',
      error: '请填 0 或正数。',
    });
  }
}

function linked({ row, column }: { row: number; column: number }, { facts }: SheetInputs): Formula {
  const source = cell(row, column, facts.survey?.sheet ?? '');
  return when(call('ISNUMBER', source), source, text(''));
}
