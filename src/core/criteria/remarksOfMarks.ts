import type { Characters } from './characters';

/** The sentence without the brackets behind its marks, and what stands in each of them. */
export interface Remarked {
  readonly outer: Characters;
  readonly remarks: readonly { readonly at: number; readonly body: Characters }[];
}

const REMARK = /(?<=\d分)\((?<body>[^()]{2,80})\)/gu;
/** It gives or takes marks itself, and does not say for what the mark before it is. */
const MARKS = /(?:[^\d,;。]{2,}|,)(?:得|计|扣|减|给|记)?(?:\d+(?:\.\d+)?分|不得分|不计分|0分)/;

/** 「质量较高得2分（一般的得1分，较差的不得分）」: degrees of the one thing that the mark before the brackets is for. Undefined where there are none. */
export function remarksOfMarks({ text, places }: Characters): Remarked | undefined {
  const found = [...text.matchAll(REMARK)].filter(({ groups }) => MARKS.test(groups?.['body'] ?? ''));
  if (found.length === 0) return undefined;
  let outer = '';
  const kept: number[] = [];
  let at = 0;
  for (const { index, 0: remark } of found) {
    outer += text.slice(at, index);
    kept.push(...places.slice(at, index));
    at = index + remark.length;
  }
  outer += text.slice(at);
  kept.push(...places.slice(at));
  return {
    outer: { text: outer, places: kept },
    remarks: found.map(({ index, groups }) => {
      const body = groups?.['body'] ?? '';
      const from = index + 1;
      return {
        at: places[index] ?? 0,
        body: { text: body, places: places.slice(from, from + body.length + 1) },
      };
    }),
  };
}
