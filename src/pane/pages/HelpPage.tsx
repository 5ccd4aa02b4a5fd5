import { Button, Text } from '@fluentui/react-components';
import { VERSION } from '../../app/version';
import { SHEET_TITLES } from '../../core/sheets/sheetKeys';
import { Frame } from '../components/Frame';
import { Section } from '../components/Section';
import { usePane, useWords } from '../usePane';

/** 帮助: where to begin, how to print, what is stored where, and which version this is. */
export function HelpPage() {
  const { state, actions } = usePane();
  const t = useWords();
  const print = state.review?.cells.sheets.get('print');
  return (
    <Frame title={t('menuHelp')} hasBack>
      <Section title={t('helpStart')}>
        <Text>{t('helpStep1')}</Text>
        <Text>{t('helpStep2')}</Text>
        <Text>{t('helpStep3')}</Text>
      </Section>
      <Section title={t('helpPrintTitle')}>
        <Text>{t('helpPrint', { sheet: print?.sheet ?? SHEET_TITLES.print })}</Text>
        {print && (
          <div>
            <Button
              onClick={() => {
                void actions.goTo(print);
              }}
            >
              {t('nextPrint')}
            </Button>
          </div>
        )}
      </Section>
      <Section title={t('helpStored')}>
        <Text>{t('helpInBook')}</Text>
        <Text>{t('helpInPane')}</Text>
        <Text>{t('helpInBrowser')}</Text>
        <Text>{t('helpNowhere')}</Text>
      </Section>
      <Text size={200}>{t('helpVersion', { version: VERSION })}</Text>
    </Frame>
  );
}
