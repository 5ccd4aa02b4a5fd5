import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import { answerText } from '../../core/rules/cellText';
import type { Question } from '../../core/schemes/questions';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { pointKey } from '../../core/schemes/entryKeys';
import { answered } from '../state/todos';
import { usePane, useWords } from '../usePane';
import { PlaceLink } from './PlaceLink';
import { TypedNumber } from './TypedNumber';
import { askedText, choicesFor } from './askedText';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  asked: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  cell: { flexShrink: 0 },
  choices: { display: 'flex', flexWrap: 'wrap' },
});

interface Props {
  readonly scored: ScoredIndicator;
  readonly questions: readonly Question[];
  readonly review: Review;
}

/** The 评价要点 of an indicator: what only a person can say. */
export function Questions({ scored, questions, review }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const points = questions.filter(({ kind }) => kind === 'point');
  const allYes = Object.fromEntries(points.map((question) => [pointKey(scored.path, question), answerText.met]));
  const asked = (guards: boolean) =>
    questions
      .filter((question) => isGuard(question) === guards)
      .map((question) => (
        <Asked key={pointKey(scored.path, question)} question={question} scored={scored} review={review} />
      ));
  return (
    <div className={styles.body}>
      {points.length > 1 && (
        <div className={styles.head}>
          <Text size={200} className={styles.quiet}>
            {t('openPoints', { count: points.length })}
          </Text>
          <Button
            size="small"
            onClick={() => {
              actions.type(allYes);
            }}
          >
            {t('allYes')}
          </Button>
        </div>
      )}
      {asked(false)}
      {questions.some(isGuard) && (
        <Text size={200} className={styles.quiet}>
          {t('guardHint')}
        </Text>
      )}
      {asked(true)}
    </div>
  );
}

function isGuard({ kind }: Question): boolean {
  return kind === 'guard';
}

function Asked({
  question,
  scored,
  review,
}: {
  readonly question: Question;
  readonly scored: ScoredIndicator;
  readonly review: Review;
}) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const key = pointKey(scored.path, question);
  const place = review.cells.answers.get(key);
  if (question.kind === 'figure')
    return <TypedNumber typedKey={key} label={question.name} kind="count" place={place} />;
  const text = askedText(question, t);
  return (
    <div>
      <div className={styles.asked}>
        <Text>{text}</Text>
        {place?.cell !== undefined && (
          <Text size={200} className={styles.cell}>
            <PlaceLink place={place} text={place.cell} />
          </Text>
        )}
      </div>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-label={text}
        value={state.draft.typed[key] ?? answered(scored, question)}
        onChange={(_, { value }) => {
          actions.type({ [key]: value });
        }}
      >
        {choicesFor(question, t).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </div>
  );
}
