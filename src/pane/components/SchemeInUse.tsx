import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../app/outcomes';
import { chosenScheme } from '../state/chosenScheme';
import { schemeSize } from '../../core/schemes/schemeSize';
import { usePane, useWords } from '../usePane';
import { PlaceLink } from './PlaceLink';
import { SchemeNotes } from './SchemeNotes';
import { Section } from './Section';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  grow: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The scheme that the button would score with, and the way to another. */
export function SchemeInUse({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const scheme = chosenScheme(overview, state.choice);
  const own = overview.ownSchemes.find((one) => one.scheme.id === scheme.id);
  return (
    <Section title={t('schemeUsed')} help={t('helpScheme')}>
      <SchemeNotes scheme={scheme} isAssumed={overview.schemeAssumed && state.choice === undefined} />
      <div className={styles.line}>
        <div className={styles.grow}>
          <Text block weight="semibold">
            {scheme.name}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {t('schemeFacts', schemeSize(scheme))}
          </Text>
          {own && (
            <Text size={200}>
              <PlaceLink place={{ sheet: own.sheet }} text={t('schemeSheet', { sheet: own.sheet })} />
            </Text>
          )}
        </div>
        <Button
          onClick={() => {
            actions.open({ name: 'scheme' });
          }}
        >
          {t('change')}
        </Button>
      </div>
    </Section>
  );
}
