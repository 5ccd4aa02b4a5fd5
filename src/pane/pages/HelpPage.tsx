import { Text } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { SHEET_TITLES } from '../../core/sheets/sheetKeys';
import { Frame } from '../components/Frame';
import { LineButton } from '../components/LineButton';
import { Section } from '../components/Section';
import { usePane, useWords, useWordsOf } from '../usePane';
import { helpWords } from '../wording/helpWords';

/** 帮助: where to begin, how to print, what is stored where, and which version this is. */
export function HelpPage() {
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(helpWords);
  const print = state.review?.cells.sheets.get('print');
  return (
    <Frame title={t('menuHelp')} hasBack>
      <Section title={words('helpStart')}>
        <Text>{words('helpStep1')}</Text>
        <Text>{words('helpStep2')}</Text>
        <Text>{words('helpStep3')}</Text>
      </Section>
      <Section title={words('helpPrintTitle')}>
        <Text>{words('helpPrint', { sheet: print?.sheet ?? SHEET_TITLES.print })}</Text>
        {print && <LineButton text={t('nextPrint')} onPress={() => actions.goTo(print)} />}
      </Section>
      <Section title={words('helpStored')}>
        <Text>{words('helpInBook')}</Text>
        <Text>{words('helpInPane')}</Text>
        <Text>{words('helpTakenBack')}</Text>
        <Text>{words('helpInBrowser')}</Text>
        <Text>{words('helpNowhere')}</Text>
      </Section>
      <Text size={200}>{words('helpVersion', { version: VERSION })}</Text>
    </Frame>
  );
}
