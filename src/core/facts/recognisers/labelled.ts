import { type Label, readLabel } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import { TOTAL_LABELS } from '../../tables/lexicon';
import type { Column, Table } from '../../tables/table';

export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
}

/** The rows of a table as one value column sees them: each with the label of its own label column. */
export function rowsOf(table: Table, column: Column): readonly LabelledRow[] {
  const labelColumn = column.labelColumn;
  if (labelColumn === undefined) return [];
  return table.rows.flatMap((row) => {
    const content = contentAt(table.sheet, row, labelColumn);
    return typeof content === 'string' && content.trim() !== '' ? [{ row, label: readLabel(content) }] : [];
  });
}

export function isTotal(label: Label): boolean {
  return TOTAL_LABELS.includes(label.key);
}

/** 支出功能分类 的类, under their names of all years since 2015. */
const FUNCTIONS =
  /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化(?:旅游)?体育与传媒|社会保障和就业|社会保险基金|卫生健康|医疗卫生与计划生育|节能环保|城乡社区|农林水|交通运输|资源勘探(?:工业)?信息等|商业服务业等|金融|援助其他地区|自然资源海洋气象等|国土海洋气象等|住房保障|粮油物资储备|国有资本经营预算|灾害防治及应急管理|预备费|其他|债务还本|债务付息|债务发行费用|抗疫特别国债安排的)支出$/;

export function isFunctionLine(key: string): boolean {
  return FUNCTIONS.test(key);
}

export function valueColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.role === 'value');
}

/** Whether any heading over the column says one of these words. */
export function says(column: Column, words: RegExp): boolean {
  return column.path.some((word) => words.test(word));
}
