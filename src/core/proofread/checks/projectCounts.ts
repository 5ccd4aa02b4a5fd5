import { evened } from '../../statements/readText';
import { projectTables } from '../projectTables';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import type { ReadRow, ReadTable } from '../readTable';

const COUNT = /(?:(?:共|实施|自评|纳入)[^,;:。\d]{0,12}项目[^,;:。\d]{0,3}|共[^,;:。\d]{0,6})(?<count>\d+)个/dg;
const GRADE = /(?<![\u4e00-\u9fff])[“"]?(?<word>优|良|中|差)(?:秀|好|等)?[”"]?(?:的|等级)?(?<count>\d+)个/dg;
const BAND =
  /(?<from>\d+)分?(?:\(含\))?(?:以上|(?:[-—~至到](?<top>\d+)分?))(?:\([^()]*\))?的?(?:项目)?(?:有|共)?(?<count>\d+)个/dg;

export const projectCounts: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '正文里项目的个数、各等次的个数与项目表一致',
  find(report) {
    const position = new Map(report.text.paragraphs.map(({ index }, at) => [index, at]));
    const [only, ...others] = projectTables(report);
    if (!only || others.length > 0) return [];
    return report.text.paragraphs.flatMap(({ text, table }, paragraph) => {
      const even = evened(text);
      if (table !== undefined || !/项目/.test(even)) return [];
      return [
        ...counted(even, paragraph, COUNT, () => only.projects.length),
        ...counted(even, paragraph, GRADE, ({ word = '' }) => graded(only.table, only.projects, word)).map((one) => ({
          ...one,
          suspects: gradePlaces(only.table, only.projects, position),
        })),
        ...counted(even, paragraph, BAND, ({ from, top }) => within(only.table, only.projects, Number(from), top)),
      ];
    });
  },
};

export const rowGrades: Proof = {
  code: 'gradeWrong',
  level: 'error',
  law: '项目表里的等次与得分和等级标准一致',
  find: (report) => {
    const position = new Map(report.text.paragraphs.map(({ index }, at) => [index, at]));
    const [scale] = report.scores.scales;
    return projectTables(report).flatMap(({ table, projects }) =>
      projects.flatMap((row): Doubt[] => {
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

function counted(
  even: string,
  paragraph: number,
  pattern: RegExp,
  count: (groups: Readonly<Record<string, string | undefined>>) => number | undefined,
): readonly Doubt[] {
  return [...even.matchAll(pattern)].flatMap((match): readonly Doubt[] => {
    const range = match.indices?.groups?.['count'];
    const should = count(match.groups ?? {});
    const says = Number(match.groups?.['count']);
    // Far off, it is of other projects.
    if (!range || should === undefined || says === should || Math.abs(says - should) > 2) return [];
    const [start, end] = range;
    return [
      {
        at: { paragraph, span: [start, end] },
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

function within(table: ReadTable, projects: readonly ReadRow[], from: number, top: string | undefined) {
  const at = scoreColumn(table);
  if (at < 0 || projects.some(({ cells }) => !cells[at])) return undefined;
  return projects.filter(({ cells }) => {
    const score = cells[at]?.value;
    return score?.gte(from) === true && (top === undefined || score.lt(top));
  }).length;
}
