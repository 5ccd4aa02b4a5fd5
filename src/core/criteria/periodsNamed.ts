import type { Statement } from './criterionStatement';

/** 「按季度考核：一季度、二季度…支出进度各得2分」: by what it is scored are the items themselves. */
export function periodsNamed(statements: readonly Statement[]): readonly Statement[] {
  const named = statements.flatMap((one) => (one.kind === 'named' ? [one.name] : []));
  return statements.map((one): Statement => {
    const period = one.kind === 'unread' ? BY_PERIOD.exec(one.text)?.groups?.['period'] : undefined;
    const isNamed = period !== undefined && named.filter((name) => name.includes(period)).length > 1;
    return one.kind === 'unread' && isNamed ? { kind: 'explanation', text: one.text, span: one.span } : one;
  });
}

const BY_PERIOD = /^按(?<period>季|月|半年)度?(?:进行)?(?:考核|评价|计分|评分)$/;
