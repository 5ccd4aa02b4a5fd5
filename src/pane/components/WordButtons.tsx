import { Button, makeStyles } from '@fluentui/react-components';
import { wordKey } from '../../core/schemes/entryKeys';
import { TAUGHT_TEXTS } from '../../core/tables/words/taughtWords';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const CHOICES = [
  ['nothing', 'wordNothing'],
  ['ours', 'wordOurs'],
] as const;

/** What a word means that nobody here understands: one click says it, a second takes it back. */
export function WordButtons({ word }: { readonly word: string }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const chosen = state.draft.typed[wordKey(word)];
  return (
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
  );
}
