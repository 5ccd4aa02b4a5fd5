import { plainText, readLabel } from '../../base/text';
import { type Formula, binary, call, number, range, text } from '../../formula/formula';
import { ANSWER_OF_TASK, ASKS_OF_TASK, TASK_HEADING } from '../../tables/lexicon';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { headsFreeText } from '../../tables/words/freeHeadings';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import { runsOf } from '../cellFormula';
import type { Collector } from '../collector';
import type { Recogniser } from './recogniser';
import { isOfAllWork } from './workTable';

/** 「工作任务 | 是否完成 | 是否按时 | 质量是否达标」: every task of the year with its answers, which are counted; or those that were given to her from above. */
export const taskList: Recogniser = {
  id: '工作任务清单',

  recognises: (table) =>
    kindOf(table) !== undefined &&
    namesOf(table) !== undefined &&
    questionsOf(table).length > 0 &&
    // Where a line is of several tasks, lines are not what is counted.
    !table.columns.some(({ path }) => HOW_MANY.test(path.join(''))),

  read(table, collect) {
    const [kind, names] = [kindOf(table), namesOf(table)];
    const tasks = names && linesOf(table, names);
    if (!kind || !names || !tasks) return;
    const questions = questionsOf(table).map((one) => ({ ...one, answers: answersIn(table, one.column, tasks.rows) }));
    const done = questions.find(({ asks }) => asks === 'completed');
    // A line that nobody answered may be a group of those under it.
    if ((done ? [done] : questions).some(({ answers }) => answers?.some(({ said }) => said === 'nothing'))) return;
    collectPlanned(table, { kind, names, tasks, done }, collect);
    for (const { asks, column, answers } of questions) {
      if (kind === 'assigned' && asks !== 'completed') continue;
      // Of which of them are done nobody knows, and so not which of those are good.
      const yes = done && !done.answers ? undefined : yesOf(answers, done?.answers);
      const fact = kind === 'assigned' ? 'keyWorkCompleted' : BY_QUESTION[asks];
      const sums = kind === 'assigned' ? [tasks.rows.length, yes?.length] : [yes?.length];
      if (!yes || !isPrintedAlike(table, tasks, [column], sums, fact, collect)) continue;
      const formula = countOf(table, column, tasks.rows, yes);
      const spot = { fact, row: tasks.rows[0] ?? table.bodyTop, column, label: column.heading };
      collect.count(spot, tasks.rows, undefined, { value: yes.length, formula, held: yes.map(({ row }) => row) });
    }
  },
};

interface Asked {
  readonly column: Column;
  readonly answers: readonly Answer[] | undefined;
}

function collectPlanned(
  table: Table,
  { kind, names, tasks, done }: { kind: Kind; names: Column; tasks: Lines; done: Asked | undefined },
  collect: Collector,
): void {
  const fact = kind === 'assigned' ? 'keyWorkAssigned' : 'plannedWork';
  const settled = done?.answers?.filter(({ said }) => said === 'yes').length;
  const [columns, sums] =
    kind === 'assigned' && done
      ? [
          [names, done.column],
          [tasks.rows.length, settled],
        ]
      : [[names], [tasks.rows.length]];
  if (!isPrintedAlike(table, tasks, columns, sums, fact, collect)) return;
  const formula = tasksIn(table, names, tasks.rows);
  const spot = { fact, row: tasks.rows[0] ?? table.bodyTop, column: names, label: names.heading } as const;
  const held = heldOf(table, tasks.rows, done?.answers);
  collect.count(spot, tasks.rows, undefined, { value: tasks.rows.length, formula, held });
}

const HOW_MANY = /数量|[个项件条]数|(?:任务|工作|计划|完成)数/;

type Question = 'completed' | 'timely' | 'qualified';
const BY_QUESTION: Readonly<Record<Question, FactId>> = {
  completed: 'completedWork',
  timely: 'timelyWork',
  qualified: 'qualifiedWork',
};

type Kind = 'all' | 'assigned';

/** All tasks of the year; or 「县委县政府交办重点工作台账」. */
function kindOf(table: Table): Kind | undefined {
  const title = plainText(table.title);
  if (GIVEN_TITLE.test(title)) return 'assigned';
  return isOfAllWork(table) && !/重点/.test(title) ? 'all' : undefined;
}

const GIVEN_TITLE =
  /^(?:[一-龥]{1,12}?(?:乡|镇|街道|苏木)(?:党委|人民政府|政府|办事处)?)?(?:20\d{2}年度?)?(?:[县市区旗州省]委、?(?:[县市区旗州省]政府)?|[县市区旗州省]委?政府|[县市区旗州]级?|上级|党委、?政府)(?:交办|下达|部署|督办)?的?(?:年度)?重点(?:工作|任务|工作任务|事项)(?:交办|下达|督办|办理|完成|落实)?(?:事项|任务|工作)?(?:办理|办结|完成|落实|推进)?(?:情况)?(?:统计|登记|一览|汇总)?(?:表|台账|清单)?$/;

function namesOf(table: Table): Column | undefined {
  const named = table.columns.filter(({ path }) => path.length === 1 && TASK_HEADING.test(path[0] ?? ''));
  return named.length === 1 ? named[0] : undefined;
}

/** Of two columns that ask the same nobody knows which is meant. */
function questionsOf(table: Table): readonly { readonly asks: Question; readonly column: Column }[] {
  const asked = table.columns.flatMap((column) => {
    const asks = column.path.length === 1 ? questionIn(column.path[0] ?? '') : undefined;
    return asks ? [{ asks, column }] : [];
  });
  return asked.filter(({ asks }) => asked.filter((one) => one.asks === asks).length === 1);
}

function questionIn(heading: string): Question | undefined {
  if (!ASKS_OF_TASK.test(heading)) return undefined;
  if (/达标|合格/.test(heading)) return /[按及如限]/.test(heading) ? undefined : 'qualified';
  return /按[时期]|及时|如期|限时/.test(heading) ? 'timely' : 'completed';
}

interface Lines {
  readonly rows: readonly number[];
  /** 「合计 | 28」 under them. */
  readonly printed: readonly number[];
}

/** Every row down to the first that prints a total; undefined where one is neither, or where a task stands there twice. */
function linesOf(table: Table, names: Column): Lines | undefined {
  const { sheet, rows } = table;
  const at = rows.findIndex((row) =>
    [names.column, ...before(names.column)].some((column) =>
      PRINTED.test(readLabel(contentText(contentAt(sheet, row, column))).key),
    ),
  );
  const [tasks, printed] = at < 0 ? [rows, []] : [rows.slice(0, at), rows.slice(at)];
  const called = tasks.map((row) => plainText(contentText(contentAt(sheet, row, names.column))).trim());
  const areTasks = called.every((name) => /[一-龥]{2}/.test(name) && !readLabel(name).partOf);
  return tasks.length > 0 && areTasks && new Set(called).size === called.length ? { rows: tasks, printed } : undefined;
}

const PRINTED =
  /^(?:(?:交办|计划|任务|工作|事项)*(?:合计|总计|共计|总数)|(?:已)?(?:办结|完成)(?:数|合计|小计)?)(?:\([项个件]\))?$/;

function before(column: number): readonly number[] {
  return Array.from({ length: column }, (_, at) => at);
}

type Answer = { readonly row: number; readonly said: 'yes' | 'no' | 'nothing'; readonly shown: string };

/** Undefined where one of them cannot be read. */
function answersIn({ sheet }: Table, { column }: Column, rows: readonly number[]): readonly Answer[] | undefined {
  const answers = rows.flatMap((row): Answer[] => {
    const shown = contentText(contentAt(sheet, row, column));
    const word = plainText(shown).trim();
    if (/^[-—–/\\]*$/.test(word)) return [{ row, said: 'nothing', shown }];
    if (!ANSWER_OF_TASK.test(word)) return [];
    return [{ row, said: NO.test(word) ? 'no' : 'yes', shown }];
  });
  return answers.length === rows.length ? answers : undefined;
}

const NO = /^(?:[否×✗✘]|[未没不]|(?:正在)?(?:办理|推进|进行|实施|整改)|[超逾延]期)/;

/** What is not done is neither in time nor good, and needs no answer; said to be so it is a contradiction. */
function yesOf(
  answers: readonly Answer[] | undefined,
  done: readonly Answer[] | undefined,
): readonly Answer[] | undefined {
  if (!answers) return undefined;
  const fits = answers.every(({ said }, at) => {
    const own = done?.[at]?.said ?? 'yes';
    return own === 'yes' ? said !== 'nothing' : own === 'no' && said !== 'yes';
  });
  return fits || answers === done ? answers.filter(({ said }) => said === 'yes') : undefined;
}

/** A number that is printed under them is one of these, 「计划工作数 28 项」 as well: of what was given to her how many there are, or how many are done. */
function isPrintedAlike(
  table: Table,
  { printed }: Lines,
  columns: readonly Column[],
  sums: readonly (number | undefined)[],
  fact: FactId,
  collect: Collector,
): boolean {
  return printed.every((row) =>
    columns.every(({ column }) => {
      const shown = contentAt(table.sheet, row, column);
      const amount = readAmount(shown);
      const value = amount.kind === 'number' ? amount.value.toString() : /\d+/.exec(contentText(shown))?.[0];
      if (value === undefined || sums.some((sum) => String(sum) === value)) return true;
      collect.report('totalDiffers', row, column, fact, { value, parts: '各行', sum: String(sums[0]) });
      return false;
    }),
  );
}

/** All tasks but those of which it is said why they are not done yet: they were planned all the same. */
function heldOf(table: Table, tasks: readonly number[], done: readonly Answer[] | undefined): readonly number[] {
  const open = new Set(done?.flatMap(({ row, said }) => (said === 'no' ? [row] : [])));
  const columns = table.columns.filter(
    ({ role, path }) =>
      role === 'value' &&
      !path.some((word) => ASKS_OF_TASK.test(word)) &&
      !headsFreeText(path) &&
      !OF_WHOM.test(path.at(-1) ?? ''),
  );
  const isExplained = (row: number) =>
    columns.every(
      ({ column }) => /^$|^[-—–]+$/.test(remarkAt(table, row, column)) || WHY_NOT.test(remarkAt(table, row, column)),
    );
  return tasks.filter((row) => !open.has(row) || !isExplained(row));
}

function remarkAt({ sheet }: Table, row: number, column: number): string {
  return plainText(contentText(contentAt(sheet, row, column))).trim();
}

const OF_WHOM = /^(?:责任|牵头|承办|交办|配合|分管|主办|办理|完成)(?:单位|部门|科室|办公室|领导|人员?|时限|时间|日期)$/;
const WHY_NOT =
  /^(?:跨年度?(?:实施|项目|推进|完成|工程)?|(?:正在|持续|继续|仍在|尚在|分年|分期)(?:推进|办理|实施|施工|建设|整改|进行)中?|(?:推进|办理|实施|施工|建设|整改|进行|审批|招标)中|(?:资金|用地|手续|材料|经费)(?:未|尚未|没有)(?:到位|落实|办结|批复)|(?:结转|顺延|延续)(?:至|到)?(?:下年|明年|次年)(?:实施|完成)?|未完[成工])$/;

function tasksIn(table: Table, names: Column, tasks: readonly number[]): Formula {
  const areas = runsOf(table.rows, tasks).map(([top, bottom]) =>
    range({ top, left: names.column, bottom, right: names.column }, table.sheet.name),
  );
  return call('COUNTA', ...areas);
}

/** `COUNTIF(D4:D31,"是")`, once for each way in which she writes it. */
function countOf(table: Table, { column }: Column, tasks: readonly number[], yes: readonly Answer[]): Formula {
  const words = [...new Set(yes.map(({ shown }) => shown))];
  const counts = words.flatMap((word) =>
    runsOf(table.rows, tasks).map(([top, bottom]) =>
      call('COUNTIF', range({ top, left: column, bottom, right: column }, table.sheet.name), text(word)),
    ),
  );
  const [first, ...more] = counts;
  return more.reduce<Formula>((left, right) => binary(left, '+', right), first ?? number('0'));
}
