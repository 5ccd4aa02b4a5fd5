import type { GridCell } from '../../support/gridSnapshot';
import type { TableCase } from './tableCase';

/** One table of staff without a year, with a day said once around it: in its line, its title, its sheet, a heading, the total, a note. */
interface Said {
  readonly line?: string;
  readonly title?: string;
  readonly sheet?: string;
  readonly heading?: string;
  readonly total?: string;
  readonly note?: string;
}

const FINAL: readonly (readonly GridCell[])[] = [['白石乡2024年收入支出决算总表'], [null, null, null, '单位：万元'], ['项目', '决算数', '项目', '决算数'], ['本年收入合计', 1195, '本年支出合计', 1186]];

function staff({ line = '', title = '白石乡人员编制情况表', sheet = '人员', heading = '在职人数', total = '合计', note = '' }: Said, read: boolean): TableCase {
  const rows: readonly (readonly GridCell[])[] = [[title], [line, null, '单位：人'], ['类别', '编制数', heading], ['行政', 25, 24], ['事业', 30, 29], [total, 55, 53], [note]];
  const said = [line, title, sheet, heading, total, note].join(' ').trim();
  return { title: `${read ? '今年年末的' : '不是今年年末的'}：${said}`, sheets: { 收支: FINAL, [sheet]: rows }, facts: { 决算收入: '1195', 决算支出: '1186', ...(read && { 编制数: '55', 在职人数: '53' }) } };
}

const of = (key: keyof Said, texts: string) => texts.split('｜').map((text): Said => ({ [key]: text }));

export const datedStaffCases: readonly TableCase[] = [
  ...[
    ...of('line', '统计日期：2024年6月30日｜统计时点：2024年6月末｜数据截止：2024-06-30｜统计日期：2023年12月31日｜数据时间：2024年9月｜统计期间：2024年1-9月｜基准日：2024年6月30日｜（2024年6月30日数据）｜统计时间 2024/6/30｜（数据截至2024年10月）｜时点：2023年末｜（上年数）｜截止时间：2024年第三季度'),
    ...of('title', '白石乡人员编制情况表（2024年6月30日）｜白石乡2024年6月30日人员编制情况表｜白石乡人员编制情况表（2024.6.30）｜白石乡人员编制情况表（20240630）｜白石乡人员编制情况表（6月30日）｜白石乡人员编制情况表（2023.12.31）'),
    ...of('sheet', '人员6月30日｜人员20240630｜人员2024.6｜人员2023.12｜人员（上年末）'),
    ...of('total', '2024年6月30日合计｜上年合计｜2023年末合计'),
    ...of('note', '注：以上为2024年6月30日数据。｜统计日期：2024年6月30日｜数据来源：2023年决算报表｜注：人数为2023年12月31日实有数。'),
  ].map((said) => staff(said, false)),
  ...[
    ...of('line', '统计日期：2024年12月31日｜填表日期：2025年1月10日｜（截至2024年末）｜编制日期：2025年1月9日｜2025年1月15日'),
    ...of('title', '白石乡2024年人员编制情况表（2025年1月10日）｜白石乡人员编制情况表（2024年12月31日）'),
    ...of('sheet', '人员2024.12｜人员2024'),
    ...of('note', '制表日期：2025年1月10日｜注：数据取自决算报表。'),
  ].map((said) => staff(said, true)),
];
