import { decimal } from '../../base/decimal';
import { cellKey, contentAt } from '../../workbook/snapshot';
import type { Heading } from './headingRole';
import { COMPARING_SIGN, TARGET_NUMBER, TARGET_SIGN, TARGET_UNIT, TARGET_VALUE, TARGET_WORD } from './lexicon';
import type { SheetCells } from './schemeCells';

/** Where a form says what is to be reached; its sign and its unit may have columns of their own. */
export interface TargetColumns {
  readonly value: number;
  readonly sign: number | undefined;
  readonly unit: number | undefined;
}

export function targetColumns(headings: ReadonlyMap<number, Heading>): TargetColumns | undefined {
  const columnOf = (pattern: RegExp): number | undefined =>
    [...headings].find(([, { words }]) => pattern.test(words))?.[0];
  const value = columnOf(TARGET_VALUE);
  return value === undefined ? undefined : { value, sign: columnOf(TARGET_SIGN), unit: columnOf(TARGET_UNIT) };
}

/** 「≥」 「8」 「公里」 as 「≥8公里」; 1 shown as a percentage is 「100%」. */
export function wantedValue(cells: SheetCells, row: number, { value, sign, unit }: TargetColumns): string {
  const shown = cells.text(row, value);
  const content = contentAt(cells.sheet, row, value);
  const isPercentage =
    typeof content === 'number' && (cells.sheet.formats.get(cellKey(row, value)) ?? '').includes('%');
  const number = isPercentage ? `${decimal(content).times(100).toFixed()}%` : shown;
  const before = sign === undefined ? '' : cells.text(row, sign);
  const behind = unit === undefined ? '' : cells.text(row, unit);
  return [
    COMPARING_SIGN.test(before) && !/^[≥≤<>=＞＜＝]/.test(number) ? before : '',
    number,
    number === '' || number.endsWith(behind) ? '' : behind,
  ].join('');
}

/**
 * 「完成值达到指标值得满分，未达到的按完成比例计分」 beside 「≥6座」: the number is written where the sentence speaks of it. Where the sentence
 * goes the other way than the sign, or what is wanted is no number, she is told what is wanted and asked.
 */
export function withTarget(criterion: string, target: string): string {
  if (target === '' || !TARGET_WORD.test(criterion)) return criterion;
  const {
    sign = '',
    number,
    unit = '',
  } = TARGET_NUMBER.exec(target.normalize('NFKC').replace(/\s/g, ''))?.groups ?? {};
  const isMost = /[≤≦]|小于|不超过|不高于|不大于/.test(sign);
  const isFound = number !== undefined && !/^[<>]$/.test(sign) && !goesAgainst(criterion, isMost);
  if (!isFound) return `${criterion}（年度指标值：${target}）`;
  const word = new RegExp(TARGET_WORD.source, 'g');
  return criterion.replace(word, (_, at: number, whole: string) => {
    const [before, behind] = [whole.slice(0, at), whole.slice(at)];
    const isDivided =
      /[÷/×*(（]$/.test(before.trimEnd()) || new RegExp(`^${TARGET_WORD.source}\\s*[)）÷/×*]`).test(behind);
    return isDivided && unit !== '%' ? number : `${number}${unit}`;
  });
}

/** 「达到指标值」 of what should be small, 「不超过指标值」 of what should be much, or a part of the other way round. */
function goesAgainst(criterion: string, isMost: boolean): boolean {
  const [atLeast, atMost] = [
    /(?:达到|完成|实现|不低于|不少于|大于|≥|达)[^，,。；;]{0,4}$/,
    /(?:不超过|不高于|不大于|控制在|小于|低于|≤)[^，,。；;]{0,4}$/,
  ];
  const before = [...criterion.matchAll(new RegExp(TARGET_WORD.source, 'g'))].map(({ index }) =>
    criterion.slice(0, index),
  );
  const isDividedBy = new RegExp(`${TARGET_WORD.source}\\s*[÷/]`).test(criterion);
  const isDivisor = new RegExp(`[÷/]\\s*${TARGET_WORD.source}`).test(criterion);
  return isMost
    ? isDivisor || before.some((words) => atLeast.test(words) && !atMost.test(words))
    : isDividedBy ||
        before.some((words) => atMost.test(words) && !atLeast.test(words) && !/(?:低于|小于|未达到)$/.test(words));
}
