import { isOutOfScope } from '../../facts/outOfScope';
import { isSecondChoice } from '../../facts/secondChoice';
import { echoesOf, withoutEchoes } from '../../facts/withoutEchoes';
import { plainText } from '../../base/text';
import { findTables } from '../../tables/findTables';
import type { Table } from '../../tables/table';
import { ZERO } from '../../base/decimal';
import { a1, rangeA1 } from '../../workbook/address';
import { type SheetSnapshot, type WorkbookSnapshot, contentText } from '../../workbook/snapshot';
import type { Form, List } from '../checkedForm';
import { figureReader } from './checkedFigureReader';
import { formKindOf } from './formKinds';
import { shownDecimals } from './shownDecimals';
import { readLists } from './readCheckedLists';

/** The official forms of a workbook. Drafts, copies, hidden sheets, and what is not the township's own year are none. */
export function readForms(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): readonly Form[] {
  const isEcho = echoesOf(ownSheets);
  const found = snapshot.sheets
    .filter(({ name }) => !ownSheets.has(name))
    .flatMap((sheet) => findTables(withoutEchoes(sheet, isEcho)))
    .filter((table) => !isSecondChoice(table) && !isOutOfScope(table));
  const decimals = shownDecimals(found);
  return found.flatMap((table) => readForm(table, decimals(table)) ?? []);
}

function readForm(table: Table, decimals: number): Form | undefined {
  const named = formKindOf(table.title) ?? formKindOf(table.sheet.name);
  if (!named) return undefined;
  const lists = readLists(table);
  const kind = named === 'threePublic' && isBudgetAlone(table.title, lists) ? 'budgetThreePublic' : named;
  if (lists.length === 0) return undefined;
  const top = table.above[0]?.row ?? table.area.top;
  return {
    kind,
    sheet: table.sheet.name,
    title: table.title,
    place: { sheet: table.sheet.name, cell: rangeA1(table.area) },
    year: table.year === undefined ? undefined : table.year - (table.lastYear ? 1 : 0),
    owner: ownerOf(table),
    lists,
    isPublished: table.above.some(({ cells }) => cells.some(({ content }) => PUBLISHED.test(contentText(content)))),
    saysEmpty: emptySentence(table.sheet, top, table.area.bottom),
    figure: kind === 'staff' ? countedExactly(figureReader(table, decimals)) : figureReader(table, decimals),
  };
}

/** The mark of a published form, such as 公开07表. */
const PUBLISHED = /^公开\s*0?\d{1,2}\s*表$/;

/** A “三公” table without a word of final accounts. */
function isBudgetAlone(title: string, lists: readonly List[]): boolean {
  const stages = new Set(
    lists.flatMap(({ columns }) => columns.flatMap(({ stage, offset }) => (offset === 0 && stage ? [stage] : []))),
  );
  return !stages.has('final') && !/决算|支出情况/.test(title) && (stages.has('budget') || /预算/.test(title));
}

const OWNER =
  /^(?:部门|单位名称|编制单位|填报单位|编报单位|编制部门|预算单位|单位)(?:\(?(?:盖章|公章)\)?)?:(?!万元|元|千元|亿元|人)(.{2,40}?)(?:20\d{2}年度?)?(?:(?:金额)?单位.*)?$/;

function ownerOf({ above }: Table): string | undefined {
  for (const line of above) {
    for (const { content } of line.cells) {
      const owner = OWNER.exec(plainText(contentText(content)))?.[1];
      if (owner) return owner;
    }
  }
  return undefined;
}

const SAYS_EMPTY = /(?:故|因此|所以)?本?表(?:为空表|为空|无数据|没有数据|无内容)|空表列示/;
/** The sentence stands under the form, at most so many rows below. */
const ROWS_BELOW = 4;

function emptySentence({ name, rows }: SheetSnapshot, top: number, bottom: number) {
  for (let row = top; row <= bottom + ROWS_BELOW; row++) {
    const column = rows[row]?.findIndex(
      (content) => typeof content === 'string' && SAYS_EMPTY.test(plainText(content)),
    );
    if (column !== undefined && column >= 0) return { sheet: name, cell: a1(row, column) };
  }
  return undefined;
}

/** People and posts are counted, never rounded: one too many is one too many. */
function countedExactly(figure: Form['figure']): Form['figure'] {
  return (line, column) => {
    const found = figure(line, column);
    return found && !found.unit && found.value.isInteger() ? { ...found, half: ZERO } : found;
  };
}
