import { ABSENT, type ProjectRecord } from '../project';
import { isSecondChoice } from '../../facts/secondChoice';
import { newestYearIn } from '../../tables/period';
import { contentText } from '../../workbook/snapshot';
import type { Vocabulary } from '../../tables/words/explained';
import { unknownIn } from '../../tables/words/formWords';
import { isOfPartOfYear } from './aroundForm';
import { only, columnsOf } from './columnsOf';
import { commentsOnForm } from './commentsOnForm';
import type { FormRegion } from './formRegions';
import { readIndicatorBlock } from './indicatorBlock';
import { type SheetGrid, placeOf } from './sheetGrid';

/** A flat table: 项目名称 beside 一级, 二级 and 三级指标, a line for each indicator of many projects. */
export function readIndicatorTables(grid: SheetGrid, vocabulary: Vocabulary): readonly ProjectRecord[] {
  const records: ProjectRecord[] = [];
  for (let row = 0; row <= grid.lastRow; row++) {
    if (!grid.sheet.rows[row]?.some((content) => typeof content === 'string' && content.includes('指标'))) continue;
    const columns = columnsOf(grid, row, 0, grid.lastColumnOf(row));
    const name = only(columns, 'name');
    if (name === undefined || !columns.has('third') || !(columns.has('target') || columns.has('done'))) continue;
    const runs = projectRuns(grid, row + 1, name);
    const head = headOver(grid, row);
    if (isOfPartOfYear([grid.sheet.name, ...head])) continue;
    for (const run of runs) records.push(recordOf(grid, { row, head, vocabulary }, name, run, columns.has('done')));
    row = runs.at(-1)?.bottom ?? row;
  }
  return records;
}

/** The lines over the headings, the nearest first, down from whatever stands above: a table has more cells in a row. */
function headOver(grid: SheetGrid, header: number): readonly string[] {
  const texts: string[] = [];
  for (let row = header - 1; row >= Math.max(0, header - ROWS_OF_HEAD); row--) {
    const cells = grid.cellsOf(row, 0, grid.lastColumnOf(row));
    if (cells.length > 3) break;
    for (const { content } of cells) if (typeof content === 'string') texts.push(content.trim());
  }
  return texts;
}

const ROWS_OF_HEAD = 6;

interface Header {
  readonly row: number;
  readonly head: readonly string[];
  readonly vocabulary: Vocabulary;
}

interface Run {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of each project: its name stands once, merged or with blanks below, or again in every row. */
function projectRuns(grid: SheetGrid, top: number, column: number): readonly Run[] {
  const runs: Run[] = [];
  let last = '';
  for (let row = top; row <= grid.lastRow; row++) {
    if (grid.cellsOf(row, 0, grid.lastColumnOf(row)).length < 2) break;
    const name = grid.words(row, column);
    const open = runs.at(-1);
    if (open && (name === '' || name === last)) runs[runs.length - 1] = { top: open.top, bottom: row };
    else if (name !== '') runs.push({ top: row, bottom: row });
    if (name !== '') last = name;
  }
  return runs;
}

function recordOf(
  grid: SheetGrid,
  { row: header, head, vocabulary }: Header,
  column: number,
  { top, bottom }: Run,
  asksDone: boolean,
): ProjectRecord {
  const right = grid.lastColumnOf(header);
  const nameCell = grid.cell(top, column);
  const title = head.find((text) => /表|目标|自评/.test(text)) ?? grid.sheet.name;
  const year = [...head, grid.sheet.name].map(newestYearIn).find((one) => one !== undefined);
  const region: FormRegion = {
    from: header,
    top: header,
    labelColumn: column,
    left: 0,
    bottom,
    right,
    nameCell,
    name: contentText(nameCell.content).trim(),
  };
  const { indicators } = readIndicatorBlock(grid, region, header, top);
  const [unknown] = head.flatMap((text) => unknownIn(text, title, year, vocabulary));
  const said = commentsOnForm(grid, { ...region, from: top }, { title, year, indicators }, vocabulary);
  const noted = unknown ?? said.unknown;
  return {
    from: asksDone ? 'form' : 'goals',
    table: `${grid.sheet.name}!${String(top)}`,
    name: region.name.replace(/\s+/g, ' '),
    namePlace: placeOf(nameCell),
    sheet: grid.sheet.name,
    row: top,
    title,
    year,
    secondChoice: isSecondChoice({ sheet: grid.sheet, title }),
    hidden: grid.sheet.visibility !== 'visible',
    department: '',
    fundKind: '',
    initial: ABSENT,
    saysInitial: false,
    adjusted: ABSENT,
    executed: ABSENT,
    unitName: '',
    parts: [],
    ownRate: undefined,
    rateMark: undefined,
    ownRateScore: undefined,
    rateReason: undefined,
    goal: undefined,
    completion: undefined,
    indicators: noted ? indicators.map((one) => ({ ...one, noted: noted.text })) : said.indicators,
    layout: 'national',
    closing: [],
    ownTotal: undefined,
    ownFull: undefined,
    ownGrade: undefined,
    findings: [],
  };
}
