import { Text, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import { useWords } from '../usePane';
import { INK } from './inks';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', columnGap: '16px', rowGap: '4px' },
  item: { display: 'flex', alignItems: 'center', gap: '6px', fontVariantNumeric: 'tabular-nums' },
  mark: { width: '12px', height: '12px', borderRadius: '3px', forcedColorAdjust: 'none' },
  gained: { backgroundColor: INK.gained },
  open: { backgroundColor: INK.open },
  lost: { backgroundColor: INK.lost },
});

/** What the colours of the arc and the bars mean, with the points of each. */
export function Legend({
  gained,
  open,
  lost,
}: {
  readonly gained: Decimal;
  readonly open: Decimal;
  readonly lost: Decimal;
}) {
  const styles = useStyles();
  const t = useWords();
  const parts = [
    ['gained', gained, styles.gained],
    ['open', open, styles.open],
    ['lost', lost, styles.lost],
  ] as const;
  return (
    <div className={styles.list}>
      {parts
        .filter(([, points]) => !points.isZero())
        .map(([name, points, look]) => (
          <span key={name} className={styles.item}>
            <span className={mergeClasses(styles.mark, look)} aria-hidden />
            <Text size={200}>{`${t(name)} ${points.toString()}`}</Text>
          </span>
        ))}
    </div>
  );
}
