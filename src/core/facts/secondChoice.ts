import { plainText } from '../base/text';
import type { Table } from '../tables/table';

const NOT_THE_LAST_WORD =
  /草稿|草案|草表|(?<!工作|自评|数据|评价|评分|计分|审核)底稿|初稿|讨论稿|征求意见|测算|试算|备份|副本|复制|作废|旧版|旧表|^旧|旧$|存档|归档|废表|^废|废$|模板|样表|示例数据|^(?:draft|demo|test|old|backup|temp|tmp|sample)|(?:draft|demo|test|old|backup|temp|tmp|sample)$/i;

/** Hidden sheets, drafts, copies and archives are read only where nothing better says the same. */
export function isSecondChoice({ sheet, title }: Pick<Table, 'sheet' | 'title'>): boolean {
  return (
    sheet.visibility !== 'visible' ||
    NOT_THE_LAST_WORD.test(plainText(sheet.name)) ||
    NUMBERED.test(plainText(sheet.name)) ||
    NOT_THE_LAST_WORD.test(plainText(title))
  );
}

const NUMBERED = /\(\d+\)$/;

/** Second choice for nothing but its number: 「支出决算 (2)」. */
export function isNumberedCopy(sheet: Table['sheet']): boolean {
  const name = plainText(sheet.name);
  return sheet.visibility === 'visible' && NUMBERED.test(name) && !NOT_THE_LAST_WORD.test(name.replace(NUMBERED, ''));
}
