import { answerText } from '../rules/cellText';
import type { AnswerEntry } from '../scorecard/entries';
import type { ScoredIndicator } from '../scorecard/scorecard';
import { textOf } from '../workbook/typed';
import { POINT_COLUMNS as C, POINT_FIRST_ROW, placesOf } from './layout';
import { asEntry, looks } from './looks';
import { Page } from './page';
import { runs } from './runs';
import { type SheetInputs, titleHead } from './sheetInputs';
import { type SheetBody, words } from './sheetPlan';
import { typedContent } from './typedContent';
import { ASSUMED_MARK } from './valueStates';

export const POINT_HEADINGS = ['一级指标', '二级指标', '三级指标', '序号', '评价要点', '是否符合', '佐证材料', '备注'];
const WIDTHS = [9, 11, 18, 6, 52, 13, 26, 20, 4];

/** 评价要点: one row for each 要点 with its answer, one row for each level that a person chooses. */
export function pointsSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(WIDTHS);
  const last = POINT_HEADINGS.length - 1;
  const asked = inputs.scorecard.indicators.filter(({ path }) => placesOf(inputs.places, path).points);
  page.across(0, last, `${titleHead(inputs)}评价要点核对表`, looks.title);
  page.across(1, last, '在「是否符合」里从列表选择：是、否、不适用；等级类指标选择等级。填好后「指标评分」立即得出分数。', looks.note);
  page.headings(POINT_FIRST_ROW - 1, [...POINT_HEADINGS, '编号（程序用）'], looks.heading);
  let bottom = POINT_FIRST_ROW - 1;
  for (const scored of asked) {
    const places = placesOf(inputs.places, scored.path).points;
    if (!places) continue;
    bottom = places.row + places.count - 1;
    if (scored.indicator.measure.kind === 'level') putLevel(page, places.row, scored);
    else putPoints(page, places.row, scored);
    page.merge({ top: places.row, left: C.indicator, bottom, right: C.indicator }, scored.indicator.name, { ...looks.text, bold: true });
  }
  putGroups(page, asked, inputs);
  page.height(0, 28);
  return page.finish(
    {
      key: 'points',
      frozen: { rows: POINT_FIRST_ROW, columns: 0 },
      print: { orientation: 'landscape', titleRows: [POINT_FIRST_ROW - 1, POINT_FIRST_ROW - 1], area: { top: 0, left: 0, bottom, right: last } },
      tabColor: 'FFC000',
    },
    C.key,
  );
}

/** Key of a 要点: the indicator's path and the number of the 要点, or the word for its level. */
export function pointKey(path: string, number: number | 'level'): string {
  return `${path}#${String(number)}`;
}

function putPoints(page: Page, firstRow: number, { indicator, entry, path }: ScoredIndicator): void {
  const points = indicator.measure.kind === 'checklist' ? indicator.measure.points : [];
  points.forEach((point, index) => {
    const row = firstRow + index;
    const given = entry.points?.[index];
    page.put(row, C.number, String(index + 1), looks.centered);
    page.put(row, C.point, point, looks.text);
    putAnswer(page, row, given, pointKey(path, index + 1));
    page.fit(row, [[C.point, point], [C.evidence, textOf(given?.evidence)], [C.remark, markedRemark(given)]], 24);
  });
  page.validate({
    kind: 'list', range: { top: firstRow, left: C.answer, bottom: firstRow + points.length - 1, right: C.answer },
    choices: [answerText.met, answerText.unmet, answerText.notApplicable],
    promptTitle: '是否符合', prompt: '是：符合；否：不符合，按评价标准扣分；不适用：本单位没有这项业务。', errorTitle: '请从列表选择', error: '只能填 是、否 或 不适用。',
  });
}

function putLevel(page: Page, row: number, { indicator, entry, path }: ScoredIndicator): void {
  const levels = indicator.rule.kind === 'levelChoice' ? indicator.rule.levels.map(({ name }) => name) : [];
  const derived = indicator.measure.kind === 'level' && indicator.measure.from !== undefined;
  const prompt = derived ? '等级由满意度得分确定；没有问卷或另有结论时，在右边选择' : '选择等级';
  page.put(row, C.number, '—', looks.centered);
  page.put(row, C.point, `${prompt}：${levels.join('、')}`, looks.text);
  putAnswer(page, row, entry.level, pointKey(path, 'level'));
  page.fit(row, [[C.point, `${prompt}：${levels.join('、')}`], [C.indicator, indicator.name], [C.evidence, textOf(entry.level?.evidence)], [C.remark, markedRemark(entry.level)]], 24);
  page.validate({
    kind: 'list', range: { top: row, left: C.answer, bottom: row, right: C.answer }, choices: levels,
    promptTitle: '等级', prompt: '从列表选择等级。', errorTitle: '请从列表选择', error: `只能填 ${levels.join('、')}。`,
  });
}

function putAnswer(page: Page, row: number, given: AnswerEntry | undefined, key: string): void {
  page.put(row, C.answer, given?.text ?? '', asEntry(looks.centered));
  page.put(row, C.evidence, typedContent(given?.evidence), asEntry(looks.small));
  page.put(row, C.remark, given?.assumed ? words(markedRemark(given)) : typedContent(given?.remark), asEntry(looks.small));
  page.put(row, C.key, key, looks.system);
}

/** Her remark with the mark of an assumed answer behind it. */
function markedRemark(given: AnswerEntry | undefined): string {
  return [textOf(given?.remark), given?.assumed ? ASSUMED_MARK : ''].filter((part) => part !== '').join('；');
}

function putGroups(page: Page, asked: readonly ScoredIndicator[], inputs: SheetInputs): void {
  const rows = asked.flatMap((scored) => {
    const places = placesOf(inputs.places, scored.path).points;
    return Array.from({ length: places?.count ?? 0 }, () => scored);
  });
  for (const run of runs(rows, ({ dimension }) => dimension)) putGroup(page, C.dimension, run.start, run.length, run.first.dimension);
  for (const run of runs(rows, ({ dimension, subDimension }) => `${dimension}/${subDimension}`)) putGroup(page, C.subDimension, run.start, run.length, run.first.subDimension);
}

function putGroup(page: Page, column: number, start: number, length: number, name: string): void {
  const top = POINT_FIRST_ROW + start;
  page.merge({ top, left: column, bottom: top + length - 1, right: column }, name, looks.group);
}
