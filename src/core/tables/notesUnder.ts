import { plainText, readLabel } from '../base/text';
import { headerEnd } from './headerLines';
import { type Line } from './lines';
import type { CellContent } from '../workbook/snapshot';
import { readAmount } from './readAmount';

/** 「注：…」 「说明：…」 「制表人：…」, or one long sentence alone in its row. */
export function isNote(line: Line): boolean {
  const content = line.firstContent;
  if (typeof content !== 'string') return false;
  if (NOTE_BEGINS.test(content) && NOTE.test(plainText(content))) return true;
  return line.isAlone && plainText(content).length > LONGEST_TITLE && !isTitleLine(line);
}

/** Tells nearly every line of a long body apart by one character. */
const NOTE_BEGINS = /^\s*[注备说填制审复单财项经联金货计编特其情相有数指补口(（]/;
const NOTE =
  /^[([]?(?:注|备注|(?:填表|填报|填写|编制|编报|情况|其[他它]|相关|有关|数据|指标|补充|特别|口径)?说明|填表人|填报人|制表人?|审核人?|复核人?|单位负责人|财务负责人|项目负责人|经办人?|联系人)[:：\d]|^(?:金额|货币|计量)?单位[:：](?:人民币)?(?:万|千|亿)?元(?:$|[\s,，;；。)]|[一-龥]{2,4}(?:日期|时间|人)[:：])/;
const LONGEST_TITLE = 30;

/** A name of a table alone in its row: the next one begins. */
export function isTitleLine(line: Line): boolean {
  const content = line.firstContent;
  if (typeof content !== 'string' || !line.isAlone) return false;
  const label = readLabel(content);
  return (
    label.key.length > 3 &&
    !label.partOf &&
    !SAYS_WHENCE.test(label.key) &&
    !POINTS_TO.test(label.key) &&
    /(?:表|台账|清单|明细|一览)(?:\(.*\))?$/.test(label.key)
  );
}

/** 「数据来源：2023年决算报表」 ends as a title does. */
const SAYS_WHENCE = /(?:来源|出处|依据|口径|取自|取数|说明|注)[:：]./;

/** 「车辆另表」 「房屋列后表」: no table's name, but where something stands. */
const POINTS_TO = /(?:[另见]|列[入在于]?|[前后上下附]|其[他它]|另外?)[一]?[张个本份]?(?:表|台账|清单|明细)(?:\(.*\))?$/;

/** Where the figures of a body end: a sentence alone in its row under the last of them is said of the table, not a row of it. */
export function lastOfBody(lines: readonly Line[], header: number, end: number): number {
  let last = end;
  while (last > header + 1 && isRemark(lines[last])) last--;
  return holdsFigure(lines[last]) ? last : end;
}

/** Alone, no figure, and not numbered as the rows of a list are; or nothing but fields side by side, 「填表人：…　　填报日期：…」. */
function isRemark(line: Line | undefined): boolean {
  const content = line?.firstContent;
  if (typeof content !== 'string' || LISTED.test(plainText(content))) return false;
  return line?.isAlone === true || line?.cells.every((cell) => isField(cell.content)) === true;
}

function isField(content: CellContent): boolean {
  return typeof content === 'string' && FIELD.test(plainText(content)) && readAmount(content).kind === 'unreadable';
}

const FIELD = /^[一-龥()（）]{2,12}[:：](?!\d+(?:\.\d+)?%?$)/;

const LISTED = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/;

function holdsFigure(line: Line | undefined): boolean {
  return line?.someContent((content) => readAmount(content).kind === 'number') ?? false;
}

/** Further down than this nothing belongs to a table any more. */
const MOST_LINES = 12;

/**
 * What stands under a body and belongs to it: down to the next title, header or figures. Where something follows, what a
 * blank row divides from the table is the next one's, unless it calls itself a note.
 */
export function notesUnder(lines: readonly Line[], end: number): readonly Line[] {
  const under: Line[] = [];
  let gap: number | undefined;
  for (let at = end + 1; at <= end + MOST_LINES; at++) {
    const line = lines[at];
    if (!line) return under;
    if (line.row - (lines[at - 1]?.row ?? 0) > 1 && !(isNote(line) && gap === undefined)) gap ??= under.length;
    const isNext = (isTitleLine(line) && headsSomething(lines, at)) || holdsFigure(line);
    if (isNext) return under.slice(0, gap);
    if (headerEnd(lines, at) !== undefined)
      return under.slice(0, Math.min(gap ?? Infinity, under.length - sectionOver(lines, at)));
    under.push(line);
  }
  return under.slice(0, gap);
}

/** 「二、资金收回」 right over headings names what stands under them: how many lines of what is above do so, one or none. */
export function sectionOver(lines: readonly Line[], header: number): 0 | 1 {
  const [line, next] = [lines[header - 1], lines[header]];
  const content = line?.firstContent;
  const isSection =
    line?.isAlone === true &&
    line.row + 1 === next?.row &&
    typeof content === 'string' &&
    LISTED.test(plainText(content)) &&
    plainText(content).length <= LONGEST_TITLE;
  return isSection ? 1 : 0;
}

/** The name of a table has one under it: the last line of a sheet names none. */
function headsSomething(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1).some((line) => !line.isAlone);
}
