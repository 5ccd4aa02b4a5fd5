import type { Decimal } from '../core/base/decimal';
import { decimal } from '../core/base/decimal';
import { type FactId, factDefinition } from '../core/facts/catalogue';
import { deriveFacts } from '../core/facts/deriveFacts';
import type { Fact, Facts } from '../core/facts/facts';
import { type NamedSources, namedSources } from '../core/facts/namedSources';
import { type Entries, mergeEntries } from '../core/scorecard/entries';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import type { Scorecard } from '../core/scorecard/scorecard';
import { moneyUnitNamed } from '../core/tables/moneyUnit';
import { numberOf } from '../core/workbook/typed';
import type { Review } from './outcomes';

/**
 * What the score would come to with what she has typed but not written yet. Nothing is read and nothing is written: it is to be
 * seen while she types, and the run that writes it settles it.
 */
export function previewScore(review: Review, answers: Entries, sources: NamedSources): Scorecard {
  const { scorecard } = review;
  const indicators = new Map(scorecard.indicators.map(({ path, entry }) => [path, entry]));
  const given = mergeEntries({ facts: new Map(), overrides: new Map(), indicators }, answers);
  return scoreWorkbook(scorecard.scheme, factsWith(review, answers, sources), given);
}

function factsWith({ facts, seen }: Review, answers: Entries, sources: NamedSources): Facts {
  const typed = new Map<FactId, Decimal>();
  for (const [id, one] of answers.facts) {
    const value = numberOf(one);
    if (value) typed.set(id, value);
  }
  for (const [id, { source, unit }] of namedSources(seen, sources).overrides) {
    const value = numberOf(source);
    if (!value) continue;
    const scale = factDefinition(id).kind === 'money' ? (moneyUnitNamed(unit)?.perWanYuan ?? '1') : '1';
    typed.set(id, value.div(decimal(scale)));
  }
  if (typed.size === 0) return facts;
  const known = new Map(
    [...facts.facts].map(([id, fact]): [FactId, Fact] => {
      const value = typed.get(id);
      return [id, value ? { ...fact, status: 'typed', value } : fact];
    }),
  );
  return { ...facts, facts: deriveFacts(known, new Set()) };
}
