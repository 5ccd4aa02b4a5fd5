import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Facts, RecognisedTable } from '../../core/facts/facts';
import { DraftFoot, useHasFoot } from '../components/DraftFoot';
import { Frame } from '../components/Frame';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { WordChoices } from '../components/WordChoices';
import { useWords } from '../usePane';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

/** Every table of the workbook, so that she sees that nothing was overlooked silently. */
export function TablesPage({ facts: { tables } }: { readonly facts: Facts }) {
  const t = useWords();
  const hasFoot = useHasFoot();
  const barred = tables.filter(({ words }) => words.length > 0);
  const known = tables.filter(({ kind, words }) => kind !== undefined && words.length === 0);
  const unknown = tables.filter(({ kind, words }) => kind === undefined && words.length === 0);
  return (
    <Frame title={t('tablesTitle')} hasBack keepsPlace foot={hasFoot ? <DraftFoot /> : undefined}>
      {barred.length > 0 && (
        <Section title={t('counted', { name: t('tablesBarred'), count: barred.length })}>
          <Text size={200}>{t('tablesBarredHint')}</Text>
          <Tables tables={barred} />
        </Section>
      )}
      {known.length > 0 && (
        <Section title={t('counted', { name: t('tablesKnown'), count: known.length })}>
          <Tables tables={known} />
        </Section>
      )}
      {unknown.length > 0 && (
        <Section title={t('counted', { name: t('tablesUnknown'), count: unknown.length })}>
          <Text size={200}>{t('tablesUnknownHint')}</Text>
          <Tables tables={unknown} />
        </Section>
      )}
    </Frame>
  );
}

function Tables({ tables }: { readonly tables: readonly RecognisedTable[] }) {
  const styles = useStyles();
  const t = useWords();
  return (
    <ul className={styles.list}>
      {tables.map(({ sheet, range, title, year, kind, words }) => (
        <li key={`${sheet}!${range}`}>
          <Text className={styles.text}>{title === '' ? (kind ?? sheet) : title}</Text>
          <Text size={200} className={styles.quiet}>
            <PlaceLink place={{ sheet, cell: range }} />
            {year !== undefined && ` · ${t('yearOf', { year })}`}
          </Text>
          <WordChoices words={words} />
        </li>
      ))}
    </ul>
  );
}
