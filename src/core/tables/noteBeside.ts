import { plainText } from '../base/text';
import type { CellContent } from '../workbook/snapshot';
import { isFilled } from './lines';
import { readAmount } from './readAmount';

/** What stands behind it is said of the whole, whether in its own cell or in the next: 「备注：…」 「备注 | …」. */
const NOTE_LABEL = /^(?:备注|附注|注释|说明|其他说明|补充说明|特别说明|情况说明|注|附)[:：]?$/;

/** The words behind 「备注」 in the next cells of a line, where nothing but words stands there. */
export function notesBeside(contents: readonly CellContent[]): readonly string[] {
  const at = contents.findIndex(isFilled);
  const label = contents[at];
  // Most lines of a long body end here.
  if (typeof label !== 'string' || !NOTE_LABEL.test(plainText(label))) return [];
  const behind = contents.slice(at + 1).filter(isFilled);
  return behind.every(isText) ? behind : [];
}

function isText(content: CellContent): content is string {
  return typeof content === 'string' && readAmount(content).kind === 'unreadable';
}
