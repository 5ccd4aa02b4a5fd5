import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../app/outcomes';
import { barringWords } from '../../core/facts/toldWords';
import { say } from '../../core/wording/say';
import { Findings } from '../components/Findings';
import { Fold } from '../components/Fold';
import { FoundCounts } from '../components/FoundCounts';
import { LiveMark } from '../components/LiveMark';
import { Frame } from '../components/Frame';
import { Menu } from '../components/Menu';
import { SchemeInUse } from '../components/SchemeInUse';
import { Section } from '../components/Section';
import { WordsAsked } from '../components/WordsAsked';
import { UnitAndYear } from '../components/UnitAndYear';
import { draftSize } from '../state/answerDraft';
import { usePane, useWords } from '../usePane';
import { PageLink } from '../components/PageLink';

const useStyles = makeStyles({
  promise: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  before: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  grow: { flexGrow: 1 },
});

/** What was found in this workbook, the scheme it would be scored with, and the one button. */
export function StartPage({ overview }: { readonly overview: Overview | undefined }) {
  const { state, actions } = usePane();
  const t = useWords();
  const look = () => {
    void actions.look();
  };
  if (!overview)
    return (
      <Frame title={t('title')} foot={<LookAgain look={look} size="medium" />}>
        {null}
      </Frame>
    );
  const { facts, review } = overview;
  const usable = isKnown(facts) || review !== undefined;
  return (
    <Frame
      title={t('title')}
      foot={usable ? <ScoreFoot again={review !== undefined} /> : <LookAgain look={look} size="large" />}
    >
      {usable && <UnitAndYear facts={facts} />}
      {state.stale && (
        <Text role="status">
          {t('staleLook')}{' '}
          <Link inline as="button" onClick={look}>
            {t('lookAgain')}
          </Link>
        </Text>
      )}
      {review && <Before review={review} />}
      <Found facts={facts} />
      {usable && <SchemeInUse overview={overview} />}
      {usable && <Menu />}
      {/* A workbook of nothing but 自评表 has no table of the department. */}
      {!usable && facts.tables.length > 0 && <PageLink to={{ name: 'projects' }} text={t('menuProjects')} />}
      {!usable && <PageLink to={{ name: 'county' }} text={t('menuCounty')} />}
    </Frame>
  );
}

function isKnown({ tables }: Overview['facts']): boolean {
  return tables.some(({ kind }) => kind !== undefined);
}

function LookAgain({ look, size }: { readonly look: () => void; readonly size: 'medium' | 'large' }) {
  const t = useWords();
  return (
    <Button appearance="primary" size={size} onClick={look}>
      {t('lookAgain')}
    </Button>
  );
}

/** Her tables and what is to be looked at in them; where none was known, why, and which there are. */
function Found({ facts }: { readonly facts: Overview['facts'] }) {
  const { language } = usePane();
  const t = useWords();
  const { findings, tables } = facts;
  if (isKnown(facts)) {
    const others = findings.filter(({ code }) => code !== 'wordUnknown');
    return (
      <>
        <Section title={t('found')}>
          <FoundCounts facts={facts} />
          {others.length > 0 && (
            <Fold title={t('counted', { name: t('findingsTitle'), count: others.length })}>
              <Findings findings={others} />
            </Fold>
          )}
        </Section>
        <WordsAsked words={barringWords(findings)} />
      </>
    );
  }
  return (
    <Section title={t('nothingFound')}>
      {findings.map((finding) => (
        <Text key={finding.code}>{say(finding, language)}</Text>
      ))}
      {tables.length > 0 && (
        <Text>
          <PageLink to={{ name: 'tables' }} text={t('showTables')} />
        </Text>
      )}
    </Section>
  );
}

function Before({ review: { scorecard } }: { readonly review: NonNullable<Overview['review']> }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const { total, converted, grade, pending } = scorecard;
  const result = [
    t('points', { count: (converted ?? total).toString() }),
    grade === undefined ? t('openCount', { count: pending }) : t('gradeIs', { grade }),
  ];
  return (
    <div className={styles.before}>
      <div className={styles.grow}>
        <Text block size={200}>
          {t('scoredBefore')}
        </Text>
        <Text block weight="semibold">
          {result.join(' · ')}
        </Text>
        <LiveMark />
      </div>
      <Button
        onClick={() => {
          actions.open({ name: 'result' });
        }}
      >
        {t('showResult')}
      </Button>
    </div>
  );
}

function ScoreFoot({ again }: { readonly again: boolean }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const drafted = draftSize(state.draft);
  return (
    <>
      {drafted > 0 && <Text size={200}>{t('draftCount', { count: drafted })}</Text>}
      <Button
        appearance="primary"
        size="large"
        onClick={() => {
          void actions.score();
        }}
      >
        {again ? t('scoreAgain') : t('scoreNow')}
      </Button>
      <Text size={200} className={styles.promise}>
        {again ? t('againPromise') : t('scorePromise')}
      </Text>
    </>
  );
}
