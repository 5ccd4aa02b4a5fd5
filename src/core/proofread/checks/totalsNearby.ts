import { evened } from '../../statements/readText';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

const TOTAL = /^(?:合\s*计|总\s*计)$/;

/** The paragraph that leads to a table, and its line 合计: a figure that is a slip of one of these. */
export const totalsNearby: Proof = {
  code: 'tableSumDiffers',
  level: 'error',
  law: '表前一段里的总数与表的合计一致',
  find: (report) => report.tables.flatMap((table) => judge(table, report)),
};

function judge(table: ReadTable, report: ReadReport): readonly Doubt[] {
  const total = table.rows.find(({ path, label }) => [label, ...path].some((text) => TOTAL.test(text)));
  if (!total) return [];
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [plain(cell.cell.text)] : [])));
  const { length } = report.paragraphs;
  const from = table.table.after;
  return report.paragraphs
    .slice(Math.max(0, from - 2), Math.min(length, from + 1))
    .flatMap(({ at, inTable, numbers, even }) => {
      if (inTable || even.length < 15) return [];
      return numbers.flatMap((number): readonly Doubt[] => {
        if (digits(number.text).length < 3 || cells.includes(plain(number.text)) || number.kind === 'other') return [];
        const near = total.cells.flatMap((cell, column) =>
          cell && isOf(number, table, column) && isSlip(number.text, asSaid(cell)) ? [cell] : [],
        );
        const [cell] = near;
        // Said elsewhere, too, it is no slip.
        if (!cell || near.length > 1 || timesSaid(report, number.text) > 1) return [];
        const should = number.text.replace(/\d[\d,]*(?:\.\d+)?/, asSaid(cell));
        const suspects = suspectOf(cell, number.value, table, report.position).map((one) => ({
          ...one,
          should: '',
          explained: false,
        }));
        return [
          {
            at: { paragraph: at, span: number.span },
            says: number.text,
            should,
            why: `表格「${table.caption.slice(0, 30)}」的合计`,
            suspects,
          },
        ];
      });
    });
}

/** 户 of a column 「户数（户）」, 万元 of a table in 万元. */
function isOf({ kind, unit }: TextNumber, { columns, scale }: ReadTable, column: number): boolean {
  const heading = columns[column]?.heading ?? '';
  if (kind === 'count') return unit !== '' && heading.includes(unit);
  if (kind !== 'money') return false;
  return (
    heading.includes(unit) ||
    (scale !== undefined && unit === (scale.equals(1) ? '万元' : '元') && !/[（(]/.test(heading))
  );
}

function asSaid({ cell }: ReadCell): string {
  return plain(cell.text);
}

function plain(text: string): string {
  return /-?\d[\d,]*(?:\.\d+)?/.exec(evened(text))?.[0].replaceAll(',', '') ?? '';
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function timesSaid({ text }: ReadReport, words: string): number {
  const own = plain(words);
  return text.paragraphs.reduce((sum, { text: shown }) => sum + shown.replaceAll(',', '').split(own).length - 1, 0);
}
