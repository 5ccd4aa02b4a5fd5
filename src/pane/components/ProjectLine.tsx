import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { roundScore } from '../../core/base/decimal';
import type { ProjectScorecard, ScoredTarget } from '../../core/projects/projectScorecard';
import { sayProjectReason } from '../../core/wording/projectReasons';
import { useWordsOf } from '../usePane';
import { projectWords } from '../wording/projectWords';
import { Fold } from './Fold';
import { PlaceLink, placeName } from './PlaceLink';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  aside: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: '8px', margin: '6px 0 0', padding: 0, listStyle: 'none' },
  head: { display: 'flex', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** One project: its total or what is open, and why each of its indicators has its score. */
export function ProjectLine({ project }: { readonly project: ProjectScorecard }) {
  const styles = useStyles();
  const words = useWordsOf(projectWords);
  const { key, name, total, grade = '', pending, rate, places, indicators } = project;
  return (
    <li className={styles.item}>
      <Fold
        title={name}
        name={`project ${key}`}
        aside={
          <Text size={200} className={styles.aside}>
            {total ? words('total', { total: total.toFixed(2), grade }) : words('openCount', { count: pending })}
          </Text>
        }
      >
        <Text size={200}>
          <span className={styles.places}>
            {rate && <span>{words('rate', { rate: `${rate.times(100).toFixed(2)}%` })}</span>}
            {places.map((place) => (
              <PlaceLink key={placeName(place)} place={place} />
            ))}
          </span>
        </Text>
        <ul className={styles.list}>
          {indicators.map((one) => (
            <Indicator key={one.key} scored={one} />
          ))}
        </ul>
      </Fold>
    </li>
  );
}

function Indicator({ scored }: { readonly scored: ScoredTarget }) {
  const styles = useStyles();
  const words = useWordsOf(projectWords);
  const { path, reason, record } = scored;
  return (
    <li>
      <div className={styles.head}>
        <Text size={200} className={styles.name}>
          {record ? <PlaceLink place={record.place} text={path.at(-1) ?? ''} /> : path.at(-1)}
        </Text>
        <Text size={200} className={styles.aside}>
          {words(markOf(scored), {
            score: scored.score ? roundScore(scored.score).toString() : '',
            full: scored.full?.toString() ?? '—',
          })}
        </Text>
      </div>
      <Text size={200} className={styles.quiet}>
        {sayProjectReason(reason)}
      </Text>
    </li>
  );
}

function markOf({ status }: ScoredTarget): 'lost' | 'pending' | 'notApplicable' {
  return status === 'scored' ? 'lost' : status;
}
