import { plainText } from '../base/text';
import { textsOf } from '../tables/lines';
import type { Table } from '../tables/table';

/** Villages, schools and the like keep books of their own; 「村居数」 or a project for a school is the township's. */
const SUBORDINATE = /村委会|村民委员会|居委会|居民委员会|村集体|村级(?:财务|收支|账|资金)|小学|中学|幼儿园|学校|卫生院|卫生室|敬老院|合作社|有限公司/;
const OWN_BOOKS = /(?:^|[^行政各全辖])村(?:20\d{2}年度?)?(?:财务)?(?:收入|支出|收支|预算|决算|三公)/;
const STATED_UNIT = /^(?:编制单位|填报单位|单位名称|部门名称|部门|单位)[:：](.+)$/;

/** Whether a table speaks of a unit below the township, by its title, its sheet or the line that names the unit. */
export function isSubordinate({ title, sheet, above }: Table): boolean {
  const name = plainText(title);
  if (!/项目/.test(name) && [name, plainText(sheet.name)].some((one) => SUBORDINATE.test(one) || OWN_BOOKS.test(one))) return true;
  return textsOf(above).some((text) => {
    const unit = STATED_UNIT.exec(plainText(text))?.[1];
    return unit !== undefined && !/元/.test(unit) && (SUBORDINATE.test(unit) || /村$|社区$/.test(unit));
  });
}
