import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Facts, RecognisedTable } from '../../core/facts/facts';
import { Frame } from '../components/Frame';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { useWords } from '../usePane';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

/** Every table of the workbook, so that she sees that nothing was overlooked silently. */
export function TablesPage({ facts: { tables } }: { readonly facts: Facts }) {
  const t = useWords();
  const known = tables.filter(({ kind }) => kind !== undefined);
  const unknown = tables.filter(({ kind }) => kind === undefined);
  return (
    <Frame title={t('tablesTitle')} hasBack keepsPlace>
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
      {tables.map(({ sheet, range, title, year, kind }) => (
        <li key={`${sheet}!${range}`}>
          <Text className={styles.text}>{title === '' ? (kind ?? sheet) : title}</Text>
          <Text size={200} className={styles.quiet}>
            <PlaceLink place={{ sheet, cell: range }} />
            {year !== undefined && ` · ${t('yearOf', { year })}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
