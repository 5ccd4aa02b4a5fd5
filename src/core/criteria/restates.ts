import type { ConditionPhrase, SoftEdge } from './phrase';

/** 「较上年只减不增的（变动率≤0）」: the bracket says the same of the rate of the change. */
export function restates(name: string, said: ConditionPhrase, again: ConditionPhrase): boolean {
  return said.change === true && again.change !== true && CHANGE.test(name) && edgesOf(said) === edgesOf(again);
}

const CHANGE = /(?:变动|增长|变化|增减)(?:率|幅度?)$/;

function edgesOf({ intervals }: ConditionPhrase): string {
  const shown = (edge: SoftEdge | undefined): string => (edge ? `${edge.at}${edge.inclusive ? '=' : ''}` : '');
  return intervals.map(({ from, to }) => `${shown(from)}..${shown(to)}`).join();
}
