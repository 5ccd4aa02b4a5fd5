import { plainText } from '../../base/text';
import type { LabelledFigure, LabelledTable } from '../../report/data/labelledTables';
import { nameOfLabelled } from '../../report/fields/labelledFields';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import type { FieldMeaning } from './fieldMeanings';
import { columnPoints, isFigure, linePoints } from './labelledPoints';
import { likelyCandidate } from './likelyCandidate';
import { type NumberAround, numbersAround } from './numberAround';
import { isExplained } from './saidInFull';

interface Found {
  readonly table: LabelledTable;
  readonly own: LabelledFigure;
  readonly points: number;
  /** Line and column are named in full. */
  readonly full: boolean;
}

/**
 * Figures of her own tables, whatever they are about: last year's workbook has the very value where the words before it name the line and the column,
 * and no other line or column of that table is named nearer. Certain where nothing else is said.
 */
export function labelledFields(report: ReadReport, tables: readonly LabelledTable[]): readonly Candidate[] {
  if (tables.length === 0) return [];
  return numbersAround(report).flatMap((around) => {
    const found = tables.flatMap((table) =>
      table.figures.flatMap((own): Found[] => {
        if (!isFigure(around, own)) return [];
        const line = linePoints(around, own, table, report);
        const column = line === 0 ? 0 : columnPoints(around, own, table, report.context.year);
        if (line === 0 || column === 0) return [];
        return [{ table, own, points: line + column, full: line >= 3 && column >= 3 }];
      }),
    );
    const most = Math.max(...found.map(({ points }) => points));
    const best = found.filter(({ points }) => points === most);
    const [first, ...others] = best;
    if (!first || others.some(({ own }) => own.line !== first.own.line || own.column !== first.own.column)) return [];
    // Of two tables that say the same she sees which.
    const certain = first.full && others.length === 0 && isSaid(around, first);
    return [likelyCandidate(around, meaningOf(first), certain)];
  });
}

/** Nothing in front of the number but the names of its line and its column, and words that only bind. */
function isSaid(around: NumberAround, { own, table }: Found): boolean {
  const { number, cell, near } = around;
  const digits = number.text.replace(/\D/g, '').replace(/^0+/, '');
  if (own.figure.measure !== 'count' && digits.length < 3) return false;
  if (cell) return true;
  const meaning = meaningOf({ own, table });
  const rest = [own.line, own.column, own.column.replace(/(?:数|额|金额)$/, '')].reduce(
    (words, name) => (name === '' ? words : words.replaceAll(plainText(name), '')),
    plainText(near),
  );
  return isExplained(rest, meaning);
}

function meaningOf({ own, table }: Pick<Found, 'own' | 'table'>): FieldMeaning {
  const field = nameOfLabelled({ table: table.name, line: own.line, column: own.column });
  const { measure, value } = own.figure;
  const none = { item: undefined, stage: undefined, past: false, base: undefined };
  return { field, plain: own.line, measure, value, kind: measure === 'rate' ? 'named' : 'plain', ...none };
}
