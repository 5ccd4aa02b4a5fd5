import type { FactValues } from './drawing';
import { inWan } from './drawing';
import { type NumberStyle, type Unit, drawNumberStyle } from './numberStyle';
import type { Money } from './purse';
import type { Random } from '../../../support/random';
import { ITEM_STYLES, SUBITEM_STYLES, type TextStyle, drawTextStyle } from './textStyle';

/** How a table is written, whatever it says. */
export interface Dress {
  readonly unit: Unit;
  /** Nothing is lost by rounding. */
  readonly exact: boolean;
  readonly unitPlace: 'ownRow' | 'officeRow' | 'titleCell' | 'titleRow' | 'heading';
  readonly unitWord: string;
  readonly numbers: NumberStyle;
  readonly text: TextStyle;
  readonly items: (index: number) => string;
  readonly subitems: (index: number) => string;
  readonly headings: 'merged' | 'blank' | 'repeated';
  readonly titleMerged: boolean;
  readonly titleYear: 'front' | 'frontDegree' | 'behind' | 'ownRow' | 'none';
  readonly officeRow: boolean;
  readonly dateRow: boolean;
  readonly totalFirst: boolean;
  readonly columnNumbers: boolean;
  readonly lineNumbers: boolean;
  readonly notes: boolean;
  readonly pageBreak: boolean;
}

const UNITS: readonly Unit[] = ['元', '元', '千元', '万元', '万元'];

/** `coarse` figures lose nothing in 万元; the others are printed in 元, or rounded where the workbook may. */
export function drawDress(random: Random, options: { coarse: boolean; named: boolean; rounds: boolean }): Dress {
  const items = random.pick(ITEM_STYLES);
  const unit = options.coarse || options.rounds ? random.pick(UNITS) : '元';
  return {
    unit, exact: options.coarse || unit === '元',
    unitPlace: random.pick(['ownRow', 'ownRow', 'officeRow', 'titleCell', 'titleRow', 'heading']),
    unitWord: random.pick(['单位：', '金额单位：', '单位:', '（单位：', '单位： ']),
    numbers: drawNumberStyle(random),
    text: drawTextStyle(random),
    items,
    subitems: random.pick(SUBITEM_STYLES.filter((style) => style(0) !== items(0))),
    headings: random.pick(['merged', 'merged', 'blank', 'repeated']),
    titleMerged: random.chance(0.6),
    titleYear: options.named ? random.pick(['front', 'frontDegree', 'behind', 'ownRow']) : 'none',
    officeRow: random.chance(0.4),
    dateRow: random.chance(0.2),
    totalFirst: random.chance(0.5),
    columnNumbers: random.chance(0.25),
    lineNumbers: random.chance(0.5),
    notes: random.chance(0.3),
    pageBreak: random.chance(0.2),
  };
}

/** What a reader can know of a figure printed in this dress: a 0 that is printed as nothing is not known. */
export function shown(dress: Dress, value: Money): number | 'blank' {
  return value === 0 && dress.numbers.zero !== 0 ? 'blank' : inWan(value);
}

export function shownAll(dress: Dress, values: Readonly<Record<string, Money>>): FactValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(dress, value)]));
}

/** The total row above or below the others. */
export function withTotal<T>(dress: Dress, rows: readonly T[], total: T): readonly T[] {
  return dress.totalFirst ? [total, ...rows] : [...rows, total];
}
