import { type Decimal, decimal, sumOf } from '../base/decimal';
import { type Label, oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Residue } from '../tables/words/residue';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { OFFICE, holdsNoPlace, namesStaff } from './recognisers/staffWords';

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
  const parts = partsOf(below, own.value);
  const isDivided = sumOf(parts.map(({ value }) => value)).eq(own.value);
  return parts.flatMap((part) => {
    const isOnBooks = ON_THE_BOOKS.test(part.label.key) && !own.label.key.includes('在编') && part.value.lt(own.value);
    const isOther = holdsNoPlace(part.label.key) || (isDivided && !isKindOfStaff(part.label));
    if (!isOnBooks && !(isOther && part.value.gt(0))) return [];
    const text = `${part.label.text} ${part.value.toString()}`;
    return [{ word: text, text, rows: [row, part.row] }];
  });
}

/** By their places, their offices or what people are: 「中心校」 and 「政府购买岗位」 are none of it. */
function isKindOfStaff(label: Label): boolean {
  const kind = { ...label, key: label.key.replace(/^(?:在编|在职|在岗|实有)(?=[一-龥])/, '') };
  return namesStaff(kind) || OFFICE.test(label.key) || OF_PEOPLE.test(label.key);
}

const OF_PEOPLE =
  /[男女族岁]|党员|团员|学历|学位|本科|专科|大专|研究生|硕士|博士|中专|高中|科级|职级|处级|领导|干部$|职工$|管理(?:岗|人员)|专业?技术|工人|汉/;

/** Then the others do not stand on them. */
const ON_THE_BOOKS = /^(?:实有|现有|年末|其中)*在编(?:在岗)?(?:人员|人数|职工|数)*$/;

/** From 「其中」 on as many as come to all of it. */
function partsOf(below: readonly Line[], whole: Decimal): readonly Line[] {
  if (!below[0]?.label.partOf) return [];
  let sum = decimal(0);
  const end = below.findIndex(({ value }) => (sum = sum.plus(value)).gte(whole));
  return end < 0 ? below : below.slice(0, end + 1);
}
