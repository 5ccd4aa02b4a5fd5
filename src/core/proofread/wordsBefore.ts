import { JOINS_CLAUSES } from './lexicon';

/** The words in front of a number, back to the last break or number; what stands in brackets is passed over. */
export interface WordsBefore {
  readonly words: string;
  /** Whether they are all: behind 「、」, or right behind another number, they may be the end of longer ones. */
  readonly complete: boolean;
}

/** `done` is where what was read before ends. */
export function wordsBefore(even: string, done: number, at: number): WordsBefore {
  let depth = 0;
  for (let index = at - 1; index >= done; index--) {
    const character = even[index] ?? '';
    if (character === ')') depth++;
    else if (character === '(' && --depth < 0) return { words: even.slice(index + 1, at), complete: true };
    else if (depth === 0 && /[,;:。、]/.test(character))
      return { words: even.slice(index + 1, at).replace(JOINS_CLAUSES, ''), complete: character !== '、' };
  }
  return { words: even.slice(done, at).replace(JOINS_CLAUSES, ''), complete: done === 0 };
}

/** 「比预算7.2万元少0.6万元」, 「同上年17.65万元相比」: the words of what it is compared with; 「与」 alone may join two. */
export function comparedWith(words: string, behind: string): string | undefined {
  // 「为预算9.80万元的86.43%」 measures by the budget, and does not go on with it.
  const measure = /^的[\d.]+%/.test(behind) ? /^(?:为|占|达到?|完成|相当于)(.+)$/.exec(words)?.[1] : undefined;
  if (measure !== undefined) return measure;
  const [, with_, rest] = /^(比(?![例重率])|较(?![轻大少多高低好快小重强弱])|与|同|和)(.+)$/.exec(words) ?? [];
  const joined = with_ !== '比' && with_ !== '较' && !/^(?:相比|比较|比)/.test(behind);
  return joined ? undefined : rest;
}

/** 「收入1260万元，其中1100万元为…，160万元为…」: a figure without words of its own is not that of the whole before it. */
export function isNameless(even: string, done: number, at: number): boolean {
  const between = even.slice(done, at);
  // 「较上年（1200.67万元）增长」: what it is compared with.
  if (/(?:比|较|与|同|和)[^,;。()]{1,12}\($/.test(between)) return true;
  // 「完成预算（14.50万元）的81.96%」: what it is measured by.
  if (
    /(?:完成|占|达|超过?|低于|高于)[^,;。()\d]{0,10}(?:预算|计划|目标|任务|概算|合同)[^,;。()\d]{0,4}\($/.test(between)
  )
    return true;
  return /(?:其中|包括|包含)[:,]?$/.test(between) || (done > 0 && /^[^(]*[,;、]$/.test(between));
}
