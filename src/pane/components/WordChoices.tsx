import { Button, Text, makeStyles } from '@fluentui/react-components';
import { wordKey } from '../../core/schemes/entryKeys';
import { TAUGHT_TEXTS } from '../../core/tables/words/taughtWords';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: '4px 0 0', padding: 0, listStyle: 'none' },
  text: { display: 'block', overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const CHOICES = [
  ['nothing', 'wordNothing'],
  ['ours', 'wordOurs'],
] as const;

/** Words that kept figures of a table from being taken: one click says what each means, a second takes it back. */
export function WordChoices({ words }: { readonly words: readonly string[] }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  if (words.length === 0) return null;
  return (
    <ul className={styles.list}>
      {words.map((word) => {
        const chosen = state.draft.typed[wordKey(word)];
        return (
          <li key={word}>
            <Text size={200} className={styles.text}>
              {t('wordUnread', { word })}
            </Text>
            <div className={styles.choices} role="group" aria-label={word}>
              {CHOICES.map(([means, label]) => {
                const isChosen = chosen === TAUGHT_TEXTS[means];
                return (
                  <Button
                    key={means}
                    size="small"
                    appearance={isChosen ? 'primary' : 'secondary'}
                    aria-pressed={isChosen}
                    onClick={() => {
                      actions.type({ [wordKey(word)]: isChosen ? '' : TAUGHT_TEXTS[means] });
                    }}
                  >
                    {t(label)}
                  </Button>
                );
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
