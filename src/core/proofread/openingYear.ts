import type { LabelContext } from './readLabel';

/** Words of time that end with a comma: they hold for the whole sentence. */
export function openingYear(even: string, { year }: LabelContext): number | undefined {
  const [words] =
    /^\s*(?:[([]?[\d一二三四五六七八九十]{1,3}[)\].、:]\s*)?(?:截至|截止|至|在)?(?:20\d{2}年|上年|去年|上一年)(?:度|底|末|年末|年底|初)?(?:12月(?:31日|底|末)?)?[,:]/.exec(
      even,
    ) ?? [];
  if (words === undefined) return undefined;
  const named = /20\d{2}/.exec(words)?.[0];
  if (named === undefined) return year === undefined ? undefined : year - 1;
  // What a year began with is what the one before ended with.
  return Number(named) - (/初/.test(words) ? 1 : 0);
}
