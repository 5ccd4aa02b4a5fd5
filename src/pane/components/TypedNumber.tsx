import { Field, Input, Text, makeStyles } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import type { Place } from '../../core/base/problem';
import type { FactKind } from '../../core/facts/catalogue';
import { numberIn } from '../state/draftEntries';
import { usePane, useWords } from '../usePane';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px' },
  input: { width: '160px', minWidth: 0 },
});

interface Props {
  readonly typedKey: string;
  readonly label: string;
  readonly kind: FactKind;
  /** A score lies between 0 and this. */
  readonly most?: Decimal | undefined;
  readonly hint?: string;
  /** Where it could be typed instead. */
  readonly place?: Place | undefined;
}

/** A number that goes into her workbook with the next scoring; a wrong one is said beside the field. */
export function TypedNumber({ typedKey, label, kind, most, hint, place }: Props) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const text = state.draft.typed[typedKey] ?? '';
  const number = numberIn(text, kind);
  const outside = number && most && (number.isNegative() || number.gt(most));
  const beyond = outside ? t('scoreBad', { full: most.toString() }) : undefined;
  const wrong = number === null ? t('notNumber') : beyond;
  return (
    <div className={styles.body}>
      {hint !== undefined && <Text size={200}>{hint}</Text>}
      <Field label={label} validationMessage={wrong ?? null} validationState={wrong === undefined ? 'none' : 'error'}>
        <Input
          className={styles.input}
          value={text}
          inputMode="decimal"
          autoComplete="off"
          contentAfter={kind === 'fraction' ? '%' : null}
          onChange={(_, { value }) => {
            actions.type({ [typedKey]: value });
          }}
        />
      </Field>
      {place && (
        <Text size={200}>
          <PlaceLink place={place} />
        </Text>
      )}
    </div>
  );
}
