import { questionsOf } from '../schemes/questions';
import type { ScoredIndicator } from './scorecard';

/** Only she can give the score: it is one of judgement, or nothing that she could answer or fill in would give it. */
export function asksForScore({ indicator, rate, status }: ScoredIndicator): boolean {
  if (indicator.measure.kind === 'judgement' || indicator.rule.kind === 'judgement') return true;
  if (status !== 'pending' || indicator.measure.kind === 'typed') return false;
  const isAsked = questionsOf(indicator).some(({ kind }) => kind !== 'guard' && kind !== 'confirm');
  return !isAsked && !(rate?.kind === 'missing' && rate.facts.length > 0);
}
