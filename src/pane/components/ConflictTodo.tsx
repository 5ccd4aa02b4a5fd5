import { Radio, RadioGroup, Text, makeStyles } from '@fluentui/react-components';
import { factDefinition, factUnit } from '../../core/facts/catalogue';
import type { Fact, OtherPlace } from '../../core/facts/facts';
import { moneyUnitNamed } from '../../core/tables/moneyUnit';
import { parseA1 } from '../../core/workbook/address';
import { shownFact } from '../shown';
import { factKey } from '../../core/schemes/entryKeys';
import { usePane, useWords } from '../usePane';
import { Fold } from './Fold';
import { PlaceLink, placeName } from './PlaceLink';
import { TypedNumber } from './TypedNumber';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
});

/** The same figure differs between her tables: each is one click away, and she chooses which counts. */
export function ConflictTodo({ fact }: { readonly fact: Fact }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const { id, others } = fact;
  const typed = state.draft.typed[factKey(id)];
  const source = state.draft.sources[id];
  const picked = others.findIndex((other) => (source ? isAt(other, source) : typed === typedText(fact, other)));
  const pick = (other: OtherPlace) => {
    const unit = liveUnit(fact, other);
    if (unit === undefined) actions.type({ [factKey(id)]: typedText(fact, other) });
    else actions.name(id, { sheet: other.source.sheet, cell: other.source.cell, unit });
  };
  return (
    <div className={styles.body}>
      <Text size={200}>{t('helpConflict')}</Text>
      <RadioGroup
        aria-label={t('conflictPick')}
        value={picked < 0 ? '' : String(picked)}
        onChange={(_, { value }) => {
          const other = others[Number(value)];
          if (other) pick(other);
        }}
      >
        {others.map((other, index) => (
          <div key={`${placeName(other.source)}${other.value.toString()}`} className={styles.choice}>
            <Radio value={String(index)} label={shownFact(id, other.value)} />
            <Text size={200}>
              <PlaceLink place={other.source} />
            </Text>
          </div>
        ))}
      </RadioGroup>
      <Fold title={t('conflictType')}>
        <TypedNumber
          typedKey={factKey(id)}
          label={t('factField', { name: factDefinition(id).name, unit: factUnit(id) })}
          kind={factDefinition(id).kind}
        />
      </Fold>
    </div>
  );
}

function isAt({ source }: OtherPlace, { sheet, cell }: { readonly sheet: string; readonly cell: string }): boolean {
  return source.sheet === sheet && source.cell === cell;
}

/** The unit in which its one cell can be linked live; undefined for a sum or a percent, whose value is taken down instead. */
function liveUnit({ id }: Fact, { source }: OtherPlace): string | undefined {
  const { kind } = factDefinition(id);
  if (!parseA1(source.cell) || kind === 'fraction') return undefined;
  return kind === 'money' ? moneyUnitNamed(source.unit)?.name : '';
}

function typedText({ id }: Fact, { value }: OtherPlace): string {
  return factDefinition(id).kind === 'fraction' ? value.times(100).toString() : value.toString();
}
