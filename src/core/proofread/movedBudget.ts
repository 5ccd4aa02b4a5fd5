import type { Mention } from './mention';
import type { ReadParagraph } from './readParagraph';

/** 「追加2个项目，…支出预算总额1381.41万元」: behind what was moved, a budget that nobody calls 年初 may be the moved one. */
export function mayBeMoved({ of, at }: Mention, { even }: Pick<ReadParagraph, 'even'>): boolean {
  const sentence = /[^。;]*$/.exec(even.slice(0, at.span[0]))?.[0] ?? '';
  const own = /[^,;。]*$/.exec(sentence)?.[0] ?? '';
  return of.stage === 'budget' && isBehindMoves(sentence, own);
}

export function isBehindMoves(sentence: string, own: string): boolean {
  return !/年初|批复/.test(own) && /调整|追加|调增|调减|收回/.test(sentence);
}
