import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { GroupScore, Scorecard } from '../../core/scorecard/scorecard';
import { openPoints } from '../state/openPoints';
import { useWords } from '../usePane';
import { INK } from './inks';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '4px' },
  name: { flexGrow: 1, minWidth: 0 },
  score: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  track: { display: 'flex', height: '8px', borderRadius: '4px', overflow: 'hidden', backgroundColor: INK.lost, forcedColorAdjust: 'none' },
  gained: { backgroundColor: INK.gained },
  open: { backgroundColor: INK.open },
});

/** One bar a dimension, in the colours of the arc. */
export function DimensionBars({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  return <ul className={styles.list}>{scorecard.groups.map((group) => <Bar key={group.name} group={group} scorecard={scorecard} />)}</ul>;
}

function Bar({ group: { name, applicableFull, score, pending }, scorecard }: { readonly group: GroupScore; readonly scorecard: Scorecard }) {
  const styles = useStyles();
  const t = useWords();
  const open = openPoints(scorecard.indicators.filter(({ dimension }) => dimension === name));
  const share = (value: typeof score) => (applicableFull.isZero() ? '0%' : `${value.div(applicableFull).times(100).toFixed(2)}%`);
  return (
    <li>
      <div className={styles.line}>
        <Text className={styles.name}>{name}</Text>
        {pending > 0 && <Text size={200} className={styles.quiet}>{t('openCount', { count: pending })}</Text>}
        <Text className={styles.score}>{t('groupScore', { score: score.toString(), full: applicableFull.toString() })}</Text>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.gained} style={{ width: share(score) }} />
        <div className={styles.open} style={{ width: share(open) }} />
      </div>
    </li>
  );
}
