import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { cellOfKey } from '../../../core/workbook/snapshot';
import { type EmulatedSheet, overlap } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { fullAddress } from './rangeAddress';
import { rangeFormatObject } from './rangeFormatObject';
import { validationObject } from './validationObject';

/** How one of several areas answers. */
type OneArea = (area: CellRange) => RichObject;

export function mergedAreas(sheet: EmulatedSheet, range: CellRange, one: OneArea): RichObject | null {
  const merges = sheet.merges.filter((merge) => overlap(merge, range));
  if (merges.length > 512) throw invalidArgument('Range.getMergedAreasOrNullObject');
  return areasObject(sheet, merges, one);
}

export function areasObject(sheet: EmulatedSheet, areas: readonly CellRange[], one: OneArea): RichObject | null {
  if (areas.length === 0) return null;
  return {
    type: 'RangeAreas',
    properties: {
      AreaCount: () => areas.length,
      Address: () => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    },
    objects: {
      Areas: () => ({ type: 'RangeCollection', items: () => areas.map(one) }),
      Format: () => togetherObject(areas.map((area) => rangeFormatObject(sheet, area))),
      DataValidation: () => togetherObject(areas.map((area) => validationObject(sheet, area))),
    },
  };
}

export function specialAreas(sheet: EmulatedSheet, range: CellRange, kind: unknown, one: OneArea): RichObject | null {
  // Asked of one cell, Excel answers for all that is used.
  const isSingle = range.top === range.bottom && range.left === range.right;
  return areasObject(sheet, columnRuns(specialCells(sheet, isSingle ? WHOLE_SHEET : range, kind)), one);
}

function specialCells(sheet: EmulatedSheet, range: CellRange, kind: unknown): readonly number[] {
  if (kind === 'DataValidations') return [...sheet.keysIn(range, sheet.validations)];
  if (kind !== 'Constants' && kind !== 'Formulas') throw invalidArgument('Range.getSpecialCellsOrNullObject');
  const wanted = kind === 'Formulas' ? 'formula' : 'constant';
  return [...sheet.keysIn(range, sheet.inputs)].filter((key) => sheet.inputs.get(key)?.kind === wanted);
}

/** One object for several: what is done to it is done to each. */
function togetherObject(objects: readonly RichObject[]): RichObject {
  const each = <Member extends 'assign' | 'methods'>(member: Member): NonNullable<RichObject[Member]> => {
    const names = Object.keys(objects[0]?.[member] ?? {});
    const all =
      (name: string) =>
      (given: unknown): null => {
        for (const one of objects) one[member]?.[name]?.(given);
        return null;
      };
    return Object.fromEntries(names.map((name) => [name, all(name)]));
  };
  const inner = Object.keys(objects[0]?.objects ?? {}).map((name) => [
    name,
    (...given: readonly unknown[]) =>
      togetherObject(objects.flatMap((one) => (one.objects?.[name]?.(...given) as RichObject | null) ?? [])),
  ]);
  return {
    type: objects[0]?.type ?? '',
    assign: each('assign'),
    methods: each('methods'),
    objects: Object.fromEntries(inner) as NonNullable<RichObject['objects']>,
  };
}

const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Cells below each other are one area. */
function columnRuns(keys: readonly number[]): readonly CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<number, (typeof runs)[number]>();
  for (const key of [...keys].sort((one, other) => one - other)) {
    const { row, column } = cellOfKey(key);
    const last = open.get(column);
    if (last?.bottom === row - 1) last.bottom = row;
    else {
      const run = { top: row, left: column, bottom: row, right: column };
      open.set(column, run);
      runs.push(run);
    }
  }
  return runs;
}
