import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { describeRule } from '../../core/rules/describeRule';
import type { ValueKind } from '../../core/rules/rule';
import { questionsOf } from '../../core/schemes/questions';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { DraftFoot, useHasFoot } from '../components/DraftFoot';
import { FactLine } from '../components/FactLine';
import { Frame } from '../components/Frame';
import { LiveMark } from '../components/LiveMark';
import { PlaceLink } from '../components/PlaceLink';
import { Questions } from '../components/Questions';
import { Section } from '../components/Section';
import { shownRatio, shownValue } from '../shown';
import { trailOf } from '../state/trail';
import { useWords } from '../usePane';

const useStyles = makeStyles({
  group: { color: tokens.colorNeutralForeground2 },
  figures: { display: 'flex', gap: '24px' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** One score and its trail: why, by which sentence, from which figures, in which cells. */
export function IndicatorPage({ path, review }: { readonly path: string; readonly review: Review }) {
  const styles = useStyles();
  const t = useWords();
  const hasFoot = useHasFoot();
  const scored = review.scorecard.indicators.find((one) => one.path === path);
  if (!scored) return null;
  const { indicator, dimension, subDimension } = scored;
  const reason = review.reasons.get(path) ?? '';
  const place = review.cells.scores.get(path);
  const questions = questionsOf(indicator);
  return (
    <Frame title={indicator.name} hasBack foot={hasFoot ? <DraftFoot /> : undefined}>
      <Text size={200} className={styles.group}>{`${dimension} › ${subDimension}`}</Text>
      <Marks scored={scored} />
      <LiveMark />
      {place && (
        <Text>
          <PlaceLink place={place} text={`${t('scoreCell')} ${place.cell ?? ''}`} />
        </Text>
      )}
      {review.scorecard.assumed.includes(path) && <Text role="note">{t('assumedOne')}</Text>}
      {reason !== '' && (
        <Section title={t('why')}>
          <Text className={styles.text}>{reason}</Text>
        </Section>
      )}
      <Trail scored={scored} review={review} />
      {questions.length > 0 && (
        <Section title={t('termPoints')} help={t('helpPoints')}>
          <Questions scored={scored} questions={questions} review={review} />
        </Section>
      )}
      <Section title={t('criterion')}>
        <Text className={styles.text}>{indicator.criterion}</Text>
      </Section>
      <Section title={t('howRead')}>
        <Text className={styles.text}>
          {indicator.reads ?? describeRule(indicator.rule, scored.fullMark, valueKind(indicator))}
        </Text>
      </Section>
    </Frame>
  );
}

function valueKind({ measure }: ScoredIndicator['indicator']): ValueKind {
  if (measure.kind === 'figures') return measure.valueKind;
  return measure.kind === 'typed' && measure.what === 'amount' ? 'amount' : 'rate';
}

function Marks({ scored }: { readonly scored: ScoredIndicator }) {
  const styles = useStyles();
  const t = useWords();
  const score =
    scored.status === 'notApplicable' ? t('notApplicable') : (scored.score?.toString() ?? t('pendingScore'));
  const value = shownValue(scored);
  const marks = [
    [t('score'), score],
    [t('fullMark'), scored.fullMark.toString()],
    ...(value === undefined ? [] : [[t('value'), value]]),
  ] as const;
  return (
    <div className={styles.figures}>
      {marks.map(([name, text]) => (
        <div key={name}>
          <Text block size={200} className={styles.group}>
            {name}
          </Text>
          <Text size={500} weight="semibold">
            {text}
          </Text>
        </div>
      ))}
    </div>
  );
}

function Trail({ scored, review }: { readonly scored: ScoredIndicator; readonly review: Review }) {
  const styles = useStyles();
  const t = useWords();
  const { ratio, facts } = trailOf(scored, review.facts);
  const value = shownValue(scored);
  if (facts.length === 0) return null;
  return (
    <Section title={t('formula')}>
      <Text className={styles.text}>
        {ratio ? `${shownRatio(ratio)}${value === undefined ? '' : ` ＝ ${value}`}` : scored.indicator.method}
      </Text>
      <Text size={200} weight="semibold">
        {t('madeOf')}
      </Text>
      <div>
        {facts.map((id) => {
          const fact = review.facts.facts.get(id);
          return fact && <FactLine key={id} fact={fact} cell={review.cells.facts.get(id)} />;
        })}
      </div>
    </Section>
  );
}
