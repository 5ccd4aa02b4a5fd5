import type { Criterion } from './criterion';
import { isPlainNoun } from './namesSource';
import { isTime } from './phrase';

/** 「收到上级资金之日起，≤15日下达的…」: from when on the days are that are given. */
export function saysSinceWhen(text: string, { statements }: Criterion): boolean {
  const event = SINCE.exec(text)?.groups?.['event'];
  const areDays = statements.some((one) => one.kind === 'band' && isTime(one.unit) && !one.change);
  return areDays && event !== undefined && !/[每各]/.test(event) && isPlainNoun(event);
}

const SINCE = /^(?:自|从)?(?<event>\p{Script=Han}{2,24}?)(?:之日|之次日|次日|当日|当天)起(?:算|计算)?$/u;
