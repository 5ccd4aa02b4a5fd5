import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';

/**
 * 「云溪镇本级」 is all there is of a township that keeps one book. Where the workbook names units below hers, or all of them
 * together, it is a part of what is asked for, and she has to say which is meant.
 */
export function isDivided(sheets: readonly SheetSnapshot[]): boolean {
  const heads = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.slice(0, HEAD).flatMap((row) => (row ?? []).filter((content) => typeof content === 'string')),
  ]);
  const texts = heads.filter((text) => text.length <= LONGEST).map(plainText);
  return texts.some((text) => partNamed(text) !== undefined && !TOGETHER.test(text)) && texts.some(namesOthers);
}

const HEAD = 8;
const LONGEST = 60;
const SET_AGAINST = /^汇总$|(?:[乡镇府(]|苏木)汇总\)?(?=$|20\d\d|[决预]算|收支)|(?:部门|单位|全镇|全乡|全苏木)汇总/;
const TOGETHER = new RegExp(
  `(?<!不含)(?:所属|下属)(?:事业|预算|二级|各)*(?:单位|站所)|二级(?:预算)?单位|${SET_AGAINST.source}`,
);
const STATED = /^(?:编制|填报|预算|部门|填表|编报)?(?:单位|部门)(?:名称)?[:：](.{3,30})$/;
/** 「云溪镇农业服务中心2023年度支出决算表」. A school's or a 卫生院's book beside hers is another department's. */
const TITLED =
  /^(?:20\d{2}年度?)?([一-龥]{3,24}?)(?:\(.{1,8}\))?(?:20\d{2}年度?|部门|单位)+[一-龥“”"]{0,12}(?:[决预]算|收支|收入|支出)/;
const BELOW = /(?:中心|站|所|大队|中队|敬老院|卫生院|学校|小学|中学|幼儿园)(?:\(.*\))?$/;
const OFFICE = /(?:中心|站|所|大队|中队)$/;

function namesOthers(text: string): boolean {
  if (TOGETHER.test(text)) return true;
  const [, stated = ''] = STATED.exec(text) ?? [];
  const [, titled = ''] = TITLED.exec(text) ?? [];
  return (BELOW.test(stated) || OFFICE.test(titled)) && !/财政(?:所|服务中心)$/.test(stated + titled);
}

/** 「本级」 「云溪镇人民政府机关」, and what is set against it, 「（汇总）」: the word that says so. */
export function partNamed(text: string): string | undefined {
  return PART.exec(text)?.[0];
}

const PART =
  /(?:[乡镇府局]|苏木)?(?:机关)?本级(?!财力|财政|资金|预算|收入)|(?:[乡镇府]|苏木)机关(?=$|[)(]|20\d\d|[决预]算|收支|支出|收入)/;

/** The word of a title that has to be settled where her unit is divided. */
export function unsettledWhole(text: string): string | undefined {
  return partNamed(text) ?? SET_AGAINST.exec(text)?.[0];
}
