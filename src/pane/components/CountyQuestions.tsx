import { Text, makeStyles } from '@fluentui/react-components';
import { spellingPair } from '../../core/rollup/unitChoices';
import type { DoubledUnit, UnitQuestions } from '../../core/rollup/settleUnits';
import type { County } from '../state/desk';
import { usePane, useWordsOf } from '../usePane';
import { countyWords } from '../wording/countyWords';
import { AskedOfTwo } from './AskedOfTwo';
import { Choices } from './Choices';
import { Section } from './Section';

const useStyles = makeStyles({ question: { display: 'grid', gap: '4px', overflowWrap: 'anywhere' } });

/** What only the county knows: which year, which spellings are one unit, which of several workbooks is right. */
export function CountyQuestions({ county: { choices, outcome } }: { readonly county: County }) {
  const { actions } = usePane();
  const words = useWordsOf(countyWords);
  const { years, alike, doubles } = outcome.questions;
  const open = openQuestions(outcome.questions);
  const title = open === 0 ? words('settled') : words('ask', { count: open });
  return (
    <>
      {years.length > 1 && (
        <Section title={words('whichYear')}>
          <Choices
            name={words('whichYear')}
            value={String(outcome.year)}
            choices={years.map((year) => [String(year), words('yearOption', { year })])}
            onChoose={(year) => {
              void actions.settleUnits({ ...choices, year: Number(year) });
            }}
          />
        </Section>
      )}
      {alike.length + doubles.length > 0 && (
        <Section title={title}>
          {alike.map((pair) => (
            <AlikeQuestion
              key={`${pair.one} ${pair.other}`}
              pair={pair}
              onSay={(same) => {
                const said = new Map([...choices.same, [spellingPair(pair.one, pair.other), same]]);
                void actions.settleUnits({ ...choices, same: said });
              }}
            />
          ))}
          {doubles.map((double) => (
            <DoubleQuestion
              key={double.files.join('\n')}
              double={double}
              onChoose={(file) => {
                const others = [...choices.counts].filter((one) => !double.files.includes(one));
                void actions.settleUnits({ ...choices, counts: new Set([...others, file]) });
              }}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function openQuestions({ alike, doubles }: UnitQuestions): number {
  return (
    alike.filter(({ same }) => same === undefined).length + doubles.filter(({ counts }) => counts === undefined).length
  );
}

function AlikeQuestion({
  pair: { one, other, same, files },
  onSay,
}: {
  readonly pair: UnitQuestions['alike'][number];
  readonly onSay: (same: boolean) => void;
}) {
  const words = useWordsOf(countyWords);
  return (
    <AskedOfTwo
      asked={words('alike', { one, other })}
      beneath={files.join('、')}
      answer={same}
      words={[words('same'), words('different')]}
      onSay={onSay}
    />
  );
}

function DoubleQuestion({
  double: { unit, files, counts },
  onChoose,
}: {
  readonly double: DoubledUnit;
  readonly onChoose: (file: string) => void;
}) {
  const styles = useStyles();
  const words = useWordsOf(countyWords);
  const asked = words('double', { unit, count: files.length });
  return (
    <div className={styles.question}>
      <Text block>{asked}</Text>
      <Choices name={asked} value={counts ?? ''} choices={files.map((file) => [file, file])} onChoose={onChoose} />
    </div>
  );
}
