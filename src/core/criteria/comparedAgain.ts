import type { BandStatement, Statement } from './criterionStatement';
import type { SoftEdge, SoftInterval } from './phrase';

/** 「本年支出数低于上年支出数的得4分，持平得2分，高于的得0分」: behind a comparison of two figures, how the same two compare otherwise. */
export function comparedAgain(statements: readonly Statement[]): readonly Statement[] {
  let first: BandStatement | undefined;
  return statements.map((one) => {
    if (one.kind === 'band') first = one.than !== undefined && !one.change ? one : undefined;
    const interval = first && one.kind === 'named' && !one.marked ? intervalOf(one.name) : undefined;
    if (!first || one.kind !== 'named' || !interval) return one;
    const { subject, unit, than } = first;
    const { outcome, name: text, span } = one;
    return {
      kind: 'band',
      subject,
      intervals: [interval],
      unit,
      than,
      text,
      outcome,
      span,
      change: false,
      bare: false,
    };
  });
}

function intervalOf(name: string): SoftInterval | undefined {
  const words = name.replace(/^(?:与其|与之|两者|二者|如果?|若)/, '').replace(/的$/, '');
  const edge = (inclusive: boolean): SoftEdge => ({ at: '0', inclusive, sure: true });
  if (/^(?:持平|相等|相同|一致|等于)$/.test(words)) return { from: edge(true), to: edge(true) };
  if (/^(?:高于|大于|超过|超出|多于|突破)$/.test(words)) return { from: edge(false) };
  return /^(?:低于|小于|少于)$/.test(words) ? { to: edge(false) } : undefined;
}
