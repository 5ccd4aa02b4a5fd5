import { type Decimal, decimal } from '../base/decimal';
import { type Label, oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Residue } from '../tables/words/residue';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { holdsNoPlace } from './recognisers/staffWords';

/** So many lines may divide a count. */
const MOST_PARTS = 8;

interface Line {
  readonly row: number;
  readonly label: Label;
  readonly value: Decimal;
}

/** 「实有在职 58　其中：在编 53　聘用制 5」: the five hold no place, and the count holds them. */
export function heldByOthers(
  fact: FactId,
  row: number,
  { column, labelColumns }: Column,
  { sheet }: Table,
): readonly Residue[] {
  if (fact !== 'actualStaff') return [];
  const lineAt = (at: number): Line | undefined => {
    const name = labelColumns.map((one) => oneLine(contentText(contentAt(sheet, at, one)))).find((one) => one !== '');
    const amount = readAmount(contentAt(sheet, at, column));
    return name === undefined || amount.kind !== 'number'
      ? undefined
      : { row: at, label: readLabel(name), value: amount.value };
  };
  const own = lineAt(row);
  if (!own || own.label.partOf || own.value.isZero()) return [];
  const below: Line[] = [];
  for (let at = row + 1; at <= row + MOST_PARTS; at++) {
    const line = lineAt(at);
    if (!line) break;
    below.push(line);
  }
  return partsOf(below, own.value).flatMap((part) => {
    const isOnBooks = ON_THE_BOOKS.test(part.label.key) && !own.label.key.includes('在编') && part.value.lt(own.value);
    if (!isOnBooks && !(holdsNoPlace(part.label.key) && part.value.gt(0))) return [];
    const text = `${part.label.text} ${part.value.toString()}`;
    return [{ word: text, text, rows: [row, part.row] }];
  });
}

/** Then the others do not stand on them. */
const ON_THE_BOOKS = /^(?:实有|现有|年末|其中)*在编(?:在岗)?(?:人员|人数|职工|数)*$/;

/** From 「其中」 on as many as come to all of it. */
function partsOf(below: readonly Line[], whole: Decimal): readonly Line[] {
  if (!below[0]?.label.partOf) return [];
  let sum = decimal(0);
  const end = below.findIndex(({ value }) => (sum = sum.plus(value)).gte(whole));
  return end < 0 ? below : below.slice(0, end + 1);
}
