import { type Formula, binary, call, cell, range, text } from '../../formula/formula';
import { CHECK_WORDS as W, checkNote } from '../../wording/checkSheetWords';
import type { NotChecked } from '../../checks/runChecks';
import { CHECK_COLUMNS as C, checkColumns } from '../columns/checkColumns';
import { type SheetLine, lineSheet } from '../lineSheet';
import { looks } from '../looks';
import { type SheetInputs, titleHead } from '../sheetInputs';
import { fixedKey } from '../sheetKeys';
import { type SheetBody, live } from '../sheetPlan';
import type { CheckInputs } from './checkInputs';
import { findingLines } from './findingLines';
import { COUNT_KEYS, COUNT_ROWS } from './tieCells';

type Line = SheetLine<typeof checkColumns>;

/** 校验: what does not tie in her tables, live; then what could not be compared and why. */
export function checksSheet(inputs: SheetInputs): SheetBody | undefined {
  const { checks } = inputs;
  if (!checks) return undefined;
  const errors = checks.settled.filter(({ finding }) => finding.level === 'error');
  const notices = checks.settled.filter(({ finding }) => finding.level === 'notice');
  const found = [
    ...(errors.length > 0 ? [band('errors', W.errors), ...errors.flatMap((one) => findingLines(one, checks))] : []),
    ...(notices.length > 0 ? [band('notices', W.notices), ...notices.flatMap((one) => findingLines(one, checks))] : []),
  ];
  const bottom = COUNT_ROWS.open + found.length;
  return lineSheet(
    {
      key: 'checks',
      columns: checkColumns,
      title: `${titleHead(inputs)}${W.title}`,
      notes: [checkNote(checks.checked, checks.passed)],
      lines: [
        countLine('broken', W.brokenCount, [W.broken, W.noNumber], bottom),
        countLine('open', W.openCount, [W.open, W.gapChanged], bottom),
        ...found,
        ...notCheckedLines(checks),
      ],
      tabColor: errors.length > 0 ? 'C00000' : '70AD47',
    },
    inputs.typedLines.checks ?? new Map(),
  );
}

/** Where the sheet counts what does not tie, and what waits for a reason. */
export function checkCounts(sheet: string): { readonly broken: Formula; readonly open: Formula } {
  return { broken: cell(COUNT_ROWS.broken, C.figure, sheet), open: cell(COUNT_ROWS.open, C.figure, sheet) };
}

function band(row: string, words: string): Line {
  return { key: fixedKey('checks', row), band: words };
}

function countLine(row: keyof typeof COUNT_ROWS, what: string, results: readonly string[], bottom: number): Line {
  const top = COUNT_ROWS.open + 1;
  const all = range({ top, left: C.result, bottom: Math.max(top, bottom), right: C.result });
  const count = results
    .map<Formula>((one) => call('COUNTIF', all, text(one)))
    .reduce((sum, one) => binary(sum, '+', one));
  return {
    key: COUNT_KEYS[row],
    asks: false,
    cells: {
      relation: { content: { kind: 'text', text: what }, look: looks.text },
      figure: { content: live(count), look: looks.count },
    },
  };
}

/** What one reason keeps from being compared, in a line. */
function notCheckedLines({ notChecked, sayNotChecked }: CheckInputs): readonly Line[] {
  const byReason = new Map<string, NotChecked[]>();
  for (const one of notChecked) byReason.set(sayNotChecked(one), [...(byReason.get(sayNotChecked(one)) ?? []), one]);
  if (byReason.size === 0) return [];
  return [
    band('notChecked', W.notChecked),
    ...[...byReason].map(([why, all]): Line => ({
      key: `notChecked@${why}`,
      asks: false,
      cells: {
        relation: why,
        figure: { content: { kind: 'text', text: `${String(all.length)} ${W.ofRules}` }, look: looks.centered },
      },
    })),
  ];
}
