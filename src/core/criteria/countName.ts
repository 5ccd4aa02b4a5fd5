import type { CountStatement } from './criterionStatement';

/** 「被审计查出问题」 of 「被审计查出问题每项扣1分」, or the words of the count itself. */
export function countName({ before, count }: CountStatement): string {
  const words = count.words
    .replace(/^(?:每|有(?!效)|发现|出现|发生)+/, '')
    .replace(/的$/, '')
    .replace(/^超出?$/, '');
  const said = before.replace(/的$/, '');
  if (said !== '' && !/^(?:如|若|凡)/.test(said)) return words === '' || said.includes(words) ? said : said + words;
  return words === '' ? count.unit : words;
}
