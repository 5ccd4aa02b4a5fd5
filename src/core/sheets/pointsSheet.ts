import { pointKey } from '../schemes/entryKeys';
import { answerText } from '../rules/cellText';
import { type Question, questionsOf } from '../schemes/questions';
import type { AnswerEntry, IndicatorEntry } from '../scorecard/entries';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellRange } from '../workbook/address';
import type { CellLook, ValidationDraft } from '../workbook/workbookDraft';
import { type Typed, textOf } from '../workbook/typed';
import { POINT_COLUMNS as C, POINT_FIRST_ROW, pointColumns } from './columns/pointColumns';
import { putGroups } from './groupParts';
import { placesOf } from './indicatorPlaces';
import { asEntry, asOptional, looks } from './looks';
import { Page } from './page';
import { KEPT_WHOLE } from './pageBreaks';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type PlannedContent, type SheetBody, words } from './sheetPlan';
import { typedContent } from './typedContent';
import { ASSUMED_MARK } from './valueStates';

/** 评价要点: one row for each 要点 with its answer, one row for each level that a person chooses. */
export function pointsSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(pointColumns);
  const asked = inputs.scorecard.indicators.filter(({ path }) => placesOf(inputs.places, path).points);
  page.across(0, fixedKey('points', 'title'), `${titleHead(inputs)}评价要点核对表`, looks.title);
  page.across(
    1,
    fixedKey('points', 'note'),
    '在「是否符合」里从列表选择：是、否、不适用；等级类指标选择等级；要数的填数。填好后「指标评分」立即得出分数。',
    looks.note,
  );
  page.headings(POINT_FIRST_ROW - 1, looks.heading);
  let bottom = POINT_FIRST_ROW - 1;
  for (const scored of asked) {
    const places = placesOf(inputs.places, scored.path).points;
    if (!places) continue;
    bottom = places.row + places.count - 1;
    questionsOf(scored.indicator).forEach((question, index) => {
      putQuestion(page, places.row + index, question, scored);
    });
  }
  page.height(0, 28);
  const breaks = putGroups(page, {
    rows: asked.flatMap((scored) =>
      Array.from({ length: placesOf(inputs.places, scored.path).points?.count ?? 0 }, () => scored),
    ),
    firstRow: POINT_FIRST_ROW,
    columns: { dimension: C.dimension, subDimension: C.subDimension, indicator: C.indicator },
    whole: 'indicator',
    fullEnough: KEPT_WHOLE,
    bottom,
  });
  return page.finish({
    key: 'points',
    frozen: { rows: POINT_FIRST_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [POINT_FIRST_ROW - 1, POINT_FIRST_ROW - 1],
      breaks,
      bottom,
    },
    tabColor: 'FFC000',
  });
}

const FIGURE: CellLook = { ...looks.number, format: 'General' };

function putQuestion(page: Page, row: number, question: Question, scored: ScoredIndicator): void {
  const { entry, path, indicator } = scored;
  const look = question.kind === 'figure' ? FIGURE : looks.centered;
  const answer = answerTo(question, entry);
  const asked = askedText(question);
  page.put(row, C.number, numberText(question), looks.centered);
  page.put(row, C.point, asked, looks.text);
  page.put(row, C.answer, answer.content, waitsFor(question, scored) ? asEntry(look) : asOptional(look));
  page.put(row, C.evidence, typedContent(answer.evidence), asOptional(looks.small));
  page.put(row, C.remark, answer.remark, asOptional(looks.small));
  page.key(row, pointKey(path, question));
  page.validate(validationFor(question, { top: row, left: C.answer, bottom: row, right: C.answer }));
  page.fit(
    row,
    [
      [C.point, asked],
      [C.indicator, indicator.name],
      [C.evidence, textOf(answer.evidence)],
      [C.remark, answer.remark.kind === 'text' ? answer.remark.text : ''],
    ],
    24,
  );
}

/** A special case may stay empty, and so may a level that follows from a figure. */
function waitsFor(question: Question, { status }: ScoredIndicator): boolean {
  return question.kind !== 'guard' && !(question.kind === 'level' && question.derived && status !== 'pending');
}

function numberText(question: Question): string {
  switch (question.kind) {
    case 'point':
      return String(question.index + 1);
    case 'guard':
      return '例外';
    case 'confirm':
      return '确认';
    case 'figure':
      return '数';
    case 'level':
      return '—';
  }
}

function askedText(question: Question): string {
  switch (question.kind) {
    case 'point':
      return question.text;
    case 'level':
      return `${question.derived ? '等级由满意度得分确定；没有问卷或另有结论时，在右边选择' : '选择等级'}：${question.levels.join('、')}`;
    case 'figure':
      return `填写：${question.name}`;
    case 'confirm':
      return `评价标准里这几个字没有读懂：「${question.text}」。得分没有算进它们；核对过、得分不用改的，选“是”（要改的，在「指标评分」的「得分」里填）`;
    case 'guard':
      return `有没有这种情形：${question.text}（没有的，选“否”或留空）`;
  }
}

function validationFor(question: Question, range: CellRange): ValidationDraft {
  switch (question.kind) {
    case 'point':
      return {
        kind: 'list',
        range,
        choices: [answerText.met, answerText.unmet, answerText.notApplicable],
        promptTitle: '是否符合',
        prompt: '是：符合；否：不符合，按评价标准扣分；不适用：本单位没有这项业务。',
        errorTitle: '请从列表选择',
        error: '只能填 是、否 或 不适用。',
      };
    case 'level':
      return {
        kind: 'list',
        range,
        choices: question.levels,
        promptTitle: '等级',
        prompt: '从列表选择等级。',
        errorTitle: '请从列表选择',
        error: `只能填 ${question.levels.join('、')}。`,
      };
    case 'figure':
      return {
        kind: 'decimal',
        range,
        minimum: '-1000000000000',
        maximum: '1000000000000',
        promptTitle: shortTitle(question.name),
        prompt: '填写这个数，单位与公式里的其他数一致（金额用万元）。',
        errorTitle: '应当是数字',
        error: '请填一个数。',
      };
    case 'confirm':
      return {
        kind: 'list',
        range,
        choices: [answerText.met, answerText.unmet],
        promptTitle: '核对没有读懂的字',
        prompt: '核对过、得分不用改，选“是”；评价标准改了以后要重新核对。',
        errorTitle: '请从列表选择',
        error: '只能填 是 或 否。',
      };
    case 'guard':
      return {
        kind: 'list',
        range,
        choices: [answerText.met, answerText.unmet],
        promptTitle: '有没有这种情形',
        prompt: '有，选“是”，按评价标准直接得分；没有，选“否”或留空。',
        errorTitle: '请从列表选择',
        error: '只能填 是 或 否。',
      };
  }
}

/** Excel cuts no title itself: more than 32 characters make the file unreadable to it. */
function shortTitle(name: string): string {
  return name.slice(0, 30);
}

interface Answer {
  readonly content: PlannedContent;
  readonly evidence: Typed | undefined;
  readonly remark: PlannedContent;
}

function answerTo(question: Question, entry: IndicatorEntry): Answer {
  switch (question.kind) {
    case 'figure': {
      const figure = entry.figures?.get(question.name);
      return { content: typedContent(figure?.typed), evidence: figure?.evidence, remark: typedContent(figure?.remark) };
    }
    case 'level':
      return wordAnswer(entry.level);
    case 'confirm':
      return wordAnswer(entry.confirmed?.get(question.sentence));
    case 'guard':
      return wordAnswer(entry.guards?.[question.index]);
    case 'point':
      return wordAnswer(entry.points?.[question.index]);
  }
}

function wordAnswer(given: AnswerEntry | undefined): Answer {
  return {
    content: words(given?.text ?? ''),
    evidence: given?.evidence,
    remark: given?.assumed ? words(markedRemark(given)) : typedContent(given?.remark),
  };
}

/** Her remark with the mark of an assumed answer behind it. */
function markedRemark(given: AnswerEntry | undefined): string {
  return [textOf(given?.remark), given?.assumed ? ASSUMED_MARK : ''].filter((part) => part !== '').join('；');
}
