import { plainText } from '../base/text';
import { newestYearIn, saysWhenMade } from './period';

/** The day that a table is dated by, and the year that it is of for that. */
interface Dated {
  readonly day: string;
  readonly year: number;
}

/** What the lines under a table say of its year, where nothing over it does. */
export function yearUnder(title: string, heads: readonly string[], under: readonly string[]): number | undefined {
  return yearAlone(under) ?? yearOfPapers(under) ?? dayUnder(title, heads, under)?.year;
}

/** 「2024年度」 in a line of its own. */
function yearAlone(under: readonly string[]): number | undefined {
  const alone = under.filter((text) => /^\(?20\d{2}年度?\)?$/.test(plainText(text)));
  return alone.length === 1 ? newestYearIn(alone[0] ?? '') : undefined;
}

/** 「报送：县财政局绩效股（2023年度自评材料之三）」: which papers it belongs to. */
function yearOfPapers(under: readonly string[]): number | undefined {
  const years = new Set(
    under.flatMap((text) => [...plainText(text).matchAll(OF_PAPERS)].map(([, year]) => Number(year))),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

const OF_PAPERS =
  /(20\d{2})年度?(?:部门|单位|整体|支出|预算|决算|绩效|自评|评价|公开|汇总|[和及与])*(?:材料|报告|资料|附[表件]|套表|卷宗|案卷|档案)/g;

/** 「公开日期：2024年8月20日」: a final account is of the year before it is made or shown, but for one made in December. */
export function dayMade(title: string, texts: readonly string[]): Dated | undefined {
  return /决算/.test(title) ? dayIn(texts, DAY) : undefined;
}

/** 「填报日期：2024年2月28日」 under what was carried out: of a year that had only begun nobody tells yet. */
export function dayUnder(title: string, heads: readonly string[], under: readonly string[]): Dated | undefined {
  const made = under.filter(saysWhenMade);
  if ([title, ...heads].some((text) => FINAL.test(plainText(text)))) return dayIn(made, DAY);
  return CARRIED_OUT.test(title) ? dayIn(made, EARLY_DAY) : undefined;
}

/** 「上年决算数」 may stand beside this year's budget. */
const FINAL = /(?<!上年度?|去年|上一年度?)决算/;
const CARRIED_OUT = /执行情况|完成情况|支出情况|使用情况|自评/;

function dayIn(texts: readonly string[], form: RegExp): Dated | undefined {
  for (const text of texts) {
    // 「所属期：2022年9月30日」 is the time of its figures.
    if (/^[一-龥]{1,8}[:：]/.test(plainText(text)) && !saysWhenMade(text)) continue;
    const [, day, year] = form.exec(plainText(text)) ?? [];
    if (day !== undefined && year !== undefined) return { day, year: Number(year) - 1 };
  }
  return undefined;
}

const DAY = /((20\d{2})(?:年(?=\d{1,2}月)|[-./])0?(?:[1-9]|1[01])(?!\d)(?:(?:月|[-./])(?:\d{1,2}日?)?)?)/;
const EARLY_DAY = /((20\d{2})(?:年(?=\d{1,2}月)|[-./])0?[1-3](?!\d)(?:(?:月|[-./])(?:\d{1,2}日?)?)?)/;
