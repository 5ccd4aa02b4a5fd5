import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { TemplateProblem } from '../../core/report/template/templateProblem';
import { sayTemplateProblem } from '../../core/wording/sayTemplateProblem';
import { usePane, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', margin: 0, paddingInlineStart: '24px' },
  item: { overflowWrap: 'anywhere', '::marker': { color: tokens.colorPaletteRedForeground1 } },
});

/** Everything that is wrong with a template, at once: part, sentence, what to do. */
export function TemplateFaults({ problems }: { readonly problems: readonly TemplateProblem[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = useWordsOf(reportWords);
  return (
    <Section title={t('problemsTitle', { count: problems.length })}>
      <Text size={200}>{t('problemsHint')}</Text>
      <ol className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            <Text size={200}>{sayTemplateProblem(problem, language)}</Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
