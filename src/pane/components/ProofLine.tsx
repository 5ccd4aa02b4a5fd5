import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ProofFinding } from '../../core/proofread/proof';
import { sayProof } from '../../core/wording/proofMessages';
import { usePane, useWordsOf } from '../usePane';
import { proofWords } from '../wording/proofWords';
import { PlaceLink, placeName } from './PlaceLink';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: 'anywhere',
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  quote: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '4px' },
});

/** What is wrong at one place of the report: its sentence, what it should say, the cell, and the right figure to copy. */
export function ProofLine({ finding }: { readonly finding: ProofFinding }) {
  const styles = useStyles();
  const { actions, language } = usePane();
  const words = useWordsOf(proofWords);
  const { level, quote, should, together, places = [] } = finding;
  return (
    <li className={mergeClasses(styles.item, level === 'error' && styles.error)}>
      <Text>
        <strong>{level === 'error' ? words('error') : words('noticeLevel')}</strong> {sayProof(finding, language)}
      </Text>
      <Text size={200} className={styles.quote}>
        {quote.replace(/\s+/g, ' ')}
      </Text>
      <span className={styles.row}>
        {!together && isCopied(should) && (
          <Button
            size="small"
            onClick={() => {
              void actions.copyText(should);
            }}
          >
            {words('copyRight', { text: should })}
          </Button>
        )}
        {places.map((place) => (
          <Text key={placeName(place)} size={200}>
            <PlaceLink place={place} />
          </Text>
        ))}
      </span>
    </li>
  );
}

/** Words that can stand in the report as they are; a range or a choice cannot. */
function isCopied(should: string): boolean {
  return should !== '' && should.length <= 40;
}
