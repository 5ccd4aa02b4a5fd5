import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import { fitting, valueOf } from './marks';
import type { Stretch } from './stretch';

/** 「90%-100%得5分，100%以上得3分」: what is just done in full does not count as overdone. */
export function atWhole(stretches: readonly Stretch[], build: Build): readonly Stretch[] {
  const worth = ({ outcome, span }: Stretch): ReturnType<typeof decimal> | undefined =>
    outcome.kind === 'gain' ? valueOf(fitting(outcome.mark, build, span), build.fullMark) : undefined;
  const upTo = stretches.find(({ soft: { from, to } }) => from && to && !to.sure && to.at === '1' && from.at !== '1');
  const best = upTo && worth(upTo);
  return stretches.map((one) => {
    const { from, to } = one.soft;
    const own = worth(one);
    const isOver = from?.at === '1' && !from.sure && !to && best !== undefined && own?.lt(best) === true;
    return isOver ? { ...one, soft: { from: { ...from, inclusive: false } } } : one;
  });
}
