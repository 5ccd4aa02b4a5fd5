import type { ReadParagraph } from './readParagraph';

/** 「1.村级组织运转经费。全年预算…，自评得分96.5分」 */
const SCORED =
  /^\s*[([]?[\d一二三四五六七八九十]{1,3}[)\].、]\s*(?<title>[^。,;:\d]{3,30})[。:,;].*自评得?分(?:为)?(?<score>\d)/;
const OF_ALL = /自评|得分|总[体分]|整体|综合|绩效|评价|部门|单位|结论|指标/;

/** Paragraphs of a numbered list that give a score each: of what their titles name, and none of the whole. */
export function scoredInList(paragraphs: readonly Pick<ReadParagraph, 'even' | 'inTable'>[]): ReadonlySet<number> {
  const scored = paragraphs.map(({ even, inTable }) => {
    const title = inTable ? undefined : SCORED.exec(even)?.groups?.['title'];
    return title !== undefined && !OF_ALL.test(title) ? title : undefined;
  });
  const each = scored.flatMap((title, at) => (title !== undefined && hasNeighbour(scored, at) ? [at] : []));
  return new Set(each);
}

function hasNeighbour(scored: readonly (string | undefined)[], at: number): boolean {
  return [scored[at - 1], scored[at + 1]].some((other) => other !== undefined && other !== scored[at]);
}
