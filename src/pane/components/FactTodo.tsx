import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type FactId, factDefinition, factUnit } from '../../core/facts/catalogue';
import { MONEY_UNITS } from '../../core/tables/moneyUnit';
import { factKey } from '../../core/schemes/entryKeys';
import { usePane, useWords } from '../usePane';
import { PlaceLink, placeName } from './PlaceLink';
import { TypedNumber } from './TypedNumber';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  row: { display: 'flex', alignItems: 'end', flexWrap: 'wrap', gap: '8px' },
});

/** A figure that no table gives: type it, or point at the cell in which it stands. */
export function FactTodo({ fact, waiting }: { readonly fact: FactId; readonly waiting: readonly string[] }) {
  const styles = useStyles();
  const t = useWords();
  const { state } = usePane();
  const { name, meaning, kind } = factDefinition(fact);
  const survey = fact === 'satisfaction' ? state.review?.cells.sheets.get('survey') : undefined;
  return (
    <div className={styles.body}>
      <Text size={200}>
        {meaning}
        {survey && (
          <>
            <br />
            <PlaceLink place={survey} text={t('surveyHint', { sheet: survey.sheet })} />
          </>
        )}
        {waiting.length > 0 && (
          <>
            <br />
            {t('waiting', { names: waiting.join('、') })}
          </>
        )}
      </Text>
      <TypedNumber typedKey={factKey(fact)} label={t('factField', { name, unit: factUnit(fact) })} kind={kind} />
      {kind !== 'fraction' && <NameCell fact={fact} />}
    </div>
  );
}

/** A percent may be kept as 74.2 or as 0.742, which nobody can tell from the cell: it is typed instead. */
function NameCell({ fact }: { readonly fact: FactId }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const [unit, setUnit] = useState<string>(MONEY_UNITS[0]?.name ?? '');
  const isMoney = factDefinition(fact).kind === 'money';
  const source = state.draft.sources[fact];
  if (source) {
    return (
      <div className={styles.row}>
        <Text>
          <PlaceLink place={source} text={t('willUse', { place: placeName(source) })} />
        </Text>
        <Button
          size="small"
          onClick={() => {
            actions.name(fact, undefined);
          }}
        >
          {t('takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Text size={200}>{t('orPick')}</Text>
      <div className={styles.row}>
        {isMoney && (
          <Field label={t('unitOfCell')} size="small">
            <Select
              size="small"
              value={unit}
              onChange={(_, { value }) => {
                setUnit(value);
              }}
            >
              {MONEY_UNITS.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        <Button
          size="small"
          onClick={() => {
            void actions.nameSelected(fact, isMoney ? unit : '');
          }}
        >
          {t('useSelected')}
        </Button>
      </div>
    </>
  );
}
