import { plainText } from '../base/text';
import { textsOf } from '../tables/lines';
import { newestYearIn, saysWhenMade, yearEndIn } from '../tables/period';
import type { Table } from '../tables/table';

/**
 * 「2024年度支出决算表」 over 「2023年度」 or 「截止日期：2023年12月31日」, or in a sheet called 「2023决算」: last year's table under
 * a new title, or this year's with old lines. Nobody here knows which.
 */
export function namesTwoYears({ title, sheet, above, columns }: Table): boolean {
  const name = plainText(title);
  const newest = newestYearIn(name);
  if (newest === undefined) return false;
  const years = [newest, ...[...name.matchAll(/20\d{2}/g)].map(([year]) => Number(year))];
  // 「2023年…批复表（2022年）」.
  const bracketed = /\((20\d{2})年?度?\)$/.exec(name)?.[1];
  if (bracketed !== undefined && Number(bracketed) < newest) return true;
  const called = newestYearIn(sheet.name);
  if (called !== undefined && years.every((year) => called < year)) return true;
  if (isHeadedOtherwise(name, years, columns)) return true;
  return textsOf(above)
    .map(plainText)
    .filter((text) => text !== name)
    .some((text) => {
      const said = yearAlone(text) ?? dayAtYearEnd(text, name, newest);
      return said !== undefined && !years.includes(said);
    });
}

/** 「2024年度收支决算表」 over 「2023年决算数」 and no column of 2024; one of a later year is the one that was brought up to date. Who evaluates or publishes in a year does it of the year before. */
function isHeadedOtherwise(title: string, years: readonly number[], columns: Table['columns']): boolean {
  const amounts = columns.filter(({ role, path }) => role === 'value' && path.some((word) => OF_AMOUNTS.test(word)));
  const dated = amounts.flatMap(({ path }) => path.flatMap((word) => newestYearIn(word) ?? []).slice(0, 1));
  const isOfThem = amounts.length > 0 && dated.length === amounts.length && !IN_THE_YEAR_AFTER.test(title);
  return isOfThem && dated.every((year) => years.every((named) => year < named));
}

const OF_AMOUNTS = /预算|决算|执行|支出|收入|金额|合计|[数额值]$/;
/** “三公” tables tell last year for itself. */
const IN_THE_YEAR_AFTER = /三公|自评|评价|评分|绩效|考核|检查|审计|监督|公开|公示|批复|报告|报送|上报|整改|对账/;

/** 「（2023年度）」, also behind a field of the form: 「所属期间：2023年度」 「编制单位：某镇 2023年度」. */
function yearAlone(text: string): number | undefined {
  if (saysWhenMade(text) || !/^\(?20|[:：]/.test(text)) return undefined;
  const [, year] = /(?<![\d\-—–~至到、和与])(20\d{2})(?:年度?)?\)?$/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** A budget is made before its year and tells of that day; a date that says nothing else may be when the table was made. */
function dayAtYearEnd(text: string, title: string, year: number): number | undefined {
  const ended = saysWhenMade(text) ? undefined : yearEndIn(text);
  if (ended === undefined) return undefined;
  const isSaid = OF_FIGURES.test(text) && (!/预算/.test(title) || /决算/.test(title));
  return isSaid || (ended < year && OF_A_DAY.test(title)) ? ended : undefined;
}

const OF_FIGURES = /截[至止]|统计|数据|资料|基准|时点/;
/** What there was on a day, and what was spent until then. */
const OF_A_DAY = /资产|人员|机构|负债|车辆|结转|结余|(?<!预)决算/;
