import { makeStyles } from '@fluentui/react-components';
import type { ReusedField } from '../../core/proofread/reusedField';
import type { LastReport } from '../state/desk';
import { usePane, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';
import { AskedOfTwo } from './AskedOfTwo';
import { Fold } from './Fold';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
});

/** Each doubtful field with its sentence, for yes or no; without an answer it is made, and marked. */
export function ReuseDoubts({
  fields,
  answers,
}: {
  readonly fields: readonly ReusedField[];
  readonly answers: LastReport['answers'];
}) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  const doubtful = fields.flatMap((field, index) => (field.certain ? [] : [{ field, index }]));
  if (doubtful.length === 0) return null;
  return (
    <Fold title={words('doubtTitle', { count: doubtful.length })} name="reuse doubts" startsOpen>
      <ul className={styles.list}>
        {doubtful.map(({ field: { text, put, sentence }, index }) => {
          return (
            <li key={index}>
              <AskedOfTwo
                asked={words('doubtAsk', { text, put })}
                beneath={sentence}
                answer={answers.get(index)}
                words={[words('yes'), words('no')]}
                onSay={(answer) => {
                  actions.answerReuse(index, answer);
                }}
              />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
