import { Text, makeStyles } from '@fluentui/react-components';
import { useWords } from '../usePane';
import { WordButtons } from './WordButtons';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: '4px 0 0', padding: 0, listStyle: 'none' },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

/** Words that kept figures of a table from being taken. */
export function WordChoices({ words }: { readonly words: readonly string[] }) {
  const styles = useStyles();
  const t = useWords();
  if (words.length === 0) return null;
  return (
    <ul className={styles.list}>
      {words.map((word) => (
        <li key={word}>
          <Text size={200} className={styles.text}>
            {t('wordUnread', { word })}
          </Text>
          <WordButtons word={word} />
        </li>
      ))}
    </ul>
  );
}
