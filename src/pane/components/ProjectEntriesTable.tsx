import { Button, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProjectScorecard, ScoredTarget } from '../../core/projects/projectScorecard';
import { type ProjectEntryName, askedEntries, projectEntries, projectEntryKey } from '../state/projectDraft';
import { usePane, useWordsOf } from '../usePane';
import { projectWords } from '../wording/projectWords';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 6px 4px 0',
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: '6px 6px 6px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  entry: { width: '100%', minWidth: 0, marginBottom: '4px' },
  narrow: { width: '34%' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const PORTION = 40;

/** What is missing of all projects as one table: a row for each open indicator, with what can be given. */
export function ProjectEntriesTable({ projects }: { readonly projects: readonly ProjectScorecard[] }) {
  const styles = useStyles();
  const words = useWordsOf(projectWords);
  const [shown, setShown] = useState(PORTION);
  const open = projects.flatMap((project) =>
    project.indicators.filter(({ status }) => status === 'pending').map((scored) => ({ project, scored })),
  );
  if (open.length === 0) return null;
  return (
    <Section title={words('fillTitle', { count: open.length })}>
      <Text size={200}>{words('fillHint')}</Text>
      <table className={styles.table} aria-label={words('fillTable')}>
        <thead>
          <tr>
            <th className={styles.head}>{words('columnProject')}</th>
            <th className={styles.head}>{words('columnTarget')}</th>
            <th className={`${styles.head} ${styles.narrow}`}>{words('columnGive')}</th>
          </tr>
        </thead>
        <tbody>
          {open.slice(0, shown).map(({ project, scored }) => (
            <Row key={`${project.key} ${scored.key}`} project={project} scored={scored} />
          ))}
        </tbody>
      </table>
      {open.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + PORTION);
          }}
        >
          {words('more', { count: open.length - shown })}
        </Button>
      )}
    </Section>
  );
}

function Row({ project, scored }: { readonly project: ProjectScorecard; readonly scored: ScoredTarget }) {
  const styles = useStyles();
  const place = scored.record?.place ?? project.places[0];
  return (
    <tr>
      <td className={styles.cell}>
        <Text size={200} className={styles.quiet}>
          {place ? <PlaceLink place={place} text={project.name} /> : project.name}
        </Text>
        <Text>{scored.path.at(-1)}</Text>
      </td>
      <td className={styles.cell}>
        <Text size={200}>{scored.targetText === '' ? '—' : scored.targetText}</Text>
      </td>
      <td className={styles.cell}>
        {askedEntries(scored).map((name) => (
          <Entry key={name} project={project} scored={scored} name={name} />
        ))}
      </td>
    </tr>
  );
}

function Entry({
  project,
  scored,
  name,
}: {
  readonly project: ProjectScorecard;
  readonly scored: ScoredTarget;
  readonly name: ProjectEntryName;
}) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWordsOf(projectWords);
  const key = projectEntryKey(project.key, scored.key, name);
  const text = state.desk.projectDraft[key] ?? '';
  const isWrong = text !== '' && projectEntries({ [key]: text }).unusable.size > 0;
  return (
    <>
      <Input
        size="small"
        className={styles.entry}
        aria-label={words('entryOf', { project: project.name, indicator: scored.path.at(-1) ?? '', what: words(name) })}
        placeholder={words(name)}
        value={text}
        aria-invalid={isWrong}
        onChange={(_, { value }) => {
          actions.typeProject({ [key]: value });
        }}
      />
      {isWrong && (
        <Text size={200} className={styles.wrong}>
          {words('notNumber')}
        </Text>
      )}
    </>
  );
}
