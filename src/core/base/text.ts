/** Full-width forms become half-width (`１００％` → `100%`), all white space goes, quotes of every kind go. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/["'“”‘’「」『』《》〈〉]/g, '');
}

/** Whether one is short for the other: 「财政拨款总表」 for 「财政拨款收支总表」. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** One line for display: white space and line breaks become single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How a row label announces itself: `其中：`, `减：`… The parent is the row above that carries no such word. */
export interface Label {
  /** As she wrote it, on one line. */
  readonly text: string;
  /** Without numbering, quotes, blanks, units and the words below: what labels are compared by. */
  readonly key: string;
  readonly partOf: boolean;
  /** `一` for 一、, `(一)` for （一）, `1` for 1.; empty without numbering. */
  readonly numbering: string;
}

const NUMBERING =
  /^(?:([一二三四五六七八九十]{1,3})[、.,:]|\(([一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?|(\d{1,2})[、.](?!\d)|(\d{1,2})\))/;
const CIRCLED = /^\s*[①-⑳⑴-⒇⒈-⒛]/;
const PART_OF = /^(?:其中[:：]?|(?:内|含|内含)[:：])(?=.)/;
const TRAILING_UNIT = /\((?:万元|元|千元|亿元|%|人|个|辆|次|人次|项|分)\)$/;

/** 「按支出性质分：基本支出」: how what follows is divided, in one cell with the first of its parts. */
const DIVIDED_BY = /^按(?:支出|收入|资金)?(?:性质|功能|经济|来源|用途)(?:分类?)?[:：](?=[一-龥])/;

/** Labels repeat from line to line and from sheet to sheet; so many of them are remembered. */
const MOST_KNOWN = 10_000;
const known = new Map<string, Label>();

export function readLabel(raw: string): Label {
  let label = known.get(raw);
  if (!label) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, (label = labelIn(raw)));
  }
  return label;
}

function labelIn(raw: string): Label {
  const text = oneLine(raw);
  let rest = plainText(raw.replace(CIRCLED, '')).replace(DIVIDED_BY, '');
  let partOf = false;
  let numbering = CIRCLED.test(raw) ? '○' : '';
  for (;;) {
    const part = PART_OF.exec(rest);
    const number = NUMBERING.exec(rest);
    if (part) partOf = true;
    else if (number) numbering ||= number[1] ?? (number[2] ? `(${number[2]})` : (number[3] ?? number[4] ?? ''));
    else break;
    rest = rest.slice((part ?? number)?.[0].length ?? 0);
  }
  rest = rest.replace(/[:：。;；、,，]+$/, '').replace(TRAILING_UNIT, '');
  return { text, key: rest, partOf, numbering };
}

export function labelKey(raw: string): string {
  return readLabel(raw).key;
}
