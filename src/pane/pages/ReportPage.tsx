import { Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MadeReport } from '../../app/reportDocuments';
import type { OpenRun } from '../../core/report/documentTree';
import { Frame } from '../components/Frame';
import { OpenTexts, TEXTS_FOLD, textFieldId } from '../components/OpenTexts';
import { ReportChoice } from '../components/ReportChoice';
import { ReportFoot } from '../components/ReportFoot';
import { ReportPreview } from '../components/ReportPreview';
import { Section } from '../components/Section';
import { StaleLine } from '../components/StaleLine';
import { TemplateFaults } from '../components/TemplateFaults';
import { Unread } from '../components/Unread';
import { openEntries } from '../../core/report/openEntries';
import { usePane, useWords, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';

const useStyles = makeStyles({ target: { ':focus': { outline: 'none' } } });

/** 自评报告: which form, what is still open, the text to be read, and the file. */
export function ReportPage() {
  const { state } = usePane();
  const t = useWords();
  const { report } = state.desk;
  if (!report) return <Unread title={t('menuReport')} />;
  return (
    <Frame title={t('menuReport')} hasBack keepsPlace foot={<ReportFoot report={report} />}>
      <StaleLine />
      <Body report={report} />
    </Frame>
  );
}

function Body({ report: { tree, open, problems } }: { readonly report: MadeReport }) {
  const styles = useStyles();
  const { state, actions, memory } = usePane();
  const t = useWordsOf(reportWords);
  const asked = useRef<HTMLDivElement>(null);
  const entries = openEntries(open);
  const [wanted, setWanted] = useState<string>();
  const fill = ({ key, source }: OpenRun): void => {
    const isText = entries.texts.some((entry) => entry.key === key);
    if (isText) memory.folds.set(TEXTS_FOLD, true);
    if (isText && wanted !== key) setWanted(key);
    else if (isText) document.getElementById(textFieldId(key))?.focus();
    else if (source) void actions.goTo(source);
    else asked.current?.focus();
  };
  useEffect(() => {
    if (wanted !== undefined) document.getElementById(textFieldId(wanted))?.focus();
  }, [wanted]);
  return (
    <>
      {state.review === undefined && <Text size={200}>{t('notScored')}</Text>}
      <ReportChoice />
      {problems.length > 0 && <TemplateFaults problems={problems} />}
      {tree && (
        <>
          <div ref={asked} tabIndex={-1} className={styles.target}>
            <Section title={open.length === 0 ? t('nothingOpen') : t('openTitle', { count: open.length })}>
              {open.length > entries.texts.length + entries.figures.length && (
                <Text size={200}>{t('openOnce', { count: entries.texts.length + entries.figures.length })}</Text>
              )}
              <OpenTexts key={wanted} entries={entries} />
            </Section>
          </div>
          <Section title={t('previewTitle')}>
            <Text size={200}>{t('previewHint')}</Text>
            <ReportPreview tree={tree} onOpen={fill} />
          </Section>
        </>
      )}
    </>
  );
}
