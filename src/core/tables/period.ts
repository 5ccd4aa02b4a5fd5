import { plainText, readLabel } from '../base/text';
import type { Period } from './table';

/** The newest year that a text names: 2022年, 2022年度, 2022; also 二〇二二年. A date (2023年1月9日) names no year. */
export function newestYearIn(text: string): number | undefined {
  const plain = plainText(text);
  const digits = [
    ...[...plain.matchAll(/(?<!\d)(20\d{2})(?!\d|年\d{1,2}月|[-./]\d)/g)].map((match) => Number(match[1])),
    ...[...plain.matchAll(SHORT_YEAR)].map((match) => 2000 + Number(match[1])),
  ];
  if (digits.length > 0) return Math.max(...digits);
  const chinese = /二[〇○零Oo0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/.exec(plain);
  return chinese ? 2000 + chineseDigit(chinese[1]) * 10 + chineseDigit(chinese[2]) : undefined;
}

/** 「23年决算」, and not 「近23年」 or 「25年期」. */
const SHORT_YEAR = /(?<![\d.近前后第约满超共])(1[89]|2\d|3\d)年(?=度|底|末|初|[收支决预部三项人机“"']|\)|$)/g;

/** The year at whose end a text stands: 「截至2023年12月31日」. */
export function yearEndIn(text: string): number | undefined {
  const plain = plainText(text);
  const year = YEAR_END.exec(plain)?.[1] ?? LAST_MONTH.exec(plain)?.[1];
  return year === undefined ? undefined : Number(year);
}

const YEAR_END = /(?<!\d)(20\d{2})(?:年12月(?:31日|底|末)|[-./]12[-./]31|1231|[./]12(?![./]))(?!\d|[万亿]?元|%)/;

/** 「统计时间：2022年12月」: of what was so then. */
const LAST_MONTH = /(?:统计|数据|资料|基准|时点|截[至止])(?:日期|时间|时点|日|期)?[:：](20\d{2})(?:年|[-./])12月?份?$/;

/** 「编制日期：2024年12月31日」, but not 「统计日期」. */
export function saysWhenMade(text: string): boolean {
  return /(?<!截[至止]|统计|数据|资料|基准)(?:日期|时间)[:：]/.test(plainText(text));
}

/** The year that a name begins with: 「2023年“三公”经费预算数」, 「截至2023年12月31日在职人数」. */
export function yearOfName(text: string): number | undefined {
  const [, year, ahead] =
    /^(?:截[至止]到?)?(20\d{2})年(1[12]月.{0,8}(?:批复|批准|核定))?/.exec(readLabel(text).key) ?? [];
  if (year === undefined) return yearBehind(text);
  // What is decided at the end of a year is the next one's budget.
  return Number(year) + (ahead === undefined ? 0 : 1);
}

/** 「本年支出（2022年）」. */
function yearBehind(text: string): number | undefined {
  const year = /\((20\d{2})年度?(?:数|决算数?|预算数?)?\)$/.exec(readLabel(text).key)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The same where the text is of that very year: a day of the next is when the table was made. */
export function isDayOf(year: number | undefined, text: string): boolean {
  if (!isWithinYear(text)) return false;
  const [, dated] = /(20\d{2})(?:年\d{1,2}月\d|[-./]\d{1,2}[-./]\d|\d{4}(?!\d))/.exec(plainText(text)) ?? [];
  return year === undefined || dated === undefined || Number(dated) <= year;
}

/** Names a day that neither ends a year nor begins one, and is not when something was decided: 「2024年6月30日在职人数」. */
export function isWithinYear(text: string): boolean {
  const plain = plainText(text);
  return WITHIN_YEAR.test(plain) || SHORT_DAY.test(plain);
}

/** 「执行数（9.30）」: a month and its day behind all words, or before what was done by then. */
const SHORT_DAY =
  /(?<=[一-龥(])(?!12\.31)(?:0?[1-9]|1[0-2])\.(?:[12]\d|3[01])(?:日|止|底|前)?\)?$|^(?!12\.31)(?:0?[1-9]|1[0-2])\.(?:[12]\d|3[01])(?=执|支|实|完|累|决)/;

const WITHIN_YEAR =
  /(?<!\d)(?!12月31日|0?1月0?1日)\d{1,2}月\d{1,2}日(?!.{0,5}(?:批复|批准|核定))|20\d{2}([-./])(?!12\1(?:31)|0?1\1(?:0?1)(?!\d))\d{1,2}\1\d{1,2}|(?<!\d)20\d{2}(?!1231|0101)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** What period a header path speaks of. The lowest word wins: 「2022年 / 上年预算数」 is last year's. */
export function periodOf(path: readonly string[]): Period {
  for (const word of [...path].reverse()) {
    const year = newestYearIn(word) ?? yearEndIn(word);
    if (year !== undefined) return { year };
    if (/^(?:上年|上一年|去年|上年度|上期)|\((?:上年度?|上一年度?|去年|上期)(?:数|决算数?|实际数?)?\)/.test(word))
      return { offset: -1 };
    if (/^(?:本年|当年|今年|本年度)/.test(word)) return { offset: 0 };
  }
  return {};
}

/** 「上年三公经费表」 「部门决算表（上年）」 「上期数」, but not 「上年结转情况表」, 「较上年增减表」 or 「上年同期对比表」. */
export function speaksOfLastYear(name: string): boolean {
  const plain = plainText(name);
  if (/对比|比较|同比|增减|变动/.test(plain)) return false;
  return /^(?:上一?年度?|去年|上一?期)(?!结转|结余|末)|\((?:上一?年度?|去年|上一?期)(?:同期)?数?\)|(?:^|[^较比与])(?:上一?年度?|上一?期)(?:同期)?$|去年$/.test(
    plain,
  );
}

function chineseDigit(character: string | undefined): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf((character ?? '零').replace(/[〇○]/, '零')));
}
