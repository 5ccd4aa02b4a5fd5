import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Page } from '../state/paneState';
import { usePane, useWords } from '../usePane';
import type { WordKey } from '../wording';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gap: '2px',
    width: '100%',
    minHeight: '44px',
    padding: '8px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ENTRIES: readonly { readonly page: Page; readonly name: WordKey; readonly hint: WordKey }[] = [
  { page: { name: 'fill' }, name: 'menuFill', hint: 'menuFillHint' },
  { page: { name: 'report' }, name: 'menuReport', hint: 'menuReportHint' },
  { page: { name: 'check' }, name: 'menuCheck', hint: 'menuCheckHint' },
  { page: { name: 'projects' }, name: 'menuProjects', hint: 'menuProjectsHint' },
  { page: { name: 'proof' }, name: 'menuProof', hint: 'menuProofHint' },
  { page: { name: 'last' }, name: 'menuLast', hint: 'menuLastHint' },
  { page: { name: 'county' }, name: 'menuCounty', hint: 'menuCountyHint' },
  { page: { name: 'help' }, name: 'menuHelp', hint: 'menuHelpHint' },
];

/** What else can be done with this workbook, a line each. */
export function Menu() {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  return (
    <Section title={t('menuTitle')}>
      <ul className={styles.list}>
        {ENTRIES.map(({ page, name, hint }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.item}
              onClick={() => {
                actions.open(page);
              }}
            >
              <Text className={styles.name}>{t(name)}</Text>
              <Text size={200} className={styles.quiet}>
                {t(hint)}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
