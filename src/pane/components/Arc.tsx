import { Text, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import { largest } from '../../core/base/decimal';
import { useWords } from '../usePane';
import { INK } from './inks';

const RADIUS = 70;
const WIDTH = 16;
/** Three quarters of a circle, open at the foot. */
const LENGTH = 2 * Math.PI * RADIUS * 0.75;

const useStyles = makeStyles({
  figure: { position: 'relative', width: '184px', height: '160px', margin: '0 auto' },
  arc: { fill: 'none', strokeWidth: WIDTH },
  lost: { stroke: INK.lost },
  open: { stroke: INK.open },
  gained: { stroke: INK.gained },
  words: { position: 'absolute', inset: '52px 0 0', display: 'grid', justifyItems: 'center', textAlign: 'center' },
  total: { fontVariantNumeric: 'tabular-nums' },
});

export interface ArcProps {
  readonly total: Decimal;
  readonly full: Decimal;
  /** Full marks of what is still open. */
  readonly open: Decimal;
  readonly caption: string;
  readonly under: string;
}

/** The total as one picture: what is gained, what is open, what is lost. */
export function Arc({ total, full, open, caption, under }: ArcProps) {
  const styles = useStyles();
  const t = useWords();
  const whole = largest(full, total.plus(open));
  const part = (value: Decimal) => (whole.isZero() ? 0 : value.div(whole).toNumber() * LENGTH);
  const lost = whole.minus(total).minus(open);
  return (
    <div
      className={styles.figure}
      role="img"
      aria-label={t('arcLabel', {
        total: total.toString(),
        full: full.toString(),
        lost: lost.toString(),
        open: open.toString(),
      })}
    >
      <svg viewBox="0 0 184 160" width="184" height="160" aria-hidden>
        <g transform="rotate(135 92 88)">
          <Stroke className={styles.lost} from={0} length={LENGTH} />
          <Stroke className={styles.open} from={0} length={part(total.plus(open))} />
          <Stroke className={styles.gained} from={0} length={part(total)} />
        </g>
      </svg>
      <div className={styles.words} aria-hidden>
        <Text size={200}>{caption}</Text>
        <Text size={800} weight="semibold" className={styles.total}>
          {total.toString()}
        </Text>
        <Text size={200}>{under}</Text>
      </div>
    </div>
  );
}

function Stroke({
  className,
  from,
  length,
}: {
  readonly className: string;
  readonly from: number;
  readonly length: number;
}) {
  const styles = useStyles();
  if (length <= 0) return null;
  return (
    <circle
      className={mergeClasses(styles.arc, className)}
      cx="92"
      cy="88"
      r={RADIUS}
      strokeDasharray={`${String(length)} ${String(2 * Math.PI * RADIUS)}`}
      strokeDashoffset={-from}
    />
  );
}
