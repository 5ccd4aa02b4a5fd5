import { plainText } from '../base/text';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Hidden sheets, drafts and copies are read only where nothing better says the same. */
export function isSecondChoiceSheet(sheet: SheetSnapshot): boolean {
  return sheet.visibility !== 'visible' || /草稿|草表|底稿|初稿|备份|副本|复制|作废|旧|存档|归档|废|模板|示例数据|\(\d+\)$/.test(plainText(sheet.name));
}
