import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SchemeChoice } from '../../app/chooseScheme';
import type { Overview } from '../../app/outcomes';
import { builtInTexts } from '../../core/schemes/allSchemes';
import type { Scheme } from '../../core/schemes/scheme';
import type { SchemeTexts } from '../../core/schemes/schemeTexts';
import { FileButton } from '../components/FileButton';
import { Frame } from '../components/Frame';
import { LineButton } from '../components/LineButton';
import { PlaceLink } from '../components/PlaceLink';
import { Section } from '../components/Section';
import { chosenScheme } from '../state/chosenScheme';
import { schemeChoice } from '../state/schemeChoice';
import { schemeSize } from '../../core/schemes/schemeSize';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  more: { display: 'block', paddingInlineStart: '32px', color: tokens.colorNeutralForeground2 },
  item: { paddingBottom: '8px' },
});

/** Built-in schemes, and those that stand in sheets of hers. A built-in one can be put into a sheet, to be changed there. */
export function SchemePage({ overview }: { readonly overview: Overview }) {
  const { state, actions } = usePane();
  const t = useWords();
  const chosen = chosenScheme(overview, state.choice).id;
  const [picked, setPicked] = useState<{ readonly from: string; readonly id: string }>();
  // What was chosen meanwhile, by taking it from a file, stands over what she had picked before.
  const id = picked?.from === chosen ? picked.id : chosen;
  const own = overview.ownSchemes;
  const choice = schemeChoice(id, overview);
  const use = () => {
    actions.choose(choice);
    actions.back();
  };
  return (
    <Frame
      title={t('schemeTitle')}
      hasBack
      foot={
        <Button appearance="primary" onClick={use}>
          {t('useScheme')}
        </Button>
      }
    >
      <RadioGroup
        value={id}
        onChange={(_, { value }) => {
          setPicked({ from: chosen, id: value });
        }}
        aria-label={t('schemeTitle')}
      >
        <Section title={t('schemeBuiltIn')} help={t('helpScheme')}>
          {builtInTexts.map((scheme) => (
            <Choice key={scheme.id} scheme={scheme} note={scheme.origin} />
          ))}
        </Section>
        <Section title={t('schemeInBook')}>
          {own.length === 0 && <Text size={200}>{t('schemeNone')}</Text>}
          <Text size={200}>{t('schemeKeepHint')}</Text>
          <FileButton
            text={t('schemeKeep')}
            accept=".xlsx,.xlsm,.docx"
            onFiles={([file]) => {
              if (file) void actions.keepScheme(file);
            }}
          />
          {own.map(({ sheet, scheme }) => (
            <Choice key={scheme.id} scheme={scheme} sheet={sheet} note="" />
          ))}
        </Section>
      </RadioGroup>
      {choice?.kind === 'builtIn' && <ToChange choice={choice} />}
    </Frame>
  );
}

/** A built-in scheme as a sheet of hers, to be changed there. */
function ToChange({ choice }: { readonly choice: Extract<SchemeChoice, { kind: 'builtIn' }> }) {
  const { actions } = usePane();
  const t = useWords();
  return (
    <Section title={t('schemeChange')}>
      <Text size={200}>{t('schemeChangeHint', { scheme: choice.scheme.name })}</Text>
      <LineButton text={t('schemeTable')} onPress={() => actions.makeTable(choice)} />
    </Section>
  );
}

function Choice({
  scheme,
  note,
  sheet,
}: {
  readonly scheme: Scheme | SchemeTexts;
  readonly note: string;
  readonly sheet?: string;
}) {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.item}>
      <Radio value={scheme.id} label={scheme.name} />
      <Text size={200} className={styles.more}>
        {t('schemeFacts', schemeSize(scheme))}
        {note !== '' && (
          <>
            <br />
            {note}
          </>
        )}
        {sheet !== undefined && (
          <>
            <br />
            <PlaceLink place={{ sheet }} text={t('schemeSheet', { sheet })} />
          </>
        )}
      </Text>
    </div>
  );
}
