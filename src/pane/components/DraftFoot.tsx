import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { draftEntries } from '../state/draftEntries';
import { draftSize } from '../state/answerDraft';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  grow: { flexGrow: 1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What is typed and not written yet: what to do is one button. */
export function DraftFoot() {
  const styles = useStyles();
  const {
    state: { draft, review },
    actions,
  } = usePane();
  const t = useWords();
  const count = draftSize(draft);
  if (count === 0) return null;
  const bad = review ? draftEntries(draft, review.scorecard.scheme).unusable.size : 0;
  return (
    <>
      <Text size={200} role="status">
        {t('draftCount', { count })}
      </Text>
      {bad > 0 && (
        <Text size={200} className={styles.wrong}>
          {t('draftBad', { count: bad })}
        </Text>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          className={styles.grow}
          onClick={() => {
            void actions.score();
          }}
        >
          {t('writeDraft')}
        </Button>
        <Button onClick={actions.discard}>{t('discard')}</Button>
      </div>
    </>
  );
}

export function useHasFoot(): boolean {
  const { state } = usePane();
  return draftSize(state.draft) > 0;
}
