import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '../../app/assistant';
import type { SchemeChoice } from '../../app/chooseScheme';
import { allSchemes } from '../../core/schemes/allSchemes';
import type { Scheme } from '../../core/schemes/scheme';
import { Frame } from '../components/Frame';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { chosenScheme } from '../state/chosenScheme';
import { schemeSize } from '../state/schemeSize';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({ more: { display: 'block', paddingInlineStart: '32px', color: tokens.colorNeutralForeground2 }, item: { paddingBottom: '8px' } });

/** Built-in schemes, and those that stand in sheets of hers. */
export function SchemePage({ overview }: { readonly overview: Overview }) {
  const { state, actions } = usePane();
  const t = useWords();
  const [id, setId] = useState(chosenScheme(overview, state.choice).id);
  const own = overview.ownSchemes;
  const use = () => {
    const sheet = own.find(({ scheme }) => scheme.id === id)?.sheet;
    const builtIn = allSchemes.find((scheme) => scheme.id === id);
    actions.choose(sheet !== undefined ? { kind: 'sheet', sheet } : builtIn && ({ kind: 'builtIn', scheme: builtIn } satisfies SchemeChoice));
    actions.back();
  };
  return (
    <Frame title={t('schemeTitle')} hasBack foot={<Button appearance="primary" onClick={use}>{t('useScheme')}</Button>}>
      <RadioGroup value={id} onChange={(_, { value }) => { setId(value); }} aria-label={t('schemeTitle')}>
        <Section title={t('schemeBuiltIn')} help={t('helpScheme')}>
          {allSchemes.map((scheme) => <Choice key={scheme.id} scheme={scheme} name={scheme.name} note={scheme.origin} />)}
        </Section>
        <Section title={t('schemeInBook')}>
          {own.length === 0 && <Text size={200}>{t('schemeNone')}</Text>}
          {own.map(({ sheet, scheme }) => <Choice key={scheme.id} scheme={scheme} name={scheme.name} sheet={sheet} note="" />)}
        </Section>
      </RadioGroup>
    </Frame>
  );
}

function Choice({ scheme, name, note, sheet }: { readonly scheme: Scheme; readonly name: string; readonly note: string; readonly sheet?: string }) {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.item}>
      <Radio value={scheme.id} label={name} />
      <Text size={200} className={styles.more}>
        {t('schemeFacts', schemeSize(scheme))}
        {note !== '' && <><br />{note}</>}
        {sheet !== undefined && <><br /><PlaceLink place={{ sheet }} text={t('schemeSheet', { sheet })} /></>}
      </Text>
    </div>
  );
}
