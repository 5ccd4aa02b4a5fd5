import { plainText, readLabel } from '../base/text';
import { headerWord, isNumberedRow } from './headerWords';
import { ANSWER_OF_TASK, ASKS_OF_TASK, TASK_HEADING, TOTAL_LABELS, VALUE_HEADING, isLabelHeading } from './lexicon';
import type { Line } from './lines';
import { readAmount } from './readAmount';

/** Whatever its words are: one short word over each column, and in the next rows a name with a figure under each of the others. */
export function standsOverFigures(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const [first, ...others] = line?.cells ?? [];
  if (!line || !first || others.length < 2 || isNumberedRow(line)) return false;
  if (![first, ...others].every(isShortWord)) return false;
  const isTotalled = isLabelHeading(headerWord(first.content)) && others.some(isTotalWord);
  const rows = isTotalled ? ROWS_UNDER_TOTAL : ROWS_UNDER;
  const below = lines.slice(at + 1, at + 1 + rows);
  return (
    below.length === rows &&
    below.every(
      ({ row, cells }, index) =>
        row === line.row + 1 + index &&
        cells[0]?.column === first.column &&
        typeof cells[0].content === 'string' &&
        readAmount(cells[0].content).kind === 'unreadable' &&
        others.every(({ column }) => typeof cells.find((cell) => cell.column === column)?.content === 'number'),
    )
  );
}

function isShortWord({ content }: Line['cells'][number]): boolean {
  return (
    typeof content === 'string' &&
    readAmount(content).kind === 'unreadable' &&
    readLabel(content).numbering === '' &&
    plainText(content).length <= LONGEST_OF_THREE &&
    !/[:：。;；]/.test(content)
  );
}

/** Two known headings of figures among strange ones: 「编制数 | 在职人数 | 楼层 | 分机号」 over names with figures under both. */
export function standsOverRows(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const [first, ...others] = line?.cells ?? [];
  if (!line || !first || !isShortWord(first) || !others.every(isShortWord) || isNumberedRow(line)) return false;
  const figures = others.filter(({ content }) => VALUE_HEADING.test(headerWord(content)));
  const headed = new Set(line.cells.map(({ column }) => column));
  const below = lines.slice(at + 1, at + 1 + ROWS_UNDER);
  return (
    figures.length > 1 &&
    below.length === ROWS_UNDER &&
    below.every(
      ({ row, cells }, index) =>
        row === line.row + 1 + index &&
        cells.every(({ column }) => headed.has(column)) &&
        cells[0]?.column === first.column &&
        typeof cells[0].content === 'string' &&
        readAmount(cells[0].content).kind === 'unreadable' &&
        figures.filter(({ column }) => typeof cells.find((cell) => cell.column === column)?.content === 'number')
          .length > 1,
    )
  );
}

/** 「工作任务 | 责任部门 | 是否完成 | 是否按时」 over tasks with an answer under what is asked of each: a list need hold no figure. */
export function standsOverAnswers(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  // Asked of every line without a figure.
  if (!line?.someContent((content) => typeof content === 'string' && ASKS.test(content))) return false;
  if (line.cells.length < LEAST_OF_TASK || isNumberedRow(line) || !line.cells.every(isShortWord)) return false;
  const asked = line.cells.filter(({ content }) => ASKS_OF_TASK.test(headerWord(content)));
  const names = line.cells.find(({ content }) => TASK_HEADING.test(headerWord(content)));
  const below = lines.slice(at + 1, at + 1 + TASKS_UNDER);
  const wordAt = ({ cells }: Line, column: number) => {
    const content = cells.find((cell) => cell.column === column)?.content;
    return typeof content === 'string' ? plainText(content) : '';
  };
  return (
    names !== undefined &&
    below.length === TASKS_UNDER &&
    below.every((next, index) => next.row === line.row + 1 + index && wordAt(next, names.column) !== '') &&
    asked.some(({ column }) => below.every((next) => ANSWER_OF_TASK.test(wordAt(next, column))))
  );
}

const ASKS = /是否|情况|状态|与否|结果/;
const LEAST_OF_TASK = 3;
const TASKS_UNDER = 2;

function isTotalWord({ content }: Line['cells'][number]): boolean {
  return TOTAL_LABELS.includes(headerWord(content));
}

const ROWS_UNDER = 3;
/** Where 「项目」 heads the names and 「合计」 a column. */
const ROWS_UNDER_TOTAL = 2;
const LONGEST_OF_THREE = 16;
