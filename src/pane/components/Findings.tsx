import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/base/problem';
import { sayBriefly } from '../../core/wording/sayBriefly';
import { usePane, useWords } from '../usePane';
import { PlaceLink, placeName } from './PlaceLink';
import { PageLink } from './PageLink';
import { WordButtons } from './WordButtons';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  text: { display: 'block', overflowWrap: 'anywhere' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** What a person should look at, each with the cells it speaks of. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index} className={mergeClasses(styles.item, finding.level === 'error' && styles.error)}>
          <Text size={200} className={styles.text}>
            {sayBriefly(finding, language)}
          </Text>
          {(finding.code === 'doNotTie' || finding.code === 'doNotTieNow') && (
            <PageLink to={{ name: 'check' }} text={t('tieNot')} />
          )}
          <span className={styles.places}>
            {finding.places.map((place) => (
              <Text key={placeName(place)} size={200}>
                <PlaceLink place={place} />
              </Text>
            ))}
          </span>
          {(finding.code === 'wordUnknown' || finding.code === 'wordAssumed') && (
            <WordButtons word={finding.details.word} />
          )}
        </li>
      ))}
    </ul>
  );
}
