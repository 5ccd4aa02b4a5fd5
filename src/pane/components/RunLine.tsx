import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { type RunChange, runChange } from '../state/runChange';
import { type Words, usePane, useWords } from '../usePane';

/** More of them are counted, not named. */
const NAMED = 3;

const useStyles = makeStyles({
  line: { display: 'grid', gap: '4px' },
  button: { justifySelf: 'start' },
});

/** What the last scoring of this session changed, and the way back from it. */
export function RunLine({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const {
    state: { lastRun },
    actions,
  } = usePane();
  const t = useWords();
  if (!lastRun) return null;
  const change = lastRun.before && runChange(lastRun.before, review);
  return (
    <div className={styles.line}>
      {change && <Text size={300}>{totalText(change, t)}</Text>}
      {change && change.names.length > 0 && <Text size={200}>{namesText(change, t)}</Text>}
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          void actions.takeBack();
        }}
      >
        {t('takeBackRun')}
      </Button>
      <Text size={200}>{t('takeBackHelp')}</Text>
    </div>
  );
}

function totalText({ more }: RunChange, t: Words): string {
  if (!more) return t('runOther');
  if (more.isZero()) return t('runSame');
  return t(more.isNegative() ? 'runLess' : 'runMore', { points: more.abs().toString() });
}

function namesText({ names }: RunChange, t: Words): string {
  const named = names.slice(0, NAMED).join('、');
  return names.length > NAMED
    ? t('runNamesMore', { names: named, count: names.length })
    : t('runNames', { names: named });
}
