import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Choices } from './Choices';

const useStyles = makeStyles({
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', overflowWrap: 'anywhere' },
  beneath: { color: tokens.colorNeutralForeground2 },
});

/** A question that is answered with one of two, and what it is about; nothing is chosen before she says. */
export function AskedOfTwo({
  asked,
  beneath,
  answer,
  words: [yes, no],
  onSay,
}: {
  readonly asked: string;
  readonly beneath: string;
  readonly answer: boolean | undefined;
  readonly words: readonly [yes: string, no: string];
  readonly onSay: (answer: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.question}>
      <Text block>{asked}</Text>
      <Text block size={200} className={styles.beneath}>
        {beneath}
      </Text>
      <Choices
        name={asked}
        value={answer === undefined ? '' : String(answer)}
        choices={[
          ['true', yes],
          ['false', no],
        ]}
        onChoose={(said) => {
          onSay(said === 'true');
        }}
      />
    </div>
  );
}
