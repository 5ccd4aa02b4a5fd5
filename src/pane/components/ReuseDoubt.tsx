import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { LastReport } from '../state/desk';
import { type AskedField, type ReuseQuestion, answerOf, placesOf } from '../state/reuseQuestions';
import { usePane, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';
import { Choices } from './Choices';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  each: { gap: '12px' },
  number: { backgroundColor: tokens.colorBrandBackground2, color: 'inherit', fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2 },
  others: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Answers = LastReport['answers'];

/** One sentence with its doubtful figures: right, all of them, or looked at one by one. */
export function ReuseDoubt({ question, answers }: { readonly question: ReuseQuestion; readonly answers: Answers }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  const [wantsEach, setWantsEach] = useState(false);
  const { sentence, table, fields } = question;
  const answer = answerOf(question, answers);
  const each = wantsEach || answer === 'mixed';
  const several = placesOf(fields).length > 1;
  const title = sentence ?? words('doubtTable', { table: (table ?? 0) + 1, count: fields.length });
  return (
    <div className={styles.question}>
      <Text block>{sentence === undefined ? title : <Marked sentence={sentence} fields={fields} />}</Text>
      {!each && (
        <ul className={styles.list}>
          {fields.map((field) => (
            <li key={field.index}>
              <Becomes field={field} />
            </li>
          ))}
        </ul>
      )}
      <Choices
        name={title}
        value={each ? 'each' : (answer ?? '')}
        choices={[
          ['yes', words(several ? 'yesAll' : 'yes')],
          ['no', words(several ? 'noAll' : 'no')],
          ...(several ? ([['each', words('each')]] as const) : []),
        ]}
        onChoose={(said) => {
          setWantsEach(said === 'each');
          if (said !== 'each') actions.answerReuse(new Map(placesOf(fields).map((index) => [index, said === 'yes'])));
        }}
      />
      {each && <Each fields={fields} answers={answers} />}
    </div>
  );
}

function Each({ fields, answers }: { readonly fields: readonly AskedField[]; readonly answers: Answers }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWordsOf(proofWords);
  return (
    <ul className={`${styles.list} ${styles.each}`}>
      {fields.flatMap((field) =>
        [{ index: field.index, sentence: undefined }, ...field.others].map(({ index, sentence }) => (
          <li key={index}>
            {sentence !== undefined && (
              <Text block size={200}>
                {sentence}
              </Text>
            )}
            <Becomes field={{ ...field, others: [] }} />
            <Choices
              name={`${field.text} → ${field.name}`}
              value={said(answers.get(index))}
              choices={[
                ['yes', words('yes')],
                ['no', words('no')],
              ]}
              onChoose={(one) => {
                actions.answerReuse(new Map([[index, one === 'yes']]));
              }}
            />
          </li>
        )),
      )}
    </ul>
  );
}

function said(answer: boolean | undefined): string {
  if (answer === undefined) return '';
  return answer ? 'yes' : 'no';
}

function Becomes({ field: { text, name, turns, others } }: { readonly field: AskedField }) {
  const styles = useStyles();
  const words = useWordsOf(proofWords);
  return (
    <Text block size={200}>
      <mark className={styles.number}>{text}</mark> → <span className={styles.name}>{name}</span>
      {turns && words('turns', { up: turns[0], down: turns[1] })}
      {others.length > 0 && (
        <span className={styles.others}>
          {words('alsoAt', {
            count: others.length,
            sentences: others.map(({ sentence }) => cut(sentence)).join(' / '),
          })}
        </span>
      )}
    </Text>
  );
}

/** Enough of a sentence to know it by. */
function cut(sentence: string): string {
  const words = sentence.trim();
  return words.length <= 24 ? words : `${words.slice(0, 24)}…`;
}

/** The sentence with its doubtful words marked, in order. */
function Marked({ sentence, fields }: { readonly sentence: string; readonly fields: readonly AskedField[] }) {
  const styles = useStyles();
  const ends = fields.map(({ text, at }) => at + text.length);
  return (
    <>
      {fields.map(({ text, at, index }, place) => (
        <Fragment key={index}>
          {sentence.slice(ends[place - 1] ?? 0, at)}
          <mark className={styles.number}>{text}</mark>
        </Fragment>
      ))}
      {sentence.slice(ends.at(-1) ?? 0)}
    </>
  );
}
