import { Text, makeStyles } from '@fluentui/react-components';
import type { Scorecard } from '../../core/scorecard/scorecard';
import { openPoints } from '../state/openPoints';
import { type Words, useWords } from '../usePane';
import { Arc } from './Arc';
import { Legend } from './Legend';
import { LiveMark } from './LiveMark';
import { Term } from './Term';

const useStyles = makeStyles({
  picture: { display: 'grid', gap: '6px', justifyItems: 'center', paddingBottom: '4px' },
});

/** Total and grade as one picture, with what it means in words below. */
export function TotalPicture({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  const t = useWords();
  const { total, applicableFull, converted, adjusted, grade, indicators } = scorecard;
  const open = openPoints(indicators);
  return (
    <div className={styles.picture}>
      <LiveMark />
      <Arc
        total={total}
        full={applicableFull}
        open={open}
        caption={open.isZero() ? t('total') : t('scoreSoFar')}
        under={t('ofFull', { full: applicableFull.toString() })}
      />
      <Term name={t('termGrade')} help={t('helpGrade', { bands: bandsText(scorecard, t) })}>
        <Text size={400} weight="semibold">
          {grade === undefined ? t('gradeOpen') : t('gradeIs', { grade })}
        </Text>
      </Term>
      {adjusted && (
        <Text>
          {adjusted.total
            ? `${t('termAdjusted')} ${t('points', { count: adjusted.total.toString() })}`
            : t('adjustedOpen')}
        </Text>
      )}
      {converted && (
        <Term
          name={t('termConverted')}
          help={t('helpConverted', { total: total.toString(), full: applicableFull.toString() })}
        >
          <Text>{`${t('termConverted')} ${t('points', { count: converted.toString() })}`}</Text>
        </Term>
      )}
      <Legend gained={total} open={open} lost={applicableFull.minus(total).minus(open)} />
    </div>
  );
}

function bandsText({ scheme }: Scorecard, t: Words): string {
  return scheme.grades
    .map(({ name, from }) => (from === undefined ? t('gradeRest', { name }) : t('gradeFrom', { name, from })))
    .join('，');
}
