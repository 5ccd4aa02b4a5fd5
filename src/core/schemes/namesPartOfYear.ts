import { plainText } from '../base/text';

/** Every month but the last, at whose end the year is over; 「1-12月」 is the year. */
const PART_OF_YEAR =
  /半年|年中(?![追调新增])|[一二三四1-4前每]个?季|季度?末|(?<![\d-])(?:0?[1-9]|1[01])月|(?<![十至到-])(?:[一二三四五六七八九十]|十一)月|(?:截[至止]|到|至)20\d{2}[-./](?:0?[1-9]|1[01])[-./]/;
const WHOLE_YEAR = /(?:1|一)月?(?:份)?[-—~至到](?:12|十二)月/g;

/** 「三季度末执行率」 「截至9月底支出进度」: of a part of the year, of which figures of the whole year say nothing. */
export function namesPartOfYear(text: string): boolean {
  return PART_OF_YEAR.test(plainText(text).replace(WHOLE_YEAR, ''));
}
