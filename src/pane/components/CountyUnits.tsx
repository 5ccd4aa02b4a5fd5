import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Unit, countedUnits } from '../../core/rollup/countyUnit';
import { UNIT_STATUS } from '../../core/wording/rollupMessages';
import { say } from '../../core/wording/say';
import { usePane, useWordsOf } from '../usePane';
import { countyWords } from '../wording/countyWords';
import { Fold } from './Fold';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Counted = ReturnType<typeof countedUnits>[number];

/** Every township that counts: its score, and behind a click what is missing in its book and what does not tie. */
export function CountyUnits({ units }: { readonly units: readonly Unit[] }) {
  const styles = useStyles();
  const words = useWordsOf(countyWords);
  const counted = countedUnits(units);
  if (counted.length === 0) return null;
  return (
    <Section title={words('units', { count: counted.length })}>
      <Text size={200}>{words('unitsHint')}</Text>
      <ul className={styles.list}>
        {counted.map((unit) => (
          <li key={unit.file}>
            <UnitFold unit={unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UnitFold({ unit: { book, status, file, reason } }: { readonly unit: Counted }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = useWordsOf(countyWords);
  const { unit = file, total, grade = '', missing, findings } = book;
  const counts = [
    ['missing', missing.length],
    ['errors', findings.filter(({ level }) => level === 'error').length],
    ['notices', findings.filter(({ level }) => level === 'notice').length],
  ] as const;
  const wrong = counts.flatMap(([key, count]) => (count > 0 ? [words(key, { count })] : []));
  return (
    <Fold
      title={
        <>
          {unit}
          <Text block size={200} className={styles.quiet}>
            {wrong.length === 0 ? words('fine') : wrong.join(' · ')}
          </Text>
        </>
      }
      name={`county ${file}`}
      aside={
        <Text size={200}>
          {status === 'counted' && total ? words('unitTotal', { total: total.toFixed(2), grade }) : UNIT_STATUS[status]}
        </Text>
      }
    >
      <ul className={styles.list}>
        {[
          words('file', { file }),
          ...(reason ? [say({ ...reason, details: { file, ...reason.details } }, language)] : []),
          ...(missing.length > 0 ? [words('missingFacts', { names: missing.join('、') })] : []),
          ...findings.map((finding) =>
            words('level', {
              level: words(finding.level === 'error' ? 'error' : 'notice'),
              text: say(finding, language),
            }),
          ),
        ].map((line, index) => (
          <li key={index}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
