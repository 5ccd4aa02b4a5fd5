/** What stands where something is not known. In a cell of a table (`:数`) without the explanation; of a list, how many it has. */
export function openWords(ask: string, suffix: string | undefined): string {
  if (suffix === '数') return `【待补充：${ask.replace(/（.*）$/, '')}】`;
  return `【待补充：${ask}${suffix === '个数' ? '的个数' : ''}】`;
}
