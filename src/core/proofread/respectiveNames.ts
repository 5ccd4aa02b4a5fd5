/** 「人员经费与公用经费分别为812.44万元和4,526.89万元」: the amounts follow in the order of the names. */
export interface RespectiveNames {
  /** Where the amounts begin. */
  readonly from: number;
  readonly names: readonly string[];
}

const NAME = '[^\\d,;:。、()和与及]{2,14}';
const NAMED = new RegExp(`(${NAME}(?:、${NAME})*(?:和|与|及|、)${NAME}?)(?:支出|金额|决算)?分别(?:为|是|达到?)(?=\\d)`);

export function respectiveNames(sentence: string): RespectiveNames | undefined {
  const match = NAMED.exec(sentence);
  if (!match || /年/.test(match[1] ?? '')) return undefined;
  const from = match.index + match[0].length;
  const names = (match[1] ?? '').replace(/^.*(?:其中|中)(?=.{2})/, '').split(/[、和与及]/);
  const amounts = /^[^;。]*?(?=[;。]|$)/.exec(sentence.slice(from))?.[0].match(/\d[\d,]*(?:\.\d+)?(?:万元|元)/g) ?? [];
  return names.length > 1 && amounts.length === names.length ? { from, names } : undefined;
}
