import { plainText } from '../../base/text';
import { evened } from '../../statements/readText';
import { inParagraph } from '../inParagraph';
import { type TextNumber, numbersIn } from '../numbersIn';
import { sentenceAt, sentencesIn } from '../sentences';
import type { ReportText } from '../reportText';
import type { GradePlace } from './likelyGrades';
import { isTargetCell } from './lastTargets';
import { movedAt, turningAt } from './turningWords';
import type { LeftSentence, ReusedField } from '../reusedField';

type Range = readonly [start: number, end: number];

/** Every figure and name of last year that is still there: whatever is not certain to be of no year is told. */
export function leftFigures(
  { paragraphs }: ReportText,
  fields: readonly ReusedField[],
  removed: ReadonlySet<number>,
  {
    names,
    year,
    rules,
    grades,
    targets,
  }: {
    readonly names: readonly string[];
    readonly year: number | undefined;
    readonly rules: ReadonlyMap<number, readonly Range[]>;
    readonly grades: readonly GradePlace[];
    readonly targets: ReadonlyMap<number, readonly Range[]>;
  },
): readonly LeftSentence[] {
  return paragraphs.flatMap(({ text, table }, paragraph) => {
    if (removed.has(paragraph)) return [];
    const own = [
      ...inParagraph(fields, paragraph).map(({ start, end }) => [start, end] as const),
      ...(rules.get(paragraph) ?? []),
    ];
    const open = [
      ...figuresOf(text, table),
      ...spelledOut(text),
      ...oldYears(text, year),
      ...daysIn(text),
      ...namesIn(text, names),
      ...waysIn(text),
      ...inParagraph(grades, paragraph).map(({ range }) => range),
      ...(targets.get(paragraph) ?? []),
    ].filter(([start, end]) => !own.some((one) => one[0] < end && start < one[1]));
    return sentencesIn(text).flatMap(([start, end]): LeftSentence[] => {
      const inside = open.filter((range) => range[0] >= start && range[1] <= end).sort((a, b) => a[0] - b[0]);
      if (inside.length === 0) return [];
      const numbers = [...new Set(inside.map((range) => text.slice(...range)))];
      return [{ paragraph, start, end, sentence: text.slice(start, end).trim(), numbers, places: inside }];
    });
  });
}

/** What is scored, and by what scale: the numbers of such a sentence are the county's. */
const OF_RULES = /每[增超高低少多减]|扣[\d.]+分|得满分|不得分|得[\d.]+分[，,；;]|[“"]?(?:优|良|中|差)[”"]?[（(]/;

/** A rate that a sentence holds to a threshold is the scheme's; what is counted, and what a cell aims at, is of its year. */
const isThreshold = (text: string, { kind, span }: TextNumber, table: number | undefined): boolean =>
  table === undefined && (kind === 'rate' || kind === 'bare') && /[≥≤]/.test(sentenceAt(text, [span[0], span[1]]));

/** Everything that may be a figure of last year's, bounds included: what she held something to may be another this year. */
function figuresOf(text: string, table: number | undefined): readonly Range[] {
  const alone = /^\s*-?[\d.,]+\s*$/.test(text) || isTargetCell(text, table);
  const titles = [...text.matchAll(/《[^》]*》/g)].map((match): Range => [match.index, match.index + match[0].length]);
  const even = evened(text);
  const figures = new Set(numbersIn(text, 'reached').flatMap(({ kind, span }) => (kind === 'other' ? [] : [span[0]])));
  return numbersIn(text, 'bounds')
    .filter((number) => {
      const { kind, span, text: words, unit } = number;
      if (titles.some(([start, end]) => span[0] >= start && span[0] < end)) return false;
      // A mark within a bound is one of a scale.
      const isBound = !figures.has(span[0]);
      const isRule = unit === '分' || OF_RULES.test(sentenceAt(even, [span[0], span[1]]));
      if (isBound && (isRule || isThreshold(even, number, table))) return /元$/.test(words);
      if (kind === 'other') return /元$|百分点$/.test(words) || /^-?[\d,]+\.\d+$/.test(words.trim());
      if (kind !== 'bare') return true;
      return (
        alone ||
        /^\s*[万类]/.test(even.slice(span[1])) ||
        /\d{3}|\d\.\d/.test(words) ||
        /[\u4e00-\u9fff]$/.test(even.slice(0, span[0])) ||
        // A number of an equation is one of its figures.
        (even.includes('=') && (/[÷/=]\s*$/.test(even.slice(0, span[0])) || /^\s*[÷/]/.test(even.slice(span[1]))))
      );
    })
    .map(({ span }) => [span[0], span[1]]);
}

/** A word of direction right before a figure, or before where it went: another year's figure may have the other one. */
function waysIn(text: string): readonly Range[] {
  const even = evened(text);
  return numbersIn(text).flatMap(({ span: [start], kind }): Range[] => {
    const words = /[^,;:、。()\d%]*(?:\d{4}年度?的?)?$/.exec(even.slice(0, start))?.[0] ?? '';
    if (kind !== 'money' && kind !== 'rate' && kind !== 'count') return [];
    const moved = kind === 'count' ? undefined : movedAt(words);
    const turning = moved ? undefined : turningAt(words);
    const at = start - words.length + (moved?.at ?? words.length - (turning?.length ?? 0));
    const length = moved?.length ?? turning?.length ?? 0;
    return length > 0 ? [[at, at + length]] : [];
  });
}

/** 「二〇二三年」, 「三百二十万元」, 「百分之九十五」. */
function spelledOut(text: string): readonly Range[] {
  const pattern =
    /[二两][〇○Ｏ0零][一二三四五六七八九〇○零]{2}年|[一二三四五六七八九十百千万亿两零点]{2,}(?:万元|亿元|元|人|户|个(?:项目|村|社区))|(?<![第一二三四五六七八九十])[二两三四五六七八九十百]+(?:[个项名人辆件户家处次批条座类笔所台场倍](?!月|季度|方面|层次|部分|环节|阶段|原则|维度|百分点)|成(?![立为本果效员长]))|百分之[一二三四五六七八九十百点零]+/g;
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/**
 * Years that no field writes: dates of the years around the report's, and papers of its own year, which this year has others of.
 * A law or a rule keeps its year.
 */
function oldYears(text: string, year: number | undefined): readonly Range[] {
  if (year === undefined) return [];
  const papers = [...text.matchAll(/《[^》]*》|[〔[﹝（(【]\d{4}[^\d]/g)];
  return [...text.matchAll(/(?<!\d)20\d{2}(?=[年.\-/〕\]﹞）)】])/g)].flatMap((match): Range[] => {
    const said = Number(match[0]);
    const inside = papers.some(({ index, 0: whole }) => match.index >= index && match.index < index + whole.length);
    return said < (inside ? year : year - 3) || said > year + 2 ? [] : [[match.index, match.index + 4]];
  });
}

/**
 * 「2024年1月20日」, 「7月19日强降雨」, 「6月底前」: a year beside it is written anew, the day is last year's; the first and the last of a year are every
 * year's, and 「3个月」 and 「每月」 are no day.
 */
function daysIn(text: string): readonly Range[] {
  const titles = [...text.matchAll(/《[^》]*》/g)].map((match): Range => [match.index, match.index + match[0].length]);
  return [...text.matchAll(DAY)].flatMap(({ index, 0: day }): readonly Range[] => {
    const [start, end] = [index, index + day.length];
    const within = titles.some((one) => one[0] <= start && start < one[1]);
    return within || OF_EVERY_YEAR.test(`${day}${text.slice(end, end + 4)}`) ? [] : [[start, end]];
  });
}

const DAY =
  /(?<![\d一二三四五六七八九十个每第])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|[初末底]|[上中下]旬)?(?![度均报])/g;

const OF_EVERY_YEAR =
  /^(?:(?:12|十二)月(?:31日|三十一日|底|末)|(?:1|一)月(?:1日|一日)|(?:1|一)月?(?:[-—–~至]|到)(?:12|十二)月)/;

/** Names of last year's projects. */
function namesIn(text: string, names: readonly string[]): readonly Range[] {
  return names
    .filter((name) => name.length >= 4)
    .flatMap((name) => {
      const at = plainText(text) === plainText(name) ? 0 : text.indexOf(name);
      return at < 0 ? [] : [[at, at === 0 ? Math.max(text.length, 1) : at + name.length] as const];
    });
}
