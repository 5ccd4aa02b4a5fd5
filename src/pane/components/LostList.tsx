import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { type LostPoints, lostPoints } from '../state/lostPoints';
import { usePane, useWords } from '../usePane';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  lost: { whiteSpace: 'nowrap', color: tokens.colorPaletteRedForeground1, fontVariantNumeric: 'tabular-nums' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Each indicator that lost points: how many, why in one sentence, and a click to its trail and its cell. */
export function LostList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const t = useWords();
  const lost = lostPoints(review);
  if (lost.length === 0) return <Text>{t('nothingLost')}</Text>;
  return (
    <ul className={styles.list}>
      {lost.map((one) => (
        <Lost key={one.scored.path} one={one} review={review} />
      ))}
    </ul>
  );
}

function Lost({ one: { scored, lost, reason }, review }: { readonly one: LostPoints; readonly review: Review }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const place = review.cells.scores.get(scored.path);
  return (
    <li>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.name}
          onClick={() => {
            actions.open({ name: 'indicator', path: scored.path });
          }}
        >
          {scored.indicator.name}
        </Link>
        <Text className={styles.lost}>{t('minus', { points: lost.toString() })}</Text>
      </div>
      <Text size={200} className={styles.reason}>
        {reason}
      </Text>
      {place && (
        <Text size={200}>
          <PlaceLink place={place} />
        </Text>
      )}
    </li>
  );
}
