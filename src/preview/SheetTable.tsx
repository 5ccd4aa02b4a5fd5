import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type CellRange, a1, columnLetters, parseRangeA1 } from '../core/workbook/address';
import { type SheetSnapshot, cellKey, contentAt, contentText } from '../core/workbook/snapshot';
import type { Language } from '../core/wording/say';
import { phrase } from '../pane/wording';

/** A page is no spreadsheet: beyond this a sheet is not read by eye anyway. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 30;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: 'max-content', fontSize: tokens.fontSizeBase200 },
  head: { padding: '2px 6px', color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular, border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '2px 6px', maxWidth: '240px', minWidth: '48px', border: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', verticalAlign: 'top', cursor: 'cell' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px', backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly sheet: SheetSnapshot;
  /** `C33` or `C33:C40`. */
  readonly selection: string | undefined;
  readonly language: Language;
  readonly onSelect: (cell: string) => void;
}

export function SheetTable({ sheet, selection, language, onSelect }: Props) {
  const styles = useStyles();
  const marked = useRef<HTMLTableCellElement>(null);
  const area = selection === undefined ? undefined : parseRangeA1(selection);
  useEffect(() => { marked.current?.scrollIntoView({ block: 'center', inline: 'center' }); }, [sheet, selection]);
  const rows = Math.min(MOST_ROWS, sheet.rows.length);
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const columns = Math.min(MOST_COLUMNS, widest);
  const merges = new Map(sheet.merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  return (
    <>
      <table className={styles.table}>
        <thead><tr><td className={styles.head} />{range(columns).map((column) => <th key={column} scope="col" className={styles.head}>{columnLetters(column)}</th>)}</tr></thead>
        <tbody>
          {range(rows).map((row) => (
            <tr key={row}>
              <th scope="row" className={styles.head}>{row + 1}</th>
              {range(columns).filter((column) => !isCovered(sheet.merges, row, column)).map((column) => {
                const merge = merges.get(cellKey(row, column));
                const isMarked = area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
                const isFirst = isMarked && row === area.top && column === area.left;
                const isNumber = typeof contentAt(sheet, row, column) === 'number';
                return (
                  <td
                    key={column} ref={isFirst ? marked : undefined} rowSpan={merge ? merge.bottom - merge.top + 1 : 1} colSpan={merge ? Math.min(merge.right, columns - 1) - merge.left + 1 : 1}
                    className={mergeClasses(styles.cell, isNumber && styles.number, isMarked && styles.selected)} onClick={() => { onSelect(a1(row, column)); }}
                  >{shown(sheet, row, column)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {(rows < sheet.rows.length || columns < widest) && <Text size={200}>{phrase('previewCut', language, { rows, columns })}</Text>}
    </>
  );
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}

function shown(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  if (typeof content !== 'number') return contentText(content);
  const format = sheet.formats.get(cellKey(row, column)) ?? '';
  if (format.includes('%')) return `${(content * 100).toFixed(/0\.(0+)%/.exec(format)?.[1]?.length ?? 0)}%`;
  const places = /0\.(0+)/.exec(format)?.[1]?.length;
  return places === undefined ? String(content) : content.toLocaleString('zh-CN', { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: format.includes(',') });
}
