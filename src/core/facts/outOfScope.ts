import { onceFor } from '../base/onceFor';
import { plainText, readLabel } from '../base/text';
import { isFilled, textsOf } from '../tables/lines';
import type { Table } from '../tables/table';
import { contentAt } from '../workbook/snapshot';
import { isCorrectedBelow } from './correctedBelow';
import { namesTwoYears } from './namesTwoYears';

/** A table that speaks of something else than the township's whole year, whatever it looks like. */
export function isOutOfScope(table: Table): boolean {
  return whyOutOfScope(table) !== undefined;
}

type OutOfScope = 'otherUnit' | 'partOfYear' | 'twoYears' | 'treasury' | 'accrual' | 'corrected';

/** Of whom else, of which part of the year or of which year, or of the township as a level of government. */
export function whyOutOfScope(table: Table, institution?: string): OutOfScope | undefined {
  return isSubordinate(table, institution) ? 'otherUnit' : whyNotOfTheYear(table);
}

const whyNotOfTheYear = onceFor((table: Table): OutOfScope | undefined => {
  if (isPartOfYear(table)) return 'partOfYear';
  if (namesTwoYears(table)) return 'twoYears';
  if (isOfTreasury(table)) return 'treasury';
  if (isAccrual(table)) return 'accrual';
  return isCorrectedBelow(table) ? 'corrected' : undefined;
});

/** Rows of a form between its 「项目名称」 and its money. */
const ROWS_OF_FIELDS = 5;

const FURTHER_FIELD =
  /^(?:项目)?(?:编[码号]|代码|负责人|联系人|性质|类[别型]|属性)(?:[:：]|$)|^(?:主管|实施|预算)(?:部门|单位)/;

/** The money of one project, in whatever pieces a blank column cuts its form: never a figure of the department's own. */
export function isInProjectForm({ sheet, area }: Table): boolean {
  for (let row = area.top - 1; row >= Math.max(0, area.top - ROWS_OF_FIELDS); row--) {
    const cells = (sheet.rows[row] ?? []).filter((content) => isFilled(content));
    const [label, name, field] = cells;
    const isField = typeof label === 'string' && /^项目名称[:：]?$/.test(plainText(label));
    if (isField && (cells.length <= 2 || (typeof field === 'string' && FURTHER_FIELD.test(plainText(field)))))
      return typeof name === 'string';
  }
  return false;
}

/** The account of the township as a level of government, with its taxes and its share in them: no department's. */
const TREASURY =
  /税(?:收)?(?:收入|返还|分成)?$|体制(?:上解|补助|结算|返还)|^上解|^调[入出]资金|(?:动用|安排|补充|调入)?预算稳定调节基金$|转贷(?:收入)?$|返还性?收入$|转移支付(?:收入|补助)?$|转移(?:性)?收入$|(?:分成|留成|分享)(?:收入|部分|数)?$|(?:财力|结算|体制|专款|均衡性|固定数额)补助(?:收入)?$|财力$|出让(?:金|价款)?(?:收入)?$|^(?:中央|地方|省|市|县|区|乡|镇|本)级(?:财政)?(?:固定|分享|共享)?收入$|补助下级(?:支出)?$/;
/** Out of which money a project or a purchase is paid may be told in such words as well: there only these are the treasury's. */
const TREASURY_ALONE =
  /^(?:税收收入|国内增值税|增值税|企业所得税|个人所得税|城市维护建设税|契税|耕地占用税|上解(?:上级)?支出|体制上解.*|调出资金|动用预算稳定调节基金|安排预算稳定调节基金|(?:地方政府)?(?:一般|专项)?债务转贷收入|返还性收入|一般性转移支付(?:收入)?)$/;
const OF_OTHERS = /非税|项目|采购|资金|台账|追加|指标/;
/** Tells nearly every label apart before it is read. */
const OF_TREASURY = /税|上\s*解|调\s*[入出节]|转\s*[贷移]|返\s*还|[分留]\s*成|分\s*享|补\s*助|财\s*力|出\s*让|级/;
const OF_MONEY = /收支|收入|支出|决算|预算/;
/** Its first lines tell. */
const LINES_TO_LOOK_AT = 40;

function isOfTreasury(table: Table): boolean {
  const { title } = table;
  return OF_MONEY.test(title) && hasLabel(table, OF_TREASURY, OF_OTHERS.test(title) ? TREASURY_ALONE : TREASURY);
}

/** 收入费用表: what was earned and used up, by the account that asks when it was earned; no final account's 收入 and 支出. */
function isAccrual(table: Table): boolean {
  return ACCOUNTS.test(plainText(table.title)) || hasLabel(table, /费\s*用|盈\s*余|差\s*额/, OF_ACCRUAL);
}

/** What is called 「预算收入」 in the accounts came in, and is no budget. */
const ACCOUNTS = /收入[与及和、]?费用|预算收入支出(?:情况)?表|预算结转结余变动/;
const OF_ACCRUAL = /^(?:本[期年](?:总?费用|盈余|预算收支差额)|业务活动费用|单位管理费用)/;

function hasLabel({ sheet, rows, columns }: Table, maybe: RegExp, key: RegExp): boolean {
  const labels = columns.filter(({ role }) => role === 'label');
  return rows.slice(0, LINES_TO_LOOK_AT).some((row) =>
    labels.some(({ column }) => {
      const content = contentAt(sheet, row, column);
      return typeof content === 'string' && maybe.test(content) && key.test(readLabel(content).key);
    }),
  );
}

/** Villages, schools and the like keep books of their own; 「村居数」 or a project for a school is the township's. */
const SUBORDINATE =
  /村委会|嘎查(?:委员会|达|集体)|村民委员会|居委会|居民委员会|村集体|村级(?:财务|收支|账|资金)|小学|中学|幼儿园|学校|卫生院|卫生室|敬老院|合作社|有限公司/;
const OWN_BOOKS =
  /(?:^|[^行政各全辖])(?:村|嘎查)(?:\([居社][^)]*\)|[居社]区?)?(?:20\d{2}年度?)?(?:财务)?(?:收入|支出|收支|预算|决算|三公)/;
/** 「白石村概况」 「财政所基本信息表」. */
const OWN_FORM =
  /(?:[^行政各全辖]村|[^各全辖]嘎查|社区|(?<!所)所|站|中心|院|校|公司|企业|[^用]户)(?:20\d{2}年度?)?(?:单位|人员|机构)?(?:概况|基本(?:情况|信息|数据|数字)|基础(?:信息|数据))/;
const STATED_UNIT = /^(?:编制单位|填报单位|单位名称|部门名称|部门|单位)[:：](.+)$/;

/** By its title, its sheet or the line that names the unit; what the workbook's own school is called is no other's name. */
export function isSubordinate({ title, sheet, above }: Table, institution?: string): boolean {
  const read = (text: string) => withoutName(plainText(text), institution);
  const name = read(title);
  if (OWN_FORM.test(name)) return true;
  if (!/项目/.test(name) && [name, read(sheet.name)].some((one) => SUBORDINATE.test(one) || OWN_BOOKS.test(one)))
    return true;
  if (/^各?(?:村|嘎查)(?:级|组|居|委)?$/.test(plainText(sheet.name)) && !countsVillages(sheet)) return true;
  return textsOf(above).some((text) => {
    const unit = STATED_UNIT.exec(read(text))?.[1];
    return unit !== undefined && !/元/.test(unit) && (SUBORDINATE.test(unit) || /村$|嘎查$|社区$/.test(unit));
  });
}

/** 「嘎查数 | 11」: no village counts them. */
function countsVillages({ rows }: Table['sheet']): boolean {
  return rows
    .slice(0, LINES_TO_LOOK_AT)
    .some((row) => row?.some((content) => typeof content === 'string' && VILLAGES_COUNTED.test(plainText(content))));
}

const VILLAGES_COUNTED =
  /^(?:下辖|所辖|全[乡镇])?(?:行政)?(?:村|嘎查)(?:\([^()]{1,3}\)|[居社]区?)?(?:个?数|数量|总数)(?:\(个\))?$/;

function withoutName(text: string, name: string | undefined): string {
  return name === undefined ? text : text.replace(new RegExp(`(?<![一-龥])${name}(?!附属|分)`, 'g'), '');
}

/**
 * 「上半年」 「一季度」 「6月」 「截至9月30日」, but not a ledger or a table of progress, whose lines have dates of their own, nor
 * what is told 「分季度」: each of its columns says of what part it is.
 */
const PART_OF_YEAR =
  /[上下]半年|(?:第?[一二三四]|[1-4])季度|截[至止]|年中(?!.{0,4}[调追收增减变])|(?<!\d)(?:[1-9]|1[01])月(?!\d{1,2}日)/;
/** A sheet called 「202409」 「0930」 「Q3」. */
const MONTH_OF_SHEET = /^(?:20\d{2}(?:0[1-9]|1[01])|(?:0[1-9]|1[01])(?:1\d|2[89]|3[01])|[Qq][1-3])$/;
/** The same in a line under the title, where a date may also say when the table was made. */
const SPAN_OF_MONTHS = /[上下]半年|季度|截[至止]|1月?[-—–~至到](?:[1-9]|1[01])月/;
const WHOLE_YEAR = /全年|1月?[-—–~至到]12月|12月(?:31日|底|末)|20\d{2}[-./]12[-./]31|截[至止]到?20\d{2}年?[末底]/;
const DATED_LINES =
  /进度|台账|追加|收回|调查|问卷|(?:[分按各逐]|年)(?:季度?|月份?度?)|(?<![一二三四1-4])季度(?:统计|汇总|执行|情况|明细)/;

function isPartOfYear({ title, sheet, above }: Table): boolean {
  const names = [plainText(title), plainText(sheet.name)];
  const lines = textsOf(above).map(plainText);
  if ([...names, ...lines].some((text) => WHOLE_YEAR.test(text)) || names.some((name) => DATED_LINES.test(name)))
    return false;
  return (
    names.some((name) => PART_OF_YEAR.test(name)) ||
    MONTH_OF_SHEET.test(names[1] ?? '') ||
    lines.some((line) => line.length < 30 && SPAN_OF_MONTHS.test(line))
  );
}
