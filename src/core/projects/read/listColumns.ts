import { plainText } from '../../base/text';
import { isOutOfScope } from '../../facts/outOfScope';
import type { Column, Table } from '../../tables/table';
import { type Heading, NAME_LABEL, headingOf, headingWords } from './projectHeadings';

/** Tables of other things. */
const OTHER_THINGS = /收支|基本支出|采购|进度|申请|储备|基建|监控|跟踪|申报|[上下]半年|季度|收回|资产|合同|招标|付款/;
/** Of some of the projects only. */
const NOT_ALL = /重点|部分|主要|直达|衔接|债券|跨年|新增|结转|追加|上级|三保|保(?:基本)?(?:民生|工资|运转)/;
const PART_OF_AMOUNT =
  /财政拨款|一般公共预算|政府性基金|国有资本|专户|单位资金|自筹|其他资金|结转|上级|本级|县级|省级|中央|其中/;

/** The columns of a list by what they hold. */
export type ListColumns = ReadonlyMap<Heading, readonly Column[]> & { readonly nameColumn: Column };

export function listColumns(table: Table): ListColumns | undefined {
  return NOT_ALL.test(plainText(table.title)) ? undefined : anyColumns(table);
}

/** The same of a list that calls itself one of some projects only. */
export function columnsOfPart(table: Table): ListColumns | undefined {
  return NOT_ALL.test(plainText(table.title)) ? anyColumns(table) : undefined;
}

function anyColumns(table: Table): ListColumns | undefined {
  const names = table.columns.filter(({ path }) => NAME_LABEL.test(path.at(-1) ?? ''));
  const name = names.length === 1 ? names[0] : barelyNamed(table);
  const title = plainText(table.title);
  if (!name || OTHER_THINGS.test(title) || (/整体/.test(title) && !/项目|目标/.test(title)) || isOutOfScope(table))
    return undefined;
  const columns = new Map<Heading, Column[]>();
  for (const column of table.columns) {
    const heading = column === name || isOfAnotherYear(column, table) ? undefined : pathHeading(column);
    if (heading) columns.set(heading, [...(columns.get(heading) ?? []), column]);
  }
  if (columns.has('third') || !SAYS_SOMETHING.some((heading) => columns.has(heading))) return undefined;
  return Object.assign(columns, { nameColumn: name });
}

const SAYS_SOMETHING: readonly Heading[] = ['initial', 'adjusted', 'budget', 'executed', 'completion', 'score'];

/** 「项目」 alone heads a list of projects only in a table that is called one. */
function barelyNamed(table: Table): Column | undefined {
  if (!/项目(?:支出)?(?:明细|情况|清单|一览|台账|汇总|绩效|自评|资金|库|执行)|项目表/.test(plainText(table.title)))
    return undefined;
  const names = table.columns.filter(({ path }) => path.at(-1) === '项目');
  return names.length === 1 ? names[0] : undefined;
}

function isOfAnotherYear({ period }: Column, { year }: Table): boolean {
  return (period.offset ?? 0) !== 0 || (period.year !== undefined && year !== undefined && period.year !== year);
}

/** By the lowest heading that says something; 「合计」 and 「金额」 leave it to the one above. */
function pathHeading({ path }: Column): Heading | undefined {
  if (path.some((word) => PART_OF_AMOUNT.test(word))) return undefined;
  const own = path.filter((word) => !/^(?:合计|小计|总计|金额|总额)$/.test(headingWords(word)));
  const last = own.at(-1) ?? path.at(-1);
  return last === undefined ? undefined : headingOf(last);
}
