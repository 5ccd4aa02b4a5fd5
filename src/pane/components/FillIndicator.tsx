import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Question } from '../../core/schemes/questions';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { pointKey, scoreKey, valueKey } from '../../core/schemes/entryKeys';
import { type Asked, answerOf } from '../state/fillGroups';
import { usePane, useWords, useWordsOf } from '../usePane';
import { fillWords } from '../wording/fillWords';
import { Choices } from './Choices';
import { TypedNumber } from './TypedNumber';
import { askedText, choicesFor } from './askedText';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
});

interface Props {
  readonly todo: Asked;
  readonly name: string;
  /** As it would be scored with what is typed now. */
  readonly now: ScoredIndicator | undefined;
}

/** One indicator of the form: what is asked of her, and what it brings. */
export function FillIndicator({ todo, name, now }: Props) {
  const styles = useStyles();
  const words = useWordsOf(fillWords);
  const { scored } = todo;
  const full = scored.fullMark.toString();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Text size={200} className={styles.quiet}>
          {now?.score
            ? words('indicatorScore', { score: now.score.toString(), full })
            : words('indicatorMark', { full })}
        </Text>
      </div>
      <Fields todo={todo} />
    </li>
  );
}

function Fields({ todo }: Pick<Props, 'todo'>) {
  const t = useWords();
  const { scored } = todo;
  const { indicator, path, fullMark } = scored;
  switch (todo.kind) {
    case 'questions':
      return todo.questions.map((question) => (
        <OneQuestion key={pointKey(path, question)} question={question} scored={scored} />
      ));
    case 'value':
      return (
        <TypedNumber
          typedKey={valueKey(path)}
          label={t('valueField', { name: indicator.name })}
          kind={indicator.measure.kind === 'typed' && indicator.measure.what === 'rate' ? 'fraction' : 'count'}
          hint={indicator.criterion}
        />
      );
    case 'score':
      return (
        <TypedNumber
          typedKey={scoreKey(path)}
          label={t('scoreField', { full: fullMark.toString() })}
          kind="points"
          most={fullMark}
          hint={indicator.criterion}
        />
      );
  }
}

function OneQuestion({ question, scored }: { readonly question: Question; readonly scored: ScoredIndicator }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const key = pointKey(scored.path, question);
  if (question.kind === 'figure') return <TypedNumber typedKey={key} label={question.name} kind="count" />;
  const text = askedText(question, t);
  return (
    <div className={styles.question}>
      <Text>{text}</Text>
      <Choices
        name={text}
        value={answerOf(scored, question, state.draft.typed)}
        choices={choicesFor(question, t)}
        onChoose={(value) => {
          actions.type({ [key]: value });
        }}
      />
    </div>
  );
}
