import type { Decimal } from '../base/decimal';
import { oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import { type CellContent, contentAt, contentText } from '../workbook/snapshot';
import { valueColumns } from './recognisers/labelled';

/** One amount of a line of amounts that are named alike but for what each is of: the rows of a column, or the columns of a row. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Undefined where a word of it is not known. */
  readonly item: Meaning | 'total' | undefined;
  readonly isTotal: boolean;
  /** A source of income that is not the treasury. */
  readonly isSource: boolean;
  /** `nothing` where the place is blank. */
  readonly value: Decimal | 'nothing' | 'unreadable';
}

type Names = Pick<Governing, 'nameOf'>;

/** What sets a figure apart from those that it may be a part of, or the total of. */
const APART = /^(?:fund|measure|year|period|point|value|whose):|^stage:change$/;
const TIME = /^(?:stage|year|period|point|measure):/;
const OF_ITS_ROW = /^level:sub$/;

/** The rows of one column. */
export function entriesDown(table: Table, column: Column, names: Names): readonly Entry[] {
  return rowsOf(table).flatMap((row): readonly Entry[] => {
    const name = column.labelColumns
      .map((at) => oneLine(contentText(contentAt(table.sheet, row, at))))
      .find((one) => one !== '');
    // 「支出合计（元）」 says its own measure.
    if (name === undefined || /元/.test(name)) return [];
    const { text, key } = readLabel(name);
    const { meanings, residue } = names.nameOf(key);
    const said = [...meanings];
    const isKnown = residue.length === 0 && !said.some((one) => APART.test(one) || OF_ITS_ROW.test(one));
    return [{ ...entryAt(table, row, column), text, ...named(said, isKnown) }];
  });
}

/** A form without headings has no body of its own. */
function rowsOf({ rows, area: { top, bottom } }: Table): readonly number[] {
  return rows.length > 0 ? rows : Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** The columns of one row that are as far and of the same time as this one: those that say the same but for what each is of, and others. */
export function entriesAcross(table: Table, row: number, own: Column, names: Names): readonly Entry[] {
  const mine = saidOver(own, names);
  return valueColumns(table).flatMap((column): readonly Entry[] => {
    const { time, apart, ...said } = saidOver(column, names);
    if (time !== mine.time) return [];
    return [{ ...entryAt(table, row, column), text: column.heading, ...(apart === mine.apart ? said : UNKNOWN) }];
  });
}

function saidOver({ path, period, unit }: Column, names: Names) {
  const words = path.map((word) => names.nameOf(word));
  const all = [...new Set(words.flatMap(({ meanings }) => [...meanings]))];
  const isKnown = words.every(({ residue }) => residue.length === 0);
  // 「公务用车购置及运行费 / 小计」 is what stands over it.
  const own =
    words
      .map(({ meanings }) => [...meanings])
      .filter((said) => said.some(isItem))
      .at(-1) ?? all;
  const time = all.filter((one) => TIME.test(one)).sort();
  return {
    time: JSON.stringify([time, period.year, period.offset ?? 0, unit?.name]),
    apart: all
      .filter((one) => APART.test(one))
      .sort()
      .join(),
    ...named(own, isKnown),
  };
}

type Named = Pick<Entry, 'item' | 'isTotal' | 'isSource'>;

const UNKNOWN: Named = { item: undefined, isTotal: false, isSource: false };

function named(said: readonly Meaning[], isKnown: boolean): Named {
  if (!isKnown) return UNKNOWN;
  const isTotal = said.some((one) => TOTAL.test(one));
  const items = said.filter(isItem);
  // 「财政拨款收入」 is revenue as well.
  const [item, ...more] = items.length > 1 ? items.filter((one) => one !== 'item:revenue') : items;
  if (item === undefined) return { ...UNKNOWN, item: isTotal ? 'total' : undefined, isTotal };
  const isSource = item === 'item:other' && said.includes('item:revenue');
  return { item: more.length > 0 ? undefined : item, isTotal, isSource };
}

const TOTAL = /^level:(?:total|grand|sub)$/;

function isItem(meaning: Meaning): boolean {
  return meaning.startsWith('item:');
}

function entryAt({ sheet }: Table, row: number, { column }: Column): Pick<Entry, 'row' | 'column' | 'value'> {
  return { row, column, value: valueOf(contentAt(sheet, row, column)) };
}

/** 「98%」 and 「490元」 say their own measure. */
function valueOf(content: CellContent): Entry['value'] {
  const amount = readAmount(content);
  if (amount.kind !== 'number') return amount.kind;
  return amount.unit !== undefined || amount.decoration?.percent === true ? 'unreadable' : amount.value;
}
