import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { CheckOutcome } from '../../app/outcomes';
import type { Finding } from '../../core/base/problem';
import type { SettledFinding } from '../../core/checks/checkReasons';
import { say } from '../../core/wording/say';
import { sayNotChecked } from '../../core/wording/sayCheck';
import { DraftFoot } from '../components/DraftFoot';
import { Findings } from '../components/Findings';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { PlaceLink, placeName } from '../components/PlaceLink';
import { ReasonEntry } from '../components/ReasonEntry';
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
        <>
          <DraftFoot />
          <Button
            onClick={() => {
              void actions.reread();
            }}
          >
            {t('again')}
          </Button>
        </>
      }
    >
      <StaleLine />
      <Body check={check} mended={state.desk.mended} />
    </Frame>
  );
}

function Body({ check, mended }: { readonly check: CheckOutcome; readonly mended: readonly SettledFinding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWordsOf(checkWords);
  const { report, settled } = check;
  const { checked, passed, notChecked } = report;
  const answered = settled.filter(({ answer }) => answer !== undefined);
  const open = new Map<Finding, SettledFinding>(settled.map((one) => [one.finding, one]));
  const said = new Set<Finding>(answered.map(({ finding }) => finding));
  const findings = check.findings.filter((finding) => !said.has(finding));
  const errors = findings.filter(({ level }) => level === 'error');
  const notices = findings.filter(({ level }) => level === 'notice');
  const reasons = [...new Set(notChecked.map((one) => sayNotChecked(one, language)))];
  return (
    <>
      <Text>
        {checked === 0 ? t('nothingChecked') : t(findings.length === 0 ? 'allGood' : 'counts', { checked, passed })}
      </Text>
      {mended.length > 0 && <Mended mended={mended} />}
      {errors.length > 0 && (
        <Section title={t('errors', { count: errors.length })}>
          <Findings findings={errors} />
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={t('notices', { count: notices.length })}>
          <Text size={200}>{t('noticesHint')}</Text>
          <ReasonSheet />
          {notices.map((finding) => (
            <div key={open.get(finding)?.key ?? say(finding)}>
              <Findings findings={[finding]} />
              <Reason settled={open.get(finding)} />
            </div>
          ))}
        </Section>
      )}
      {answered.length > 0 && <Answered answered={answered} />}
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

/** What the reading of the workbook found besides has no line in 校验, and no reason. */
function Reason({ settled }: { readonly settled: SettledFinding | undefined }) {
  return settled ? <ReasonEntry settled={settled} /> : null;
}

/** Where the workbook has been scored: the sheet in which a reason is written. */
function ReasonSheet() {
  const { state } = usePane();
  const t = useWordsOf(checkWords);
  const place = state.review?.cells.sheets.get('checks');
  if (!place) return null;
  return (
    <Text size={200} block>
      {t('reasonHint', { sheet: place.sheet })} <PlaceLink place={place} text={t('toSheet', { sheet: place.sheet })} />
    </Text>
  );
}

function Mended({ mended }: { readonly mended: readonly SettledFinding[] }) {
  const styles = useStyles();
  const t = useWordsOf(checkWords);
  return (
    <Section title={t('mended', { count: mended.length })}>
      <ul className={styles.list}>
        {mended.map(({ key, finding }) => (
          <li key={key}>
            <Text size={200} block>
              {finding.check.law}
            </Text>
            {finding.places.slice(0, 1).map((place) => (
              <Text key={placeName(place)} size={200}>
                <PlaceLink place={place} />
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answered({ answered }: { readonly answered: readonly SettledFinding[] }) {
  const t = useWordsOf(checkWords);
  return (
    <Section title={t('answered', { count: answered.length })}>
      {answered.map((settled) => (
        <div key={settled.key}>
          <Findings findings={[settled.finding]} />
          <Text size={200} weight="semibold">
            {t('reason', { reason: settled.answer ?? '' })}
          </Text>
          <Fold title={t('changeReason')} name={`reason ${settled.key}`} level={3}>
            <ReasonEntry settled={settled} />
          </Fold>
        </div>
      ))}
    </Section>
  );
}
