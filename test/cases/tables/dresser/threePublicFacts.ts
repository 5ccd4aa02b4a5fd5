import type { FactValues } from './drawing';
import { type Dress, shown } from './dress';
import type { ThreePublic } from './figures';
import { threePublicTotal, vehicles } from './totals';

export type StageWord = '预算' | '决算';

/** What of a stage a layout prints, and how. */
export interface Shape {
  readonly total: boolean;
  /** 公务用车费 over its parts: some tables leave it blank or write 0. */
  readonly parent: 'full' | 'blank' | 'zero' | 'absent';
  readonly parts: boolean;
}

export const ALL_PRINTED: Shape = { total: true, parent: 'full', parts: true };

/** What a reader knows of “三公” after one stage of one table: a lone blank item is 0 where the printed total leaves nothing for it. */
export function threePublicFacts(dress: Dress, figures: ThreePublic, stage: StageWord, printed: Shape, last = false): FactValues {
  const prefix = last ? '上年' : '';
  const name = (item: string) => `${prefix}${item}${stage}`;
  const purchase = printed.parts ? shown(dress, figures.purchase) : undefined;
  const known = {
    abroad: shown(dress, figures.abroad), reception: shown(dress, figures.reception),
    vehicle: printed.parent === 'full' ? shown(dress, vehicles(figures)) : purchase === 'blank' || !printed.parts ? 'blank' as const : shown(dress, vehicles(figures)),
  };
  const lone = Object.values(known).filter((value) => value === 'blank').length === 1 && printed.total && dress.exact && printed.parent === 'full';
  const settled = (value: number | 'blank') => (value === 'blank' && lone ? 0 : value);
  return {
    [name('因公出国费')]: settled(known.abroad), [name('公务接待费')]: settled(known.reception), [name('公务用车费')]: known.vehicle,
    ...(printed.total ? { [name('三公')]: shown(dress, threePublicTotal(figures)) } : {}),
    ...(purchase === undefined ? {} : { [name('公务用车购置费')]: purchase, [name('公务用车运行维护费')]: shown(dress, figures.running) }),
  };
}
