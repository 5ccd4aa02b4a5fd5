import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ToldWord } from '../../core/facts/toldWords';
import { usePane, useWords } from '../usePane';
import { Fold } from './Fold';
import { PlaceLink, placeName } from './PlaceLink';
import { Section } from './Section';
import { WordButtons } from './WordButtons';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  text: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** The sentences that keep figures from being taken: one answer to one of them may spare her many figures. */
export function WordsAsked({ words }: { readonly words: readonly ToldWord[] }) {
  const t = useWords();
  if (words.length === 0) return null;
  return (
    <Section title={t('counted', { name: t('wordsAsked'), count: words.length })}>
      <Text size={200}>{t('wordsAskedHint')}</Text>
      <Asked words={words.slice(0, SHOWN)} />
      {words.length > SHOWN && (
        <Fold title={t('wordsAskedMore', { count: words.length - SHOWN })} name="words">
          <Asked words={words.slice(SHOWN)} />
        </Fold>
      )}
    </Section>
  );
}

function Asked({ words }: { readonly words: readonly ToldWord[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {words.map((told) => (
        <li key={told.word} className={styles.item}>
          <Question told={told} />
        </li>
      ))}
    </ul>
  );
}

function Question({ told: { word, quote, facts, places } }: { readonly told: ToldWord }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWords();
  const names = facts.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
  return (
    <>
      <Text className={styles.text}>{quote}</Text>
      <Text size={200} className={styles.quiet}>
        {facts.length > NAMED ? t('wordKeepsMany', { names, count: facts.length }) : t('wordKeeps', { names })}
      </Text>
      <span className={styles.places}>
        {places.map((place) => (
          <Text key={placeName(place)} size={200}>
            <PlaceLink place={place} />
          </Text>
        ))}
      </span>
      <WordButtons word={word} />
    </>
  );
}

/** More are a wall. */
const SHOWN = 5;
const NAMED = 3;
