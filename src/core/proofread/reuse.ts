import { settled } from './ledger';
import type { ReadReport } from './proof';
import { readReport } from './readReport';
import { keyOf } from './readLabel';
import type { ReportText } from './reportText';
import { goesOnWithOtherTime } from './otherTime';
import type { TextRange } from '../statements/statement';
import { sentenceAt } from './sentences';
import type { Candidate, LeftSentence, ReusedField } from './reusedField';
import { reasonFields } from './reasonFields';
import { GROUPED } from '../report/fields/writeField';
import type { ReportFields } from '../report/fields/buildFields';
import { averageFields } from './lastYear/averageFields';
import { clauseFields } from './lastYear/clauseFields';
import { doubtfulWhereChosen } from './lastYear/chosenLists';
import { fieldMeanings } from './lastYear/fieldMeanings';
import { labelledChanges } from './lastYear/labelledChanges';
import { labelledFields } from './lastYear/labelledFields';
import { extremeFields, listCounts } from './lastYear/listedExtremes';
import { namesOfTargets } from './lastYear/lastTargets';
import { leftFigures } from './lastYear/leftFigures';
import { likelyFields } from './lastYear/likelyFields';
import { gradePlaces, likelyGrades } from './lastYear/likelyGrades';
import { reckonedFields } from './lastYear/reckonedFields';
import { ruleFigures } from './lastYear/ruleFigures';
import { repeatedLines } from './lastYear/repeatedLines';
import { twoPlacesOf } from './lastYear/twoPlaces';
import { inReportsDress } from './lastYear/inReportsDress';
import { surerTogether } from './lastYear/surerTogether';
import type { Truth } from './truth';
import { wordsLeft } from './wordsLeft';

export interface Reuse {
  readonly fields: readonly ReusedField[];
  readonly left: readonly LeftSentence[];
  /** By list that is repeated the lines that go, as one writes them all; of a table, their rows. */
  readonly removed: readonly (readonly number[])[];
}

/**
 * Last year's report as this year's template. A figure becomes a field only where its words name the meaning and last year's
 * workbook has the very value for it; thresholds, marks, numbers of documents stay; what is not understood is listed.
 */
export function reuse(text: ReportText, truth: Truth | undefined, lastYear?: ReportFields): Reuse {
  const report = readReport(text, truth);
  const lines = lastYear ? repeatedLines(report, lastYear) : { fields: [], removed: [] };
  const removed = new Set(lines.removed.flat());
  const candidates = [
    ...lines.fields,
    ...clauseFields(report, lastYear),
    ...reasonFields(report),
    ...figureFields(report),
    ...scoreFields(report),
    ...unitFields(report),
    ...yearFields(report),
    ...(lastYear ? foundByValue(report, lastYear) : []),
  ].filter(({ paragraph }) => !removed.has(paragraph));
  const fields: ReusedField[] = [];
  const take = ({ paragraph, start, end, put, field, certain, loop, column }: Candidate): void => {
    if (fields.some((one) => one.paragraph === paragraph && one.start < end && start < one.end)) return;
    const { text: words = '', table } = text.paragraphs[paragraph] ?? {};
    const sentence = sentenceAt(words, [start, end]);
    const at = start - words.lastIndexOf(sentence, start);
    const sure = certain && !OF_OTHER_UNIT.test(sentence.slice(0, at));
    const said = { text: words.slice(start, end), put, field, certain: sure, sentence, at };
    fields.push({
      paragraph,
      start,
      end,
      ...said,
      ...(table !== undefined && { table }),
      ...(loop !== undefined && { loop }),
      ...(column && { column }),
    });
  };
  candidates.forEach(take);
  if (lastYear)
    for (const more of [reckonedFields, averageFields])
      more(report, fields, lastYear)
        .filter(({ paragraph }) => !removed.has(paragraph))
        .forEach(take);
  fields.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const left = leftFigures(text, fields, removed, {
    names: projectNames(lastYear),
    year: report.context.year,
    rules: ruleFigures(report, lastYear),
    grades: gradePlaces(report),
    targets: namesOfTargets(report, fields),
  });
  const words = wordsLeft(text, fields, left).filter(({ paragraph }) => !removed.has(paragraph));
  const behind = ({ paragraph, end }: ReusedField): string =>
    text.paragraphs[paragraph]?.text.slice(end, end + 4) ?? '';
  return {
    fields: inReportsDress(doubtfulWhereChosen(text, surerTogether(fields)), behind, lastYear),
    left: [...left, ...words],
    removed: lines.removed,
  };
}

/** What is certain comes before what is asked; of the catalogue before her own tables. */
function foundByValue(report: ReadReport, lastYear: ReportFields): readonly Candidate[] {
  const meanings = fieldMeanings(lastYear);
  const known = likelyFields(report, meanings);
  const labelled = labelledFields(report, lastYear.labelled);
  const sure = ({ certain }: Candidate): boolean => certain;
  return [
    ...known.filter(sure),
    ...labelled.filter(sure),
    ...extremeFields(report, lastYear.labelled),
    ...known.filter((one) => !sure(one)),
    ...labelled.filter((one) => !sure(one)),
    ...labelledChanges(report, lastYear.labelled, meanings),
    ...listCounts(report, lastYear.labelled),
    ...likelyGrades(report),
  ];
}

/** 「所属便民服务中心编制64人，在职61人」 has its own people and money. */
const OF_OTHER_UNIT =
  /^[^,，;；。]*?(?:所属|下属|[\u4e00-\u9fff]{2}(?:中心|中学|小学|学校|卫生院|敬老院|幼儿园))[^,，;；。]{0,6}?(?:核定|编制|在职|实有|预算|决算|支出|收入|公用|三公)/;

function projectNames(fields: ReportFields | undefined): readonly string[] {
  const list = fields?.get('项目');
  const lines = list?.kind === 'list' ? list.lines : [];
  return lines.flatMap((line) => {
    const name = line.get('名称');
    return name?.kind === 'text' ? [name.text] : [];
  });
}

/** Amounts, counts and rates that say what the workbook says. */
function figureFields({ mentions, ledger, text }: ReadReport): readonly Candidate[] {
  return mentions.flatMap((mention): Candidate[] => {
    const known = ledger.truthOf(keyOf(settled(mention.of, mention.kind), mention.kind));
    if (!known?.field || mention.value.minus(known.value).abs().gt(mention.step.div(2))) return [];
    const { paragraph, span } = mention.at;
    const words = text.paragraphs[paragraph]?.text ?? '';
    const shown = words.slice(span[0], span[1]);
    const digits = /-?[\d.,]+/.exec(shown);
    if (!digits) return [];
    const start = span[0] + digits.index;
    const whole = { paragraph, start, field: known.field, certain: mention.of.known || mention.complete };
    const places = twoPlacesOf(shown, mention.kind);
    if (mention.kind === 'rate') return [{ ...whole, end: span[1], put: `{${known.field}${places && `:${places}`}}` }];
    // 元 in the text or over the table: the field is told so; else the unit that stands there stays.
    const yuan = /元$/.test(shown) ? !/(?:万|千|亿)元$/.test(shown) : mention.scale?.equals('0.0001') === true;
    if (/(?:千|亿)元$/.test(shown)) return [];
    const groups = digits[0].includes(',') ? GROUPED : places;
    return [{ ...whole, end: start + digits[0].length, put: `{${known.field}:${yuan ? '元数' : '数'}${groups}}` }];
  });
}

function scoreFields({ scores, truth, text, context }: ReadReport): readonly Candidate[] {
  // 「2022年评价等级为优，2023年评价等级为优」
  const ofOtherYear = (paragraph: number, start: number): boolean =>
    goesOnWithOtherTime(text.paragraphs[paragraph]?.text.slice(0, start) ?? '', context.year);
  const total = truth?.total?.score;
  // Indicators are open: what the report calls its total is it by its words alone, and she is asked.
  const isOpen = total === undefined;
  const places = (paragraph: number, span: TextRange): string =>
    twoPlacesOf(text.paragraphs[paragraph]?.text.slice(...span) ?? '', 'points');
  const totals = scores.totals.flatMap(({ score, at: { paragraph, span } }): Candidate[] =>
    (total?.equals(score) ?? (truth !== undefined && isOpen)) && !ofOtherYear(paragraph, span[0])
      ? [
          {
            paragraph,
            start: span[0],
            end: span[1] - 1,
            put: `{总分:数${places(paragraph, span)}}`,
            field: '总分',
            certain: !isOpen,
          },
        ]
      : [],
  );
  const grades = scores.grades.flatMap(({ word, at: { paragraph, span } }): Candidate[] =>
    (truth?.grade === undefined ? truth !== undefined && isOpen : word === truth.grade) &&
    !ofOtherYear(paragraph, span[0])
      ? [{ paragraph, start: span[0], end: span[1], put: '{等级}', field: '等级', certain: !isOpen }]
      : [],
  );
  return [...totals, ...grades];
}

function unitFields({ text, truth }: ReadReport): readonly Candidate[] {
  const unit = truth?.unit;
  if (unit === undefined || unit.length < 3) return [];
  return text.paragraphs.flatMap(({ text: words }, paragraph) =>
    [...words.matchAll(new RegExp(unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((match): Candidate => ({
      paragraph,
      start: match.index,
      end: match.index + unit.length,
      put: '{单位名称}',
      field: '单位名称',
      certain: true,
    })),
  );
}

/** The year of the report and the one before it; not within 《》 and numbers of documents. */
function yearFields({ text, context: { year } }: ReadReport): readonly Candidate[] {
  if (year === undefined) return [];
  return text.paragraphs.flatMap(({ text: words, table }, paragraph) => {
    // 「填报年度｜2024」
    if (table !== undefined && words.trim() === String(year)) {
      const start = words.indexOf(String(year));
      const certain = /(?:评价|自评|填报|绩效|报告|所属)?年度[:：]?\s*$/.test(
        text.paragraphs[paragraph - 1]?.text ?? '',
      );
      return [{ paragraph, start, end: start + 4, put: '{年度}', field: '年度', certain }];
    }
    const barred = [...words.matchAll(/《[^》]*》|[〔[﹝（(]\d{4}[〕\]﹞）)][^，。；]{0,12}?号/g)];
    return [...words.matchAll(/(?<!\d)(\d{4}|[二两][〇○Ｏ0零][〇○零一二三四五六七八九]{2})(?=年)/g)].flatMap(
      (match): Candidate[] => {
        const spelled = !/\d{4}/.test(match[0]);
        const said = Number(spelled ? digitsOf(match[0]) : match[1]);
        const inside = barred.some(({ index, 0: whole }) => match.index > index && match.index < index + whole.length);
        const field = [
          [year, '年度'],
          [year - 1, '上年度'],
          [year + 1, '下年度'],
        ].find(([one]) => one === said)?.[1];
        if (inside || typeof field !== 'string') return [];
        // A day of last year, and what was planned for the year after it, may be meant otherwise; a date that stands alone is the report's.
        const rest = words.slice(match.index + 4);
        const isDay = /^年(?:\d|[一二三四五六七八九十])+月/.test(rest) && !/^年(?:12月31日|1月1日)/.test(rest);
        const isReports = /^\s*$|(?:日期|时间)[:：]\s*$/.test(words.slice(0, match.index));
        const alone = isReports && /^年\d{1,2}月(?:\d{1,2}日)?\s*$/.test(rest) && said === year + 1;
        const dated = !alone && (said > year || isDay);
        const put = `{${field}${spelled ? ':汉字' : ''}}`;
        return [{ paragraph, start: match.index, end: match.index + 4, put, field, certain: !dated }];
      },
    );
  });
}

/** 「二〇二三」 */
function digitsOf(year: string): string {
  return Array.from(year, (one) =>
    String('〇一二三四五六七八九'.indexOf(one.replace(/[○Ｏ0零]/, '〇').replace('两', '二'))),
  ).join('');
}
