import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { MadeReport } from '../../app/reportDocuments';
import { draftSize } from '../state/answerDraft';
import { usePane, useWords, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** One step ahead of all others: what she wrote goes into the workbook first, then the file; and the ways where no file can be saved. */
export function ReportFoot({ report }: { readonly report: MadeReport }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(reportWords);
  const drafted = draftSize(state.draft);
  if (!report.tree) return null;
  const makesFiles = actions.canDownload;
  return (
    <>
      {drafted > 0 && (
        <>
          <Text size={200} role="status">
            {t('draftCount', { count: drafted })}
          </Text>
          <Button
            appearance="primary"
            onClick={() => {
              void actions.score();
            }}
          >
            {words('writeAndUpdate')}
          </Button>
        </>
      )}
      {makesFiles && (
        <Button
          appearance={drafted > 0 ? 'secondary' : 'primary'}
          onClick={() => {
            void actions.makeReport();
          }}
        >
          {words('make')}
        </Button>
      )}
      <div className={styles.row}>
        <Text size={200}>{makesFiles ? words('otherWays') : words('macWays')}</Text>
        <Button
          size="small"
          appearance={makesFiles || drafted > 0 ? 'secondary' : 'primary'}
          onClick={() => {
            void actions.copyReport();
          }}
        >
          {words('copyAll')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void actions.reportToSheet();
          }}
        >
          {words('toSheet')}
        </Button>
      </div>
    </>
  );
}
