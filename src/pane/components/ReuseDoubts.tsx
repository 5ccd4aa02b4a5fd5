import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReusedField } from '../../core/proofread/reusedField';
import type { LastReport } from '../state/desk';
import { usePane, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';
import { Choices } from './Choices';
import { Fold } from './Fold';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', overflowWrap: 'anywhere' },
  quote: { color: tokens.colorNeutralForeground2 },
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
          const asked = words('doubtAsk', { text, put });
          const answer = answers.get(index);
          return (
            <li key={index} className={styles.item}>
              <Text>{asked}</Text>
              <Text size={200} className={styles.quote}>
                {sentence}
              </Text>
              <Choices
                name={asked}
                value={answer === undefined ? '' : String(answer)}
                choices={[
                  ['true', words('yes')],
                  ['false', words('no')],
                ]}
                onChoose={(value) => {
                  actions.answerReuse(index, value === 'true');
                }}
              />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
