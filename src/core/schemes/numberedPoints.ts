import { oneLine } from '../base/text';

/** 「①有制度；②制度合规；③执行到位」 → its 要点; empty where the text numbers none, or not from 1 on. */
export function numberedPoints(text: string): readonly string[] {
  return [CIRCLED, BRACKETED, DOTTED].map((style) => pointsIn(text, style)).find((points) => points.length > 1) ?? [];
}

const CIRCLED = /[①-⑳]/g;
const BRACKETED = /[(（]\d{1,2}[)）]/g;
const DOTTED = /(?<![\d.])\d{1,2}[、.．](?!\d)/g;

function pointsIn(text: string, style: RegExp): readonly string[] {
  const marks = [...text.matchAll(style)];
  if (!marks.every((mark, index) => numberOf(mark[0]) === index + 1)) return [];
  return marks.map((mark, index) => {
    const start = mark.index + mark[0].length;
    return oneLine(text.slice(start, marks[index + 1]?.index))
      .replace(/[；;。，,、]+$/, '')
      .trim();
  });
}

function numberOf(mark: string): number {
  const code = mark.codePointAt(0) ?? 0;
  return code >= 0x2460 && code <= 0x2473 ? code - 0x245f : Number(mark.replace(/\D/g, ''));
}
