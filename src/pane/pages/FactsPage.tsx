import { Input, Text } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { plainText } from '../../core/base/text';
import { type FactGroup, type FactId, factCatalogue } from '../../core/facts/catalogue';
import type { Fact, Facts } from '../../core/facts/facts';
import { neededFacts } from '../../core/scorecard/neededFacts';
import { FactLine } from '../components/FactLine';
import { Fold } from '../components/Fold';
import { LiveMark } from '../components/LiveMark';
import { Frame } from '../components/Frame';
import { Term } from '../components/Term';
import { usePane, useWords } from '../usePane';

const GROUPS: readonly FactGroup[] = [...new Set(factCatalogue.map(({ group }) => group))];

/** Every 数据项 with its value, its state and where it stands; a word of its name finds it. */
export function FactsPage({ facts }: { readonly facts: Facts }) {
  const { state } = usePane();
  const t = useWords();
  const [words, setWords] = useState('');
  const wanted = plainText(words);
  const needed = state.review && neededFacts(state.review.scorecard, facts);
  const lines = (own: readonly Fact[]) =>
    own.map((fact) => (
      <FactLine
        key={fact.id}
        fact={fact}
        cell={cellOf(fact, state.review?.cells.facts)}
        isNeeded={needed?.has(fact.id) ?? true}
      />
    ));
  return (
    <Frame title={t('factsTitle')} hasBack keepsPlace>
      <Term name={t('termFact')} help={t('helpFact')}>
        <Text size={200}>{t('factsHint')}</Text>
      </Term>
      <LiveMark />
      <Input
        type="search"
        aria-label={t('factsSearch')}
        placeholder={t('factsSearch')}
        value={words}
        onChange={(_, { value }) => {
          setWords(value);
        }}
      />
      {wanted === '' ? <Groups facts={facts} lines={lines} /> : <Found facts={facts} wanted={wanted} lines={lines} />}
    </Frame>
  );
}

interface ListProps {
  readonly facts: Facts;
  readonly lines: (own: readonly Fact[]) => ReactNode;
}

function Groups({ facts, lines }: ListProps) {
  const t = useWords();
  return GROUPS.map((group, index) => {
    const own = factCatalogue.filter((one) => one.group === group).flatMap(({ id }) => facts.facts.get(id) ?? []);
    const known = own.filter(({ value }) => value !== undefined).length;
    return (
      <Fold
        key={group}
        title={group}
        name={group}
        level={2}
        startsOpen={index === 0}
        aside={<Text size={200}>{t('factCounts', { known, all: own.length })}</Text>}
      >
        {lines(own)}
      </Fold>
    );
  });
}

/** By its name, by what it means, or by what her table calls it. */
function Found({ facts, wanted, lines }: ListProps & { readonly wanted: string }) {
  const t = useWords();
  const found = factCatalogue.flatMap(({ id, name, meaning }) => {
    const fact = facts.facts.get(id);
    const said = [name, meaning, fact?.source?.label ?? ''].map(plainText);
    return fact && said.some((text) => text.includes(wanted)) ? [fact] : [];
  });
  return found.length === 0 ? (
    <Text role="status">{t('factsNone', { words: wanted })}</Text>
  ) : (
    <div>{lines(found)}</div>
  );
}

/** Where she can type it, once our sheets are there. */
function cellOf(
  { id }: Fact,
  cells: ReadonlyMap<FactId, { readonly sheet: string; readonly cell?: string }> | undefined,
) {
  return cells?.get(id);
}
