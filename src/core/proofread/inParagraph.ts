import { onceFor } from '../base/onceFor';

interface InParagraph {
  readonly paragraph: number;
}

const listed = onceFor((all: readonly InParagraph[]): ReadonlyMap<number, readonly InParagraph[]> => {
  const found = new Map<number, InParagraph[]>();
  for (const one of all) {
    const own = found.get(one.paragraph);
    if (own) own.push(one);
    else found.set(one.paragraph, [one]);
  }
  return found;
});

/** Those of one paragraph: asked of each paragraph of a long report, not all are looked through for it. Of a list that no longer grows. */
export function inParagraph<One extends InParagraph>(all: readonly One[], paragraph: number): readonly One[] {
  return (listed(all).get(paragraph) ?? []) as readonly One[];
}
