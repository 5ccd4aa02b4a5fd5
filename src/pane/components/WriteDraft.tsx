import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { draftEntries } from '../state/draftEntries';
import { draftSize } from '../state/answerDraft';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  grow: { flexGrow: 1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What of the draft cannot be used, and the one button that writes it; nothing where there is none. */
export function WriteDraft() {
  const styles = useStyles();
  const {
    state: { draft, review },
    actions,
  } = usePane();
  const t = useWords();
  const bad = review ? draftEntries(draft, review.scorecard.scheme).unusable.size : 0;
  return (
    <>
      {bad > 0 && (
        <Text size={200} className={styles.wrong}>
          {t('draftBad', { count: bad })}
        </Text>
      )}
      {draftSize(draft) > 0 && (
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
      )}
    </>
  );
}
