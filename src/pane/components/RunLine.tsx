import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { type RunChange, runChange } from '../state/runChange';
import { schemeChoice } from '../state/schemeChoice';
import { type Words, usePane, useWords } from '../usePane';

/** More of them are counted, not named. */
const NAMED = 3;

const useStyles = makeStyles({
  line: { display: 'grid', gap: '4px' },
  button: { justifySelf: 'start' },
});

/** What the last scoring changed, and the way back from it; when the pane was closed since, by scoring as the time before. */
export function RunLine({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const {
    state: { lastRun },
    actions,
  } = usePane();
  const t = useWords();
  if (!lastRun) return <EarlierScheme review={review} />;
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

/** What she filled in then is remembered under 指标评分, and comes back with its scheme. */
function EarlierScheme({ review: { history, scorecard } }: { readonly review: Review }) {
  const styles = useStyles();
  const {
    state: { overview },
    actions,
  } = usePane();
  const t = useWords();
  const before = history.at(-2)?.scheme;
  const choice = before && overview && schemeChoice(before.id, overview);
  if (!choice || before.id === scorecard.scheme.id) return null;
  return (
    <div className={styles.line}>
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          actions.choose(choice);
          void actions.score();
        }}
      >
        {t('scoreAsBefore', { scheme: before.name })}
      </Button>
      <Text size={200}>{t('scoreAsBeforeHelp')}</Text>
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
