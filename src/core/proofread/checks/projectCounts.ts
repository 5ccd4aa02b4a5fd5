import { speaksOfOtherTime } from '../otherTime';
import { projectTables } from '../projectTables';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import type { ReadRow, ReadTable } from '../readTable';

/** Every word between may only say that all are meant: 「纳入重点评价项目2个」 are some of them. */
const ALL = '(?:共|共有|共计|实施|安排|开展|组织|纳入|绩效|自评|评价|范围|的|有|了|预算|财政|支出|资金|为|是|涉及)*';
const COUNT = new RegExp(
  `(?:共|实施|自评|纳入)${ALL}(?:项目${ALL}(?=\\d)|(?=\\d+个(?:自评|绩效|预算|支出)*项目))(?<count>\\d+)个`,
  'dg',
);
/** 「4个项目开展了自评」, 「4个项目均在90分以上」. */
const EACH =
  /(?<count>\d+)个(?:自评|绩效|预算|支出)*项目(?:全部|都|均)?(?:开展|进行|实施|完成了?自评|在\d+分以上|达到)/dg;
/** 「资金全部执行完毕的项目6个，未执行完的2个」 */
const SPENT =
  /(?<![未没])(?:(?:资金|全部|均|已)*(?:执行|支付|支出|使用)完(?:毕|成)?|执行率(?:均)?(?:为|达到?)?100%)的(?:项目)?(?:有|共)?(?<count>\d+)个/dg;
const UNSPENT =
  /(?:(?:资金)?(?:未|没有)(?:全部)?(?:执行|支付|支出|使用)完(?:毕|成)?|执行率(?:未达到|不足|低于)100%)的?(?:项目)?(?:有|共)?(?<count>\d+)个/dg;
/** 「5个项目中」, 「项目2个」 */
const STATED = /(\d+)个[\u4e00-\u9fff]{0,4}项目|项目[^,;:。\d]{0,6}(\d+)个/g;
/** What may stand before it: the year and whose they are. */
const OF_ALL =
  /^(?:20\d{2}年度?|本年度?|今年|年度|全年|年内|我|全|本|该|各|区|县|乡|镇|街道|办事处|人民政府|党工?委|部门|单位|财政|预算|整体)*$/;
const GRADE =
  /(?:(?<![\u4e00-\u9fff])|(?<=[为是]))[“"]?(?<word>优|良|中|差)(?:秀|好|等)?[”"]?(?:的|等级)?(?<count>\d+)个/dg;
const BAND =
  /(?<from>\d+)分?(?:\(含\))?(?:以上|(?:[-—~至到](?<top>\d+)分?))(?:\([^()]*\))?的?(?:项目)?(?:有|共)?(?<count>\d+)个/dg;

export const projectCounts: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '正文里项目的个数、各等次的个数与项目表一致',
  find(report) {
    const { position } = report;
    const [only, ...others] = projectTables(report);
    if (!only || others.length > 0) return [];
    const all = only.projects.length;
    return report.paragraphs.flatMap(({ even: text, inTable }, paragraph) => {
      if (inTable || !/项目/.test(text)) return [];
      return [...text.matchAll(/[^。;]+/g)].flatMap(({ 0: even, index: from }) => {
        if (speaksOfOtherTime(even, report.context.year)) return [];
        // 「…共8个。自评结果为优的6个…」
        const before = /^\s*(?:其中|(?:自评|评价)?结果)/.test(even) ? text.slice(0, from) : '';
        const stated = statedIn(before + even).includes(all);
        const place = { paragraph, from, certain: stated };
        const total = counted(even, { ...place, certain: true }, COUNT, (_, before, at) =>
          saysNothing(before, report) && !(/年初[^。]*$/.test(text.slice(0, from + at)) && comeIn(report))
            ? all
            : undefined,
        );
        const each = counted(even, { ...place, certain: false }, EACH, (_, words) =>
          saysNothing(words.replace(/^对/, ''), report) ? all : undefined,
        );
        const spent = spentWholly(only.table, only.projects);
        const near = stated || statedIn(text).includes(all);
        const done = near
          ? [
              ...counted(even, { ...place, certain: false }, SPENT, () => spent),
              ...counted(even, { ...place, certain: false }, UNSPENT, () =>
                spent === undefined ? undefined : all - spent,
              ),
            ]
          : [];
        if (!stated && !speaksOfAll(even, all)) return [...total, ...each, ...done];
        return [
          ...total,
          ...each,
          ...done,
          ...counted(even, place, GRADE, ({ word = '' }) => graded(only.table, only.projects, word)).map((one) => ({
            ...one,
            suspects: gradePlaces(only.table, only.projects, position),
          })),
          ...counted(even, place, BAND, ({ from: least, top }) =>
            within(only.table, only.projects, Number(least), top),
          ),
        ];
      });
    });
  },
};

export const rowGrades: Proof = {
  code: 'gradeWrong',
  level: 'error',
  law: '项目表里的等次与得分和等级标准一致',
  find: (report) => {
    const { position } = report;
    const [scale] = report.scores.scales;
    return projectTables(report).flatMap(({ table, projects }) =>
      projects.flatMap((row): Doubt[] => {
        if (/合计|平均|总计/.test(row.label + (row.path[0] ?? ''))) return [];
        const score = row.cells[scoreColumn(table)];
        const cell = table.table.rows[row.index]?.[gradeColumn(table)];
        const paragraph = cell && position.get(cell.paragraph);
        if (!score || !cell || paragraph === undefined || !scale) return [];
        const { word } =
          scale.steps.find(
            ({ from, below }) => (!from || score.value.gte(from)) && (!below || score.value.lt(below)),
          ) ?? {};
        const says = cell.text.trim();
        if (word === undefined || says === '' || says.startsWith(word.charAt(0))) return [];
        return [
          {
            at: { paragraph, span: [0, cell.text.length], table: table.table.index },
            says,
            should: word,
            why: `“${row.label}”得 ${score.value.toString()} 分`,
            suspects: placeOfScore(report, score.cell.paragraph, score.cell.text, table),
          },
        ];
      }),
    );
  },
};

function placeOfScore({ text }: ReadReport, index: number, words: string, { table }: ReadTable) {
  const paragraph = text.paragraphs.findIndex((one) => one.index === index);
  return [{ at: { paragraph, span: [0, words.length] as const, table: table.index }, says: words.trim(), should: '' }];
}

/** 「年初9个项目…年中新增1个项目」: at the beginning of the year there were others than the table has. */
function comeIn({ paragraphs }: ReadReport): boolean {
  return paragraphs.some(
    ({ even, inTable }) =>
      !inTable &&
      /(?:新增|追加|增加|调[增减]|取消|核减)[^,;。]{0,30}\d+个项目|\d+个新增项目|项目[^,;。]{0,6}\d+个[^,;。]{0,4}(?:新增|取消)/.test(
        even,
      ),
  );
}

/** Only the year and the unit. */
function saysNothing(before: string, { context }: ReadReport): boolean {
  const named = context.unitNames.reduce((rest, name) => rest.replaceAll(name, ''), before);
  return OF_ALL.test(named);
}

function statedIn(even: string): readonly number[] {
  return [...even.matchAll(STATED)].map((match) => Number(match[1] ?? match[2]));
}

/** Grades of how many: of as many as the table has; 「重点评价2个，其中优1个、良1个」 are of others. */
function speaksOfAll(even: string, all: number): boolean {
  const stated = statedIn(even);
  const sums = [GRADE, BAND].map((pattern) =>
    [...even.matchAll(pattern)].reduce((sum, { groups }) => sum + Number(groups?.['count']), 0),
  );
  return (
    stated.includes(all) ||
    sums.includes(all) ||
    (stated.length === 0 && sums.some((sum) => sum > 0 && Math.abs(sum - all) === 1))
  );
}

function counted(
  even: string,
  { paragraph, from, certain }: { readonly paragraph: number; readonly from: number; readonly certain: boolean },
  pattern: RegExp,
  count: (groups: Readonly<Record<string, string | undefined>>, before: string, at: number) => number | undefined,
): readonly Doubt[] {
  return [...even.matchAll(pattern)].flatMap((match): readonly Doubt[] => {
    const range = match.indices?.groups?.['count'];
    const before = /[^,:]*$/.exec(even.slice(0, match.index))?.[0] ?? '';
    const should = count(match.groups ?? {}, before, match.index);
    const says = Number(match.groups?.['count']);
    // Far off, it is of other projects.
    if (!range || should === undefined || says === should || (!certain && Math.abs(says - should) > 2)) return [];
    const [start, end] = range;
    return [
      {
        at: { paragraph, span: [from + start, from + end] },
        says: even.slice(start, end),
        should: String(should),
        why: '项目表里数出来的',
      },
    ];
  });
}

function scoreColumn({ columns }: ReadTable): number {
  return columns.findIndex(({ heading }) => /^(?:自评)?(?:总)?得分$/.test(heading));
}

function gradeColumn({ columns }: ReadTable): number {
  return columns.findIndex(({ heading }) => /^(?:评价|自评|绩效)?(?:等级|等次)$/.test(heading));
}

/** Any of the grades may be the wrong one. */
function gradePlaces(table: ReadTable, projects: readonly ReadRow[], position: ReadonlyMap<number, number>): Suspect[] {
  const column = gradeColumn(table);
  return projects.flatMap(({ index }) => {
    const cell = table.table.rows[index]?.[column];
    const paragraph = cell && position.get(cell.paragraph);
    if (!cell || paragraph === undefined) return [];
    const at = { paragraph, span: [0, cell.text.length] as const, table: table.table.index };
    return [{ at, says: cell.text.trim(), should: '' }];
  });
}

function graded(table: ReadTable, projects: readonly ReadRow[], word: string): number | undefined {
  const at = gradeColumn(table);
  if (at < 0) return undefined;
  return projects.filter(({ index }) => table.table.rows[index]?.[at]?.text.trim().startsWith(word)).length;
}

/** How many of them have spent all; undefined where a line does not say. */
function spentWholly({ columns }: ReadTable, projects: readonly ReadRow[]): number | undefined {
  const at = columns.findIndex(({ heading }) =>
    /^(?:预算|资金|项目)?执行率$|^支付(?:率|进度)$/.test(heading.replace(/[（(].*$/, '')),
  );
  const rates = projects.map(({ cells }) => cells[at]);
  if (at < 0 || rates.some((cell) => cell?.percent !== true)) return undefined;
  return rates.filter((cell) => cell?.value.equals(1)).length;
}

function within(table: ReadTable, projects: readonly ReadRow[], from: number, top: string | undefined) {
  const at = scoreColumn(table);
  if (at < 0 || projects.some(({ cells }) => !cells[at])) return undefined;
  return projects.filter(({ cells }) => {
    const score = cells[at]?.value;
    return score?.gte(from) === true && (top === undefined || score.lt(top));
  }).length;
}
