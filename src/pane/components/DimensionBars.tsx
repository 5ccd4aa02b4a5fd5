import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { GroupScore, ScoredIndicator, Scorecard } from '../../core/scorecard/scorecard';
import { openPoints } from '../state/openPoints';
import { nameApart } from '../shown';
import { usePane, useWords } from '../usePane';
import { Fold } from './Fold';
import { INK } from './inks';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  aside: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  track: {
    display: 'flex',
    height: '8px',
    marginBottom: '4px',
    borderRadius: '4px',
    overflow: 'hidden',
    backgroundColor: INK.lost,
    forcedColorAdjust: 'none',
  },
  gained: { backgroundColor: INK.gained },
  open: { backgroundColor: INK.open },
  item: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '4px 0 4px 24px' },
  name: { flexGrow: 1, minWidth: 0, textAlign: 'start' },
});

/** One bar a dimension, in the colours of the arc; each opens to its indicators, and each of those to its trail. */
export function DimensionBars({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {scorecard.groups.map((group) => (
        <Bar
          key={group.name}
          group={group}
          indicators={scorecard.indicators.filter(({ dimension }) => dimension === group.name)}
        />
      ))}
    </ul>
  );
}

function Bar({
  group: { name, applicableFull, score, pending },
  indicators,
}: {
  readonly group: GroupScore;
  readonly indicators: readonly ScoredIndicator[];
}) {
  const styles = useStyles();
  const t = useWords();
  const open = openPoints(indicators);
  // Where nothing is scored yet there is no 0.
  const isBlank = indicators.every(({ status }) => status === 'pending');
  const gained = isBlank ? t('pendingScore') : score.toString();
  const share = (value: typeof score) =>
    applicableFull.isZero() ? '0%' : `${value.div(applicableFull).times(100).toFixed(2)}%`;
  const aside = (
    <span className={styles.aside}>
      {pending > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('openCount', { count: pending })}
        </Text>
      )}
      <Text>{t('groupScore', { score: gained, full: applicableFull.toString() })}</Text>
    </span>
  );
  const bar = (
    <div className={styles.track} aria-hidden>
      <div className={styles.gained} style={{ width: share(score) }} />
      <div className={styles.open} style={{ width: share(open) }} />
    </div>
  );
  return (
    <li>
      <Fold title={name} name={`dimension ${name}`} aside={aside} under={bar}>
        <Indicators indicators={indicators} />
      </Fold>
    </li>
  );
}

function Indicators({ indicators }: { readonly indicators: readonly ScoredIndicator[] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  return (
    <ul className={styles.list}>
      {indicators.map((scored) => {
        const { path, status, score, fullMark } = scored;
        return (
          <li key={path} className={styles.item}>
            <Link
              as="button"
              className={styles.name}
              onClick={() => {
                actions.open({ name: 'indicator', path });
              }}
            >
              {nameApart(scored, indicators)}
            </Link>
            <Text size={200} className={styles.aside}>
              {status === 'notApplicable'
                ? t('notApplicable')
                : t('groupScore', { score: score?.toString() ?? t('pendingScore'), full: fullMark.toString() })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
