import { plainText } from '../base/text';
import type { SheetSnapshot } from '../workbook/snapshot';
import { titleAmong } from './context';
import { type Form, OF_PROJECT, formOf, isPair } from './findForms';
import { type Line, textsOf } from './lines';
import { readAmount } from './readAmount';
import type { Table } from './table';

/**
 * Names with their figures, two at least, right under a line that names them, and nothing else: 「预算支付进度」 over 「既定支付进度 | 1」 and
 * 「实际支付进度 | 0.98」. However few they are, and whatever else stands in the sheet.
 */
export function shortForms(
  sheet: SheetSnapshot,
  all: readonly Line[],
  taken: readonly Pick<Table, 'area'>[],
): readonly Form[] {
  const isTaken = ({ row }: Line) => taken.some(({ area }) => row >= area.top && row <= area.bottom);
  return runsOf(all.filter((line) => !isTaken(line))).flatMap((run) => {
    const first = run.findIndex((line) => isPair(line, line.first) && !isField(line));
    const [head, body] = [run.slice(0, first), run.slice(first)];
    const last = body.map((line) => !line.isAlone).lastIndexOf(true);
    const pairs = body.slice(0, last + 1);
    const names = pairs[0]?.first ?? 0;
    const isList =
      first > 0 &&
      pairs.length > 1 &&
      pairs.every(
        (line) => isPair(line, names) && !isField(line) && line.cells[1]?.column === pairs[0]?.cells[1]?.column,
      ) &&
      head.every((line) => line.isAlone || isField(line)) &&
      !textsOf(run).some((text) => OF_PROJECT.test(plainText(text))) &&
      titleAmong(textsOf(head.filter(({ isAlone }) => isAlone))) !== undefined;
    return isList ? (formOf(sheet, [...head, ...pairs], all) ?? []) : [];
  });
}

/** 「填报单位：…」 「单位：万元」: words with a colon in them, and no figure; or that all of it is of the year's end. */
function isField({ cells }: Line): boolean {
  const texts = cells.map(({ content }) => (typeof content === 'string' ? plainText(content).trim() : ''));
  if (texts.length === 2 && NAMES_DAY.test(texts[0] ?? '') && YEARS_END.test(texts[1] ?? '')) return true;
  return texts.every((text) => /[:：]/.test(text) && readAmount(text).kind === 'unreadable');
}

const NAMES_DAY = /^(?:数据|统计|资料)?(?:截[止至](?:日期|时间|时点)?|日期|时点|时间)$/;
const YEARS_END = /^(?:20\d{2}年)?12月31日$|^20\d{2}([-./])12\1?31$|^(?:20\d{2}年)?年[末底]$/;

/** Lines one right under the other, and at most a blank row under those that only name them. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let onlyNames = false;
  for (const line of lines) {
    const open = runs.at(-1);
    const gap = line.row - (open?.at(-1)?.row ?? -Infinity);
    const goesOn: boolean = gap === 1 || (gap === 2 && onlyNames);
    if (open && goesOn) open.push(line);
    else runs.push([line]);
    onlyNames = (onlyNames || !goesOn) && (line.isAlone || isField(line));
  }
  return runs;
}
