import { Button, makeStyles } from '@fluentui/react-components';
import type { Review } from '../../app/outcomes';
import type { SheetKey } from '../../core/sheets/sheetKeys';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({ list: { display: 'grid', gap: '8px' }, button: { justifyContent: 'start' } });

/** Where she can go from here. A sheet that is not in the workbook has no button. */
export function NextSteps({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const sheets: readonly (readonly [SheetKey, string])[] = [
    ['scores', t('nextScores')],
    ...(review.cells.answers.size > 0 ? [['points', t('nextPoints')] as const] : []),
    ['summary', t('nextSummary')],
    ['print', t('nextPrint')],
  ];
  return (
    <div className={styles.list}>
      <Button
        className={styles.button}
        onClick={() => {
          actions.open({ name: 'report' });
        }}
      >
        {t('nextReport')}
      </Button>
      {sheets.map(([key, text]) => {
        const place = review.cells.sheets.get(key);
        return (
          place && (
            <Button
              key={key}
              className={styles.button}
              onClick={() => {
                void actions.goTo(place);
              }}
            >
              {text}
            </Button>
          )
        );
      })}
      <Button
        className={styles.button}
        onClick={() => {
          actions.open({ name: 'facts' });
        }}
      >
        {t('nextFacts')}
      </Button>
      <Button
        className={styles.button}
        onClick={() => {
          void actions.score();
        }}
      >
        {t('nextAgain')}
      </Button>
    </div>
  );
}
