import { METHOD_INSIDE, SAYS_METHOD, SCORING } from './lexicon';

export interface Split {
  readonly method: string;
  readonly criterion: string;
  /** The text holds both, and where one ends is not certain: it stands as both. */
  readonly certain: boolean;
}

/** One text with formula or 要点 and criterion: the block that gives points, and what stands around it. */
export function splitCriterion(text: string): Split {
  const segments = segmentsOf(text);
  const scores = segments.map((segment) => SCORING.test(segment.normalize('NFKC')));
  const first = scores.indexOf(true);
  const last = scores.lastIndexOf(true);
  if (first < 0) return { method: text, criterion: '', certain: true };
  const criterion = segments.slice(first, last + 1);
  const around = [segments.slice(0, first), segments.slice(last + 1)].map((part) => part.join('').trim());
  const rest = around.filter((part) => part !== '');
  if (rest.length === 0) return { method: '', criterion: text, certain: true };
  const isMixed = criterion.some(
    (segment, index) => !scores[first + index] && METHOD_INSIDE.test(segment.normalize('NFKC')),
  );
  const saysMethod = rest.every((part) => SAYS_METHOD.test(part.normalize('NFKC')));
  if (isMixed || !saysMethod || continuesList(segments[first] ?? '', around[0] ?? ''))
    return { method: text, criterion: text, certain: false };
  return { method: rest.join('\n'), criterion: criterion.join('').trim(), certain: true };
}

function segmentsOf(text: string): readonly string[] {
  return text.match(/[^。；;\n]+(?:[。；;]+\s*|\n\s*|$)/g) ?? [text];
}

/** 「①有制度；②制度执行到位，得1分」: the list goes on across the border. */
function continuesList(segment: string, before: string): boolean {
  const number = /^\s*(?:([②-⑳])|[（(]?([2-9]|1\d)[)）.、．](?!\d))/.exec(segment);
  return before !== '' && number !== null;
}
