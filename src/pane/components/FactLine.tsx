import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import type { Place } from '../../core/base/problem';
import { factDefinition } from '../../core/facts/catalogue';
import type { Fact } from '../../core/facts/facts';
import { shownFact } from '../shown';
import { type Words, useWords } from '../usePane';
import { PlaceLink, placeName } from './PlaceLink';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0 },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** A figure, its value, and one click to where it stands: her cell, the cell of ours that she filled, or the places that differ. */
export function FactLine({
  fact,
  cell,
  isNeeded = true,
}: {
  readonly fact: Fact;
  readonly cell: Place | undefined;
  /** False where the scheme has no use for it. */
  readonly isNeeded?: boolean;
}) {
  const styles = useStyles();
  const t = useWords();
  const { id, value, status } = fact;
  const places = placesOf(fact, cell);
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <Text className={styles.name}>{factDefinition(id).name}</Text>
        <Text className={styles.value}>{value === undefined ? '—' : shownFact(id, value)}</Text>
      </div>
      <Text size={200} className={styles.quiet}>
        <span className={styles.places}>
          {!isNeeded && <span>{t('unneeded')}</span>}
          {status !== 'read' && <span>{stateText(fact, t)}</span>}
          {places.map(({ place, value: there }) => (
            <PlaceLink
              key={placeName(place)}
              place={place}
              text={placeText(place, there === undefined ? besideOf(fact) : shownFact(id, there))}
            />
          ))}
        </span>
      </Text>
    </div>
  );
}

function placesOf(
  { source, named, status, others }: Fact,
  cell: Place | undefined,
): readonly { readonly place: Place; readonly value?: Decimal }[] {
  if (status === 'conflict') return others.map((other) => ({ place: other.source, value: other.value }));
  if (named) return [{ place: named }];
  if (source && status === 'read') return [{ place: source }];
  return cell ? [{ place: cell }] : [];
}

function stateText({ id, status, value, named }: Fact, t: Words): string {
  if (named) return t('namedByYou');
  if (status === 'conflict') return t('termConflict');
  if (status === 'derived') return t('derivedFrom');
  return status === 'typed' && value !== undefined
    ? t('typedByYou')
    : t('notFoundMeaning', { meaning: factDefinition(id).meaning });
}

/** The label of the table says nothing of a cell that she named herself. */
function besideOf({ named, source }: Fact): string {
  return named ? '' : (source?.label ?? '');
}

/** The label beside the cell is hers: by it she knows the line again. */
function placeText(place: Place, beside: string): string {
  return beside === '' ? placeName(place) : `${placeName(place)} · ${beside}`;
}
