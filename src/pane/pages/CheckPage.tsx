import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { CheckOutcome } from '../../app/outcomes';
import { sayNotChecked } from '../../core/wording/sayCheck';
import { Findings } from '../components/Findings';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { Section } from '../components/Section';
import { StaleLine } from '../components/StaleLine';
import { Unread } from '../components/Unread';
import { usePane, useWords, useWordsOf } from '../usePane';
import { checkWords } from '../wording/checkWords';

const useStyles = makeStyles({ list: { display: 'grid', gap: '4px', margin: 0, paddingInlineStart: '20px' } });

/** 校验: what does not tie, each with all its cells; what could not be checked is counted, never passed. */
export function CheckPage() {
  const { state, actions } = usePane();
  const words = useWords();
  const t = useWordsOf(checkWords);
  const { check } = state.desk;
  if (!check) return <Unread title={words('menuCheck')} />;
  return (
    <Frame
      title={words('menuCheck')}
      hasBack
      keepsPlace
      foot={
        <Button
          onClick={() => {
            void actions.reread();
          }}
        >
          {t('again')}
        </Button>
      }
    >
      <StaleLine />
      <Body check={check} />
    </Frame>
  );
}

function Body({ check: { findings, report } }: { readonly check: CheckOutcome }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWordsOf(checkWords);
  const { checked, passed, notChecked } = report;
  const errors = findings.filter(({ level }) => level === 'error');
  const notices = findings.filter(({ level }) => level === 'notice');
  const reasons = [...new Set(notChecked.map((one) => sayNotChecked(one, language)))];
  return (
    <>
      <Text>
        {checked === 0 ? t('nothingChecked') : t(findings.length === 0 ? 'allGood' : 'counts', { checked, passed })}
      </Text>
      {errors.length > 0 && (
        <Section title={t('errors', { count: errors.length })}>
          <Findings findings={errors} />
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={t('notices', { count: notices.length })}>
          <Text size={200}>{t('noticesHint')}</Text>
          <Findings findings={notices} />
        </Section>
      )}
      {notChecked.length > 0 && (
        <Fold title={t('notChecked', { count: notChecked.length })} name="not checked" level={2}>
          <Text size={200}>{t('notCheckedHint')}</Text>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>
                <Text size={200}>{reason}</Text>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
