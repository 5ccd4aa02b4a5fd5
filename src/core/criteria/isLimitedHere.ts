import { isMeasure } from './clauseWords';
import type { Statement } from './criterionStatement';
import type { LimitPhrase } from './phrase';
import { holdsThing } from './sameThing';

/** Whether what stands right before a limit is what is scored here, so that the limit is of nothing else besides. */
export function isLimitedHere(text: string, { limit }: LimitPhrase, before: readonly Statement[]): boolean {
  if (HERE.test(text)) return true;
  if (JOINS.test(text)) return false;
  // 「执行率超过100%的按100%计」
  if (limit === 'cap' && isMeasure(text)) return true;
  return before.flatMap(namesOf).some((name) => holdsThing(name, text) || holdsThing(text, name));
}

function namesOf(one: Statement): readonly string[] {
  switch (one.kind) {
    case 'band':
    case 'steps':
      return [one.subject].filter((name) => name !== '');
    case 'count':
      return [one.count.words, one.before].filter((name) => name.length > 1);
    case 'named':
      return [one.name];
    default:
      return [];
  }
}

/** Says no more than that the limit is of what is scored here. */
export function namesThisHere(text: string): boolean {
  return HERE.test(text);
}

const HERE =
  /^(?:本|该|此|这|单|一|各|每|项|类|个|条|指标|考核|扣分|得分|加分|扣|总分|总|合计|累计|全年|年度|年内|最终|但|且|并|以上|上述|内容|分值|部分|直至|到|以|即|则|均)+$/;
const JOINS = /[与和同跟及、连加]|等$/;
