import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { sayRun, sayRunChange } from '../../core/wording/sayRun';
import { usePane, useWords } from '../usePane';
import { Fold } from './Fold';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  change: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The scorings that the workbook remembers, the newest first, each with what it changed. */
export function RunHistory({ history }: Pick<Review, 'history'>) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWords();
  if (history.length === 0) return null;
  return (
    <Fold name="history" level={2} title={t('historyTitle', { count: history.length })}>
      <ul className={styles.list}>
        {history
          .map((run, index) => (
            <li key={run.number}>
              <Text size={300}>{sayRun(run, language)}</Text>
              <Text size={200} className={styles.change}>
                {sayRunChange(run, history[index - 1], language)}
              </Text>
            </li>
          ))
          .reverse()}
      </ul>
      <Text size={200}>{t('historyHelp')}</Text>
    </Fold>
  );
}
