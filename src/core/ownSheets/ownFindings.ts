import { type Finding, finding } from '../base/problem';
import type { DetailsOf, MessageCode } from '../wording/messageDetails';
import { SHEET_TITLES } from '../sheets/sheetKeys';
import type { OwnSheets } from './findOwnSheets';
import type { OwnSheet } from './ownSheet';

/** What of ours she copied or moved, and what therefore counts and what does not. */
export function ownFindings({ sheets, written, copies }: OwnSheets): readonly Finding[] {
  return [
    ...copies.map((copy) => copyFinding(copy, sheets.get(copy.key) === copy ? undefined : sheets.get(copy.key))),
    ...[...sheets.values()]
      .filter((own) => written[own.key] === undefined)
      .map((own) => notice('ownTableInHers', { sheet: own.sheet.name, title: SHEET_TITLES[own.key] }, own.sheet.name)),
    ...[...sheets.values()].flatMap(rowsCopied),
  ];
}

function copyFinding({ sheet, key }: OwnSheet, counting: OwnSheet | undefined): Finding {
  const instead = counting?.sheet.name ?? SHEET_TITLES[key];
  return notice('ownSheetCopied', { sheet: sheet.name, title: SHEET_TITLES[key], counts: instead }, sheet.name);
}

function rowsCopied({ sheet, rows, copies }: OwnSheet): readonly Finding[] {
  const first = new Map(rows.map(({ row, key }) => [key, row]));
  return copies.map(({ row, key }) =>
    notice(
      'ownRowCopied',
      { sheet: sheet.name, row: String(row + 1), counts: String((first.get(key) ?? 0) + 1) },
      sheet.name,
      `${String(row + 1)}:${String(row + 1)}`,
    ),
  );
}

function notice<Code extends MessageCode>(
  code: Code,
  details: DetailsOf<NoInfer<Code>>,
  sheet: string,
  cell?: string,
): Finding {
  return finding(code, 'notice', details, [cell === undefined ? { sheet } : { sheet, cell }]);
}
