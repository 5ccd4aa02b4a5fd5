import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import type { Scorecard } from '../../core/scorecard/scorecard';
import { useWordsOf } from '../usePane';
import { fillWords } from '../wording/fillWords';
import { WriteDraft } from './WriteDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '8px' },
  total: { fontVariantNumeric: 'tabular-nums' },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  grow: { flexGrow: 1 },
});

interface Props {
  /** As it stands in the workbook, and what the draft changes of it. */
  readonly total: Decimal;
  readonly change: Decimal;
  readonly now: Scorecard;
}

/** 「61.28（+2.00）」: the total with what is typed, what is left, and the one button that writes it. */
export function FillFoot({ total, change, now }: Props) {
  const styles = useStyles();
  const words = useWordsOf(fillWords);
  const shown = total.plus(change).toFixed(2);
  const signed = `${change.isNegative() ? '−' : '+'}${change.abs().toFixed(2)}`;
  return (
    <>
      <div className={styles.row} role="status">
        <Text>{words('totalNow')}</Text>
        <Text
          size={500}
          weight="semibold"
          className={mergeClasses(styles.total, change.gt(0) && styles.up, change.lt(0) && styles.down)}
        >
          {change.isZero() ? shown : words('totalChange', { total: shown, change: signed })}
        </Text>
        <Text size={200} className={styles.grow}>
          {now.pending > 0 || now.grade === undefined
            ? words('stillOpen', { count: now.pending })
            : words('complete', { grade: now.grade })}
        </Text>
      </div>
      <WriteDraft />
    </>
  );
}
