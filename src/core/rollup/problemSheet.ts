import { looks } from '../sheets/looks';
import { type PlannedCell, type WorkbookPlan, words } from '../sheets/sheetPlan';
import { say } from '../wording/say';
import { COUNTY_WORDS as W, UNIT_STATUS } from '../wording/rollupMessages';
import { countedUnits } from './countyUnit';
import type { SettledUnits } from './settleUnits';

/** 问题清单: which workbook is in no sum and why, and what is missing or wrong in the others. */
export function problemSheet(
  { units, findings }: SettledUnits,
  remarks: ReadonlyMap<string, string>,
): WorkbookPlan['sheets'][number] {
  const inSums = new Set(countedUnits(units).map(({ book }) => book.unit));
  const lines: readonly (readonly string[])[] = [
    ...units.flatMap(({ file, status, reason, book }) =>
      reason
        ? [[book?.unit ?? '', file, UNIT_STATUS[status], say({ ...reason, details: { file, ...reason.details } })]]
        : [],
    ),
    ...findings.map((finding) => ['', '', W.ask, say(finding)]),
    // What the county typed of a unit that is in no sum this time is there when it comes back.
    ...[...remarks].flatMap(([unit, remark]) => (inSums.has(unit) ? [] : [[unit, '', W.remark, remark]])),
    ...countedUnits(units).flatMap(({ book, file }) => [
      ...(book.missing.length > 0 ? [[book.unit ?? '', file, W.missing, book.missing.join('、')]] : []),
      ...book.findings.map((finding) => [
        book.unit ?? '',
        file,
        finding.level === 'error' ? W.error : W.notice,
        say(finding),
      ]),
    ]),
  ];
  return {
    key: 'countyProblems',
    name: W.problems,
    replaces: undefined,
    columns: [24, 28, 10, 90].map((width) => ({ width })),
    heights: new Map(),
    cells: [
      ...[W.unit, W.file, W.kind, W.problem].map((heading, column): PlannedCell => ({
        row: 0,
        column,
        content: words(heading),
        look: looks.heading,
      })),
      ...lines.flatMap((line, at) =>
        line.map((content, column): PlannedCell => ({
          row: at + 1,
          column,
          content: words(content),
          look: looks.small,
        })),
      ),
    ],
    merges: [],
    validations: [],
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [0, 0],
      area: { top: 0, left: 0, bottom: Math.max(1, lines.length), right: 3 },
    },
    tabColor: 'C00000',
  };
}
