import { Text } from '@fluentui/react-components';
import { type FactGroup, type FactId, factCatalogue } from '../../core/facts/catalogue';
import type { Fact, Facts } from '../../core/facts/facts';
import { FactLine } from '../components/FactLine';
import { Fold } from '../components/Fold';
import { LiveMark } from '../components/LiveMark';
import { Frame } from '../components/Frame';
import { Term } from '../components/Term';
import { usePane, useWords } from '../usePane';

const GROUPS: readonly FactGroup[] = [...new Set(factCatalogue.map(({ group }) => group))];

/** Every 数据项 with its value, its state and where it stands. */
export function FactsPage({ facts }: { readonly facts: Facts }) {
  const { state } = usePane();
  const t = useWords();
  return (
    <Frame title={t('factsTitle')} hasBack keepsPlace>
      <Term name={t('termFact')} help={t('helpFact')}>
        <Text size={200}>{t('factsHint')}</Text>
      </Term>
      <LiveMark />
      {GROUPS.map((group, index) => {
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
            {own.map((fact) => (
              <FactLine key={fact.id} fact={fact} cell={cellOf(fact, state.review?.cells.facts)} />
            ))}
          </Fold>
        );
      })}
    </Frame>
  );
}

/** Where she can type it, once our sheets are there. */
function cellOf(
  { id }: Fact,
  cells: ReadonlyMap<FactId, { readonly sheet: string; readonly cell?: string }> | undefined,
) {
  return cells?.get(id);
}
