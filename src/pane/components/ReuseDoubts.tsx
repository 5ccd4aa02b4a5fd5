import { Text, makeStyles } from '@fluentui/react-components';
import type { ReusedField } from '../../core/proofread/reusedField';
import type { LastReport } from '../state/desk';
import { placesOf, reuseQuestions } from '../state/reuseQuestions';
import { useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';
import { Fold } from './Fold';
import { ReuseDoubt } from './ReuseDoubt';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    margin: 0,
    padding: '12px 0 0',
    listStyle: 'none',
  },
});

/** The doubtful fields, a sentence or a table at a time; without an answer they are made, and marked. */
export function ReuseDoubts({
  fields,
  answers,
}: {
  readonly fields: readonly ReusedField[];
  readonly answers: LastReport['answers'];
}) {
  const styles = useStyles();
  const words = useWordsOf(proofWords);
  const questions = reuseQuestions(fields);
  if (questions.length === 0) return null;
  const open = questions.filter((one) => placesOf(one.fields).some((index) => !answers.has(index))).length;
  return (
    <Fold title={words('doubtTitle', { count: questions.length, open })} name="reuse doubts" startsOpen>
      <Text size={200}>{words('doubtHint')}</Text>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.key}>
            <ReuseDoubt question={question} answers={answers} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
