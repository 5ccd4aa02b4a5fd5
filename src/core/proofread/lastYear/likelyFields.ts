import { plainText } from '../../base/text';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import type { FieldMeaning } from './fieldMeanings';
import { itemIn, lastItemIn, pastIn, stageIn } from './items';
import { type NumberAround, amountOf, numbersAround } from './numberAround';

/**
 * Numbers whose words do not say in full what they are, but which the workbook has under one name only that these words allow: by
 * value first, and always for her to look at. Where two names fit equally well, neither is taken.
 */
export function likelyFields(report: ReadReport, meanings: readonly FieldMeaning[]): readonly Candidate[] {
  return numbersAround(report).flatMap((around): Candidate[] => {
    const fitting = meanings
      .filter((meaning) => sameValue(around, meaning))
      .map((meaning) => ({ meaning, points: pointsOf(around, meaning, report.context.year) }))
      .filter(({ points }) => points > 0);
    const most = Math.max(...fitting.map(({ points }) => points));
    const [best, other] = fitting.filter(({ points }) => points === most);
    if (!best || other) return [];
    return [candidate(around, best.meaning)];
  });
}

function candidate(around: NumberAround, { field, measure, kind }: FieldMeaning): Candidate {
  const { paragraph, start, end, digitsEnd, number, scale } = around;
  const named = kind === 'score' && around.cell?.row !== undefined;
  const common = { paragraph, start, field, certain: named };
  if (measure === 'rate') return { ...common, end, put: `{${field}}` };
  const yuan =
    measure === 'money' && (/^[^万千亿]*元$/.test(number.text) || (number.unit === '' && scale === '0.0001'));
  return { ...common, end: digitsEnd, put: `{${field}:${yuan ? '元数' : '数'}}` };
}

function sameValue(around: NumberAround, { measure, value }: FieldMeaning): boolean {
  const { number } = around;
  switch (measure) {
    case 'money': {
      if (/[千亿]元$/.test(number.text)) return false;
      const amount = amountOf(around);
      return amount !== undefined && amount.value.minus(value).abs().lte(amount.step.div(2));
    }
    case 'rate':
      return number.kind === 'rate' && number.value.minus(value).abs().lte(number.step.div(2));
    case 'count':
      return (number.kind === 'count' || number.kind === 'bare') && number.value.equals(value);
    case 'points':
      return (number.kind === 'points' || number.kind === 'bare') && number.value.equals(value);
  }
}

const DIFFERENCE = /增减|差额|增加|减少|差异|超支|节约|[比较](?:上年|去年|预算|年初|\d{4}年)|(?<!\d)[多少](?:了|出)?$/;
const NOT_SAID = /满分|分值|权重|标准分|占比|比重|以上|以下/;

/** How well the words fit; 0 where they do not. */
function pointsOf(around: NumberAround, meaning: FieldMeaning, year: number | undefined): number {
  const { near, cell } = around;
  if (NOT_SAID.test(cell?.column ?? near)) return 0;
  if (meaning.kind === 'score') return scorePoints(around, meaning);
  if (meaning.measure === 'points') return totalPoints(around, meaning);
  const differs = DIFFERENCE.test(near);
  if (meaning.kind === 'difference') return differs && cell ? differencePoints(around, meaning, year) : 0;
  if (meaning.measure === 'rate') return ratePoints(around, meaning);
  if (differs) return 0;
  return itemPoints(around, meaning) && coordinatePoints(around, meaning, year);
}

/** The item of the figure as its words say it: right before it, earlier in the sentence, or over it. */
function itemPoints({ near, before, heading, cell }: NumberAround, { item, measure, plain }: FieldMeaning): number {
  if (plain.length >= 4 && near.includes(plain)) return 6;
  const own = itemIn(near);
  // Where nothing was bought, the one is all of the other.
  if (own === '公务用车运行维护费' && item === '公务用车费') return 3;
  if (own !== undefined && own === item) return 6;
  // 「合计｜实际支出」 in a table of projects.
  if (isTotal(cell?.row) && (own === '收入' || own === '支出') && itemIn(before) === item) return 4;
  if (own !== undefined) return 0;
  const earlier = lastItemIn(before) ?? itemIn(heading);
  if (earlier !== undefined) return earlier === item ? 4 : 0;
  // 「年初预算安排…，总体执行…」 of nothing that is named is of the whole.
  return measure === 'money' && (item === '支出' || item === undefined) && stageIn(near) !== undefined ? 2 : 0;
}

function coordinatePoints(around: NumberAround, meaning: FieldMeaning, year: number | undefined): number {
  const item = itemPoints(around, meaning);
  const stage = stageIn(around.near) ?? stageIn(around.before);
  // 「由18.09万元变为16.78万元」
  const after = /(?:变为|增加到|增长到|减少到|下降到|增至|升至|减至|降至)$/.test(around.near);
  const past = !after && (pastIn(around.near, year) ?? pastIn(around.before, year) ?? false);
  if (past !== meaning.past) return 0;
  if (stage !== undefined && meaning.stage !== undefined && stage !== meaning.stage) return 0;
  const named = around.near.includes(meaning.plain) ? 2 : 0;
  return item + named + (stage !== undefined && stage === meaning.stage ? 1 : 0);
}

/** 「比上年增减」 is of what was spent, unless the heading says otherwise. */
function differencePoints(
  { heading, cell }: NumberAround,
  { item, stage, base }: FieldMeaning,
  year: number | undefined,
): number {
  if ((itemIn(cell?.row ?? '') ?? itemIn(isTotal(cell?.row) ? heading : '')) !== item) return 0;
  const column = cell?.column ?? '';
  const past = /上年|去年/.test(column) || (year !== undefined && column.includes(String(year - 1)));
  if (base?.past !== past) return 0;
  if (!past) return base.stage === 'budget' && stage === 'final' && /预算/.test(column) ? 6 : 0;
  const of = /预算/.test(column) ? 'budget' : 'final';
  return stage === of ? 6 : 0;
}

function isTotal(row: string | undefined): boolean {
  return /^(?:合计|总计|小计|总分|总得分)$/.test(row ?? '');
}

function ratePoints({ near, before, heading }: NumberAround, { kind, plain, item }: FieldMeaning): number {
  const said = `${plainText(before)}${near}`.slice(-40);
  const of = itemIn(near) ?? lastItemIn(before) ?? itemIn(heading);
  if (kind === 'named') {
    if (near.includes(plain)) return 9;
    // 「项目…，执行率94.77%」
    if (/(?:执行|完成)率$/.test(plain)) return of === item && near.includes(plain.slice(-3)) ? 5 : 0;
    if (plain.length >= 5 && near.includes(plain.slice(-3)) && of?.endsWith(item ?? '') === true) return 4;
    const [core = ''] = plain.split(/率$/);
    return near !== '' && core.length >= 4 && said.includes(core) && /率/.test(near) ? 5 : 0;
  }
  if (of !== item) return 0;
  if (kind === 'completion') return /执行|完成|占[^,;。]{0,24}$/.test(said) ? 4 : 0;
  return /增长|下降|增减率|变动/.test(near) ? 4 : 0;
}

/** Not 「上年得分」, 「全县平均得分」, 「复核得分」. */
const OWN_SCORE = /^(?:本年|自评|评价|实际|综合|最终|指标)*(?:得分|评分|分数|自评分)(?:\(分\))?$/;

/** 「投入指标，满分12分，得11.09分」; in a table the line bears the very name. */
function scorePoints({ near, before, cell, number }: NumberAround, { item = '' }: FieldMeaning): number {
  if (cell) return plainName(cell.row) === plainText(item) && OWN_SCORE.test(plainText(cell.column)) ? 9 : 0;
  if (number.kind !== 'points' || !/(?:得|得分|评分|分)(?:为|是|了)?$/.test(near)) return 0;
  const sentence = plainText(before + near);
  return sentence.includes(plainText(item)) && item.length >= 2 ? 3 + item.length / 100 : 0;
}

function plainName(row: string): string {
  return plainText(row).replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]+、)|\(\d+(?:\.\d+)?分?\)$|指标$/g, '');
}

/** The total is said of no single indicator. */
function totalPoints({ near, before, cell }: NumberAround, { field }: FieldMeaning): number {
  if (field === '满意度得分') return /满意/.test(near + before) && /得分|评分/.test(near) ? 5 : 0;
  if (field !== '总分') return near.includes(field) ? 6 : 0;
  if (cell) return isTotal(cell.row) && OWN_SCORE.test(plainText(cell.column)) ? 4 : 0;
  if (near === '' && /(?:结论|得分|总分|评分)[:：]$/.test(before)) return 4;
  return /(?:自评|综合|评价|总|整体|绩效|支出)[^,]{0,8}(?:得分?|评分|总分)?(?:为|是|共)?$|^(?:自评)?得分?$/.test(near)
    ? 4
    : 0;
}
