import { plainText, readLabel, type Label } from '../base/text';
import { type SheetSnapshot, contentText } from '../workbook/snapshot';
import { type Line, textsOf } from './lines';
import { statedMoneyUnit } from './moneyUnit';
import { notesBeside } from './noteBeside';
import { isNote, notesUnder } from './notesUnder';
import { readAmount } from './readAmount';
import { sectionOf } from './section';
import { newestYearIn, speaksOfLastYear, yearEndIn } from './period';
import type { Column, Table } from './table';
import { unitNamedIn } from './unitNamedIn';

/** A form without a header: labels with the value in the next filled cell to their right. */
export interface Form {
  /** The form as far as a table's context goes; its columns and rows are empty. */
  readonly table: Table;
  readonly pairs: readonly FormPair[];
}

export interface FormPair {
  readonly label: Label;
  readonly row: number;
  /** What stands alone in a line over it, below the first of the pairs: 「二、人员」. */
  readonly section?: string | undefined;
  /** The value's column, headed by the label. */
  readonly column: Column;
}

const FORM_TITLE = /基本情况|基本数字|机构人员|人员情况|概况|基[本础](?:信息|数据)|(?:单位|部门|机构)(?:信息|情况)/;
/** The year may stand under the title. */
const LINES_OF_HEAD = 3;

/** The form that a sheet holds beside its tables, where its title or the sheet's name says that it is one. */
export function findForm(sheet: SheetSnapshot, all: readonly Line[], tables: readonly Table[]): Form | undefined {
  return formOf(sheet, formLines(sheet, all, tables), all);
}

/** What these lines hold, if there are pairs among them. */
export function formOf(sheet: SheetSnapshot, lines: readonly Line[], all: readonly Line[]): Form | undefined {
  const pairs = withSections(lines, lines.flatMap(pairsOf));
  const [first] = lines;
  const last = lines.at(-1);
  if (pairs.length === 0 || !first || !last) return undefined;
  const [top, bottom] = [Math.min(...pairs.map(({ row }) => row)), Math.max(...pairs.map(({ row }) => row))];
  const texts = textsOf(lines);
  const title = texts.find(saysForm) ?? textsOf(lines.filter(({ isAlone, row }) => isAlone && row < top))[0];
  return {
    pairs,
    table: {
      sheet,
      area: {
        top: first.row,
        left: 0,
        bottom: last.row,
        right: Math.max(...lines.map((line) => line.cells.at(-1)?.column ?? 0)),
      },
      title: title?.trim() ?? sheet.name,
      year:
        textsOf(lines.slice(0, LINES_OF_HEAD))
          .map((text) => newestYearIn(text) ?? yearEndIn(text))
          .find((year) => year !== undefined) ?? newestYearIn(sheet.name),
      lastYear: [title ?? '', sheet.name].some(speaksOfLastYear),
      unit: texts.map(statedMoneyUnit).find((unit) => unit !== undefined),
      columns: [],
      rows: [],
      bodyTop: first.row,
      unitFrom: undefined,
      above: [
        ...lines.filter((line) => line.row < top && (line.isAlone || isOfFields(line))),
        ...lines.flatMap((line) => unitNamedIn(line) ?? []),
      ],
      notes: [
        ...notesUnder(all, all.map(({ row }) => row).lastIndexOf(bottom)).filter(({ isAlone }) => isAlone),
        // 「以下按…」 between the pairs.
        ...lines.filter((line) => line.row > top && line.row < bottom && line.isAlone && isNote(line)),
        ...asides(lines, pairs),
        ...lines.flatMap(behindNoteLabel),
      ],
    },
  };
}

function withSections(lines: readonly Line[], pairs: readonly FormPair[]): readonly FormPair[] {
  const first = Math.min(...pairs.map(({ row }) => row));
  const alone = lines.filter((line) => line.row > first && line.isAlone && !isNote(line));
  return pairs.map((pair) => {
    const over = alone.filter(({ row }) => row < pair.row).at(-1)?.firstContent;
    return typeof over === 'string' ? { ...pair, section: over } : pair;
  });
}

/** 「填报单位：…」 beside 「单位：人」. */
function isOfFields({ cells }: Line): boolean {
  return cells.every(({ content }) => typeof content === 'string' && /[:：]/.test(content));
}

/** 「备注 | 在职人数含借调5人」: the words behind, where nothing else stands in the line. */
function behindNoteLabel(line: Line): readonly Line[] {
  const isNote = notesBeside(line.cells.map(({ content }) => content)).length > 0;
  const behind = isNote ? line.between(line.first + 1, Infinity) : undefined;
  return behind ? [behind] : [];
}

/** Words to the right of all names and values, in lines that hold none: they are said of the form. What stands beside a figure is said of that. */
function asides(lines: readonly Line[], pairs: readonly FormPair[]): readonly Line[] {
  const held = new Set(pairs.map(({ row }) => row));
  const right = Math.max(...pairs.map(({ column: { column } }) => column)) + 1;
  return lines.flatMap((line) => (held.has(line.row) ? [] : (line.between(right + 1, Infinity) ?? [])));
}

/** From the title to the next table; without a title all that is no table, where the sheet is named for it. */
function formLines(sheet: SheetSnapshot, all: readonly Line[], tables: readonly Table[]): readonly Line[] {
  const at = all.findIndex(
    (line) => typeof line.firstContent === 'string' && line.isAlone && saysForm(line.firstContent),
  );
  const named = saysForm(sheet.name) || (tables.length === 0 && (isListOfPairs(all) || isResultOfSurvey(all)));
  const top = all[at]?.row;
  if (top === undefined && !named) return [];
  const next =
    top === undefined
      ? Infinity
      : Math.min(...tables.filter(({ area }) => area.top > top).map(({ area }) => area.top), Infinity);
  const isFree = ({ row }: Line) => !tables.some(({ area }) => row >= area.top && row <= area.bottom);
  const lines = all.filter((line) => line.row >= (named ? 0 : (top ?? 0)) && line.row < next && isFree(line));
  return lines.some((line) => sectionOf(line) !== undefined) ? [...lines, ...sectionsBehind(all, next, isFree)] : lines;
}

/** 「四、资产与采购」 behind the table of 「三、“三公”经费」: the form goes on with its names and figures. */
function sectionsBehind(all: readonly Line[], from: number, isFree: (line: Line) => boolean): readonly Line[] {
  let goesOn = false;
  return all.filter((line, at) => {
    const next = all[at + 1];
    if (!isFree(line)) goesOn = false;
    else if (sectionOf(line) !== undefined) goesOn = next !== undefined && isFree(next);
    else if (line.isAlone) goesOn = false;
    return goesOn && line.row >= from;
  });
}

/** 「群众满意度」 over 「测评对象 | 全乡牧户」 and 「满意度得分 | 97」: of two columns, with one figure that is called so. */
function isResultOfSurvey(lines: readonly Line[]): boolean {
  const [title, ...more] = lines;
  // The title first: this is asked of every ledger.
  if (typeof title?.firstContent !== 'string' || !title.isAlone || !ASKED.test(title.firstContent)) return false;
  const [first] = more;
  if (!more.every((line) => line.isAlone || (line.cells.length === 2 && line.first === first?.first))) return false;
  const asked = more.filter(({ firstContent }) => ASKED.test(contentText(firstContent)));
  return asked.filter(({ cells }) => cells.some(({ content }) => readAmount(content).kind === 'number')).length === 1;
}

const ASKED = /满意度/;

/** Whatever it is called: a name and its figure in each of its lines, one under the other, and no project among them. */
function isListOfPairs(lines: readonly Line[]): boolean {
  let pairs = 0;
  let others = 0;
  let names: number | undefined;
  for (const line of lines) {
    if (line.isAlone) continue;
    if (isPair(line, (names ??= line.first))) pairs++;
    else others++;
    // A ledger of thousands of lines is known for one by its first third.
    if (others * 3 > lines.length) return false;
  }
  return (
    pairs >= LEAST_PAIRS &&
    pairs + others > LEAST_PAIRS &&
    others * 3 <= pairs + others &&
    !lines.some(({ firstContent }) => typeof firstContent === 'string' && OF_PROJECT.test(plainText(firstContent)))
  );
}

/** A name where names stand, its figure, and at most one thing more. */
export function isPair(line: Line, names: number): boolean {
  if (line.first !== names || typeof line.firstContent !== 'string' || line.holdsMoreThan(MOST_BESIDE)) return false;
  const value = line.cells[1];
  return value !== undefined && readAmount(value.content).kind === 'number';
}

const MOST_BESIDE = 3;
const LEAST_PAIRS = 4;
export const OF_PROJECT = /^项目|^实施单位|^主管部门/;

function saysForm(text: string): boolean {
  return FORM_TITLE.test(plainText(text));
}

function pairsOf(line: Line): readonly FormPair[] {
  return line.cells.flatMap(({ column, content }, index) => {
    const next = line.cells[index + 1];
    if (typeof content !== 'string' || next === undefined || typeof next.content === 'boolean') return [];
    if (typeof next.content === 'string' && !/\d/.test(next.content)) return [];
    // Of two figures in a row nobody knows which is the label's.
    const further = line.cells[index + 2];
    if (further && readAmount(further.content).kind === 'number') return [];
    const label = readLabel(content);
    if (label.key === '' || /^\d/.test(label.key)) return [];
    const heading: Column = {
      column: next.column,
      path: [label.key],
      heading: label.text,
      role: 'value',
      labelColumns: [column],
      period: {},
      unit: undefined,
    };
    return [{ label, row: line.row, column: heading }];
  });
}
