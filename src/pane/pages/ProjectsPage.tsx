import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decimal } from '../../core/base/decimal';
import type { ProjectResults } from '../../core/projects/projectScorecard';
import type { FormsAsked } from '../../core/sheets/projects/formSheets';
import { Findings } from '../components/Findings';
import { Fold } from '../components/Fold';
import { Frame } from '../components/Frame';
import { ProjectEntriesTable } from '../components/ProjectEntriesTable';
import { ProjectLine } from '../components/ProjectLine';
import { ProjectSchemePicker } from '../components/ProjectSchemePicker';
import { Section } from '../components/Section';
import { StaleLine } from '../components/StaleLine';
import { Unread } from '../components/Unread';
import { usePane, useWords, useWordsOf } from '../usePane';
import { projectWords } from '../wording/projectWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 项目自评: how many, what is open, the worst first; what is missing as one table; and the sheets. */
export function ProjectsPage() {
  const { state } = usePane();
  const t = useWords();
  const { projects } = state.desk;
  if (!projects) return <Unread title={t('menuProjects')} />;
  return (
    <Frame title={t('menuProjects')} hasBack keepsPlace foot={<Foot />}>
      <StaleLine />
      <Body results={projects} />
    </Frame>
  );
}

/** As many at a time: a workbook may hold a thousand. */
const PORTION = 50;

function Body({ results }: { readonly results: ProjectResults }) {
  const styles = useStyles();
  const t = useWords();
  const words = useWordsOf(projectWords);
  const [shown, setShown] = useState(PORTION);
  const { projects, summary, scheme, findings } = results;
  const ordered = [...projects].sort((one, other) => rankOf(one.total) - rankOf(other.total));
  const grades = [...summary.grades].filter(([, count]) => count > 0);
  return (
    <>
      <Text weight="semibold">{words('counts', { count: summary.count, evaluated: summary.evaluated })}</Text>
      <Text size={200} className={styles.quiet}>
        {words('money', {
          budget: shownMoney(summary.adjusted ?? summary.budget),
          executed: shownMoney(summary.executed),
          rate: shownRate(summary.rate),
        })}
        <br />
        {words('scheme', { scheme: scheme.name })}
        {grades.length > 0 && (
          <>
            <br />
            {words('grades', {
              grades: grades.map(([name, count]) => words('gradeCount', { name, count })).join('、'),
            })}
          </>
        )}
      </Text>
      <ProjectSchemePicker />
      <ProjectEntriesTable projects={projects} />
      <Section title={words('listTitle')}>
        <ul className={styles.list}>
          {ordered.slice(0, shown).map((project) => (
            <ProjectLine key={project.key} project={project} />
          ))}
        </ul>
        {ordered.length > shown && (
          <Button
            onClick={() => {
              setShown(shown + PORTION);
            }}
          >
            {words('more', { count: ordered.length - shown })}
          </Button>
        )}
      </Section>
      {findings.length > 0 && (
        <Fold
          title={t('counted', { name: t('findingsTitle'), count: findings.length })}
          name="project findings"
          level={2}
        >
          <Findings findings={findings} />
        </Fold>
      )}
    </>
  );
}

/** What is open comes first: nobody knows its total. */
function rankOf(total: Decimal | undefined): number {
  return total === undefined ? -1 : total.toNumber();
}

function shownMoney(value: Decimal | undefined): string {
  return value?.toString() ?? '—';
}

function shownRate(rate: Decimal | undefined): string {
  return rate ? `${rate.times(100).toFixed(2)}%` : '—';
}

const KEEP = '';

function Foot() {
  const { state, actions } = usePane();
  const words = useWordsOf(projectWords);
  const [forms, setForms] = useState(KEEP);
  const drafted = Object.keys(state.desk.projectDraft).length;
  const asked = (['one', 'each', 'none'] as const).find((one): one is FormsAsked => one === forms);
  const names = { one: words('formsOne'), each: words('formsEach'), none: words('formsNone') };
  return (
    <>
      {drafted > 0 && (
        <Text size={200} role="status">
          {words('drafted', { count: drafted })}
        </Text>
      )}
      <Field label={words('forms')} orientation="horizontal" size="small">
        <Select
          size="small"
          value={forms}
          onChange={(_, { value }) => {
            setForms(value);
          }}
        >
          <option value={KEEP}>{words('formsKeep')}</option>
          {Object.entries(names).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        onClick={() => {
          void actions.writeProjects(asked);
        }}
      >
        {drafted > 0 ? words('writeDraft') : words('write')}
      </Button>
    </>
  );
}
