import type { Reading, Slot, TextRange } from './statement';

/** `１，２３４．５％` → `1,234.5%`, character for character, so that places stay where they are. */
export function evened(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0−–]/g, (character) => {
    if (character === '−' || character === '–') return '-';
    const code = character.charCodeAt(0);
    return code < 0xff00 ? ' ' : String.fromCharCode(code - 0xfee0);
  });
}

const DIGITS = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** A number is read from its first digit to its last: nothing that is part of a longer one. */
const FREE = String.raw`(?<![\d.,])`;

/** Patterns are written over evened text; each named group becomes a slot. */
export function money(slot: string): string {
  return `(?<${slot}>${FREE}${DIGITS} ?(?:万元|亿元|千元|元))`;
}

export function percent(slot: string): string {
  return `(?<${slot}>${FREE}${DIGITS} ?%)`;
}

export function plainNumber(slot: string): string {
  return `(?<${slot}>${FREE}${DIGITS})`;
}

/** Words that may name a figure: no digits but those of a year, no brackets but 「（境）」 within a name. */
export function name(slot: string): string {
  return `(?<${slot}>${NAME})`;
}

const NAME = String.raw`(?:[^\s\d,;:。、()%=]|\d{4}年|\([\u4e00-\u9fff]{1,4}\)){1,40}?`;

export function slotsOf(text: string, match: RegExpExecArray, add = 0): Record<string, Slot> {
  const slots: Record<string, Slot> = {};
  for (const [slot, range] of Object.entries(match.indices?.groups ?? {})) {
    if (!range as unknown) continue;
    const span: TextRange = [range[0] + add, range[1] + add];
    slots[slot] = { text: text.slice(span[0], span[1]), span };
  }
  return slots;
}

/** Every match of a pattern, as readings of one kind. */
export function readingsOf(kind: string, pattern: string, text: string): readonly Reading[] {
  const found: Reading[] = [];
  for (const match of evened(text).matchAll(new RegExp(pattern, 'gd'))) {
    found.push({ kind, span: [match.index, match.index + match[0].length], slots: slotsOf(text, match) });
  }
  return found;
}
