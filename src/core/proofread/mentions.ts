import { type Decimal, roundHalfUp } from '../base/decimal';
import type { Known } from './ledger';
import type { Mention } from './mention';
import type { ReadReport } from './proof';

/** A value as the mention would print it. */
export function asMentioned({ text, scale }: Pick<Mention, 'text' | 'scale'>, value: Decimal): string {
  return inDressOf(text, scale ? value.div(scale) : value);
}

/** A value in the dress of what stands there: its unit, and no fewer decimals. */
export function inDressOf(text: string, value: Decimal): string {
  const match = /^-?[\d,]+(?:\.(\d+))?\s*(亿元|万元|千元|元|%|分|[\u4e00-\u9fff]*)/.exec(text.trim());
  const unit = match?.[2] ?? '';
  const scale: Readonly<Record<string, string>> = { 亿元: '0.0001', 千元: '10', 元: '10000', '%': '100' };
  const scaled = value.times(scale[unit] ?? '1');
  const written = match?.[1]?.length ?? 0;
  // What two decimals would make nothing of is not nothing.
  if (!scaled.isZero() && roundHalfUp(scaled, Math.max(written, 2)).isZero())
    return `${scaled.toSignificantDigits(2).toString()}${unit}`;
  const exact = roundHalfUp(scaled, 2).decimalPlaces();
  return `${roundHalfUp(scaled, Math.max(written, Math.min(exact, 2))).toFixed(Math.max(written, Math.min(exact, 2)))}${unit}`;
}

/** 「绩效数据」C12, or the place of the report. */
export function sourceOf(known: Known, report: ReadReport): string {
  if (known.place) return `「${known.place.sheet}」${known.place.cell ?? ''}`;
  return known.mention ? placeOf(known.mention, report) : '工作簿';
}

export function placeOf({ at, text }: Pick<Mention, 'at' | 'text'>, report: ReadReport): string {
  const paragraph = report.text.paragraphs[at.paragraph];
  if (at.table !== undefined) {
    const caption = report.tables.find(({ table }) => table.index === at.table)?.caption ?? '';
    return `表格「${caption.slice(0, 30)}」里的 ${text}`;
  }
  const around = paragraph?.text.slice(Math.max(0, at.span[0] - 18), at.span[1]).trim() ?? text;
  return `第 ${String((paragraph?.index ?? 0) + 1)} 段“…${around}”`;
}
