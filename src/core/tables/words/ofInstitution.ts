import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { STATED_UNIT, UNIT_FIELD } from './unitFields';

/** A name may also stand in the one row of a table further down. */
export const LOOK_AT_ROWS = 60;

const INSTITUTION = /^[一-龥]{2,16}(?:小学|中学|学校|幼儿园|卫生院|敬老院)$/;
/** Of a township, of its villages or of another school: then it may be the township's workbook with a sheet of its school. */
const OF_A_TOWNSHIP =
  /人民政府|办事处|[全本我该各所下辖](?:[乡镇村]|苏木|嘎查)|村[级委]|党政|财政所|乡镇|附属(?!单位)|托管|分[院校园](?![一-龥])|(?:小学|中学|学校|幼儿园|卫生院|卫生室|敬老院)(?=$|[^一-龥]|20|年|的)/;

/** What a sheet is of that has to say whose it is: the township's may stand behind the one of its school. */
const OF_BOOKS = /收入|支出|收支|预算|决算|三公|资产|负债|编制数|在职|采购|项目(?:支出|资金|名称|库|清单)|履职|进度/;

/**
 * The first of several sheets says so in a field of its own, each that tells of money or people names it, and none of them speaks
 * of anybody else; one alone may be any school's.
 */
export function isOfInstitution(name: string, sheets: readonly SheetSnapshot[]): boolean {
  const [first, second] = sheets.filter(({ rows }) => rows.length > 0);
  const textsOn = ({ rows }: SheetSnapshot) =>
    rows
      .slice(0, LOOK_AT_ROWS)
      .flatMap((row) => (row ?? []).flatMap((content) => (typeof content === 'string' ? [plainText(content)] : [])));
  return (
    INSTITUTION.test(name) &&
    first !== undefined &&
    second !== undefined &&
    textsOn(first).some(
      (text, at, texts) =>
        STATED_UNIT.exec(text)?.[1]?.startsWith(name) ?? (UNIT_FIELD.test(text) && texts[at + 1] === name),
    ) &&
    sheets.every((sheet) => {
      const texts = [plainText(sheet.name), ...textsOn(sheet)];
      return !texts.some((text) => OF_BOOKS.test(text)) || texts.some((text) => text.includes(name));
    }) &&
    !sheets.some((sheet) =>
      [sheet.name, ...textsOn(sheet)].some((text) => OF_A_TOWNSHIP.test(plainText(text).replaceAll(name, ''))),
    )
  );
}
