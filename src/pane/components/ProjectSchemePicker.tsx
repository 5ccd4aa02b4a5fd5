import { Field, Select, Text, makeStyles } from '@fluentui/react-components';
import type { ProjectChoice } from '../../app/projectSchemeChoice';
import { usePane, useWordsOf } from '../usePane';
import { projectWords } from '../wording/projectWords';
import { Fold } from './Fold';

const useStyles = makeStyles({ body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' } });

/** By which scheme projects are scored, and how far a 定性指标 that was met in part may come. */
export function ProjectSchemePicker() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWordsOf(projectWords);
  const { projectSchemes, projectChoice } = state.desk;
  const choose = (choice: Partial<ProjectChoice>) => {
    void actions.chooseProjects(choice);
  };
  const levels: readonly (readonly [ProjectChoice['levels'], string])[] = [
    ['', t('levelsKeep')],
    ['80-60', t('levels8060')],
    ['80-50', t('levels8050')],
  ];
  return (
    <Fold title={t('otherScheme')} name="project scheme" level={2}>
      <div className={styles.body}>
        <Text size={200}>{t('choiceHint')}</Text>
        <Field label={t('schemeChoice')}>
          <Select
            value={projectChoice.scheme}
            onChange={(_, { value }) => {
              choose({ scheme: value });
            }}
          >
            <option value="">{t('schemeKeep')}</option>
            {projectSchemes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('levelsChoice')}>
          <Select
            value={projectChoice.levels}
            onChange={(_, { value }) => {
              const chosen = levels.find(([one]) => one === value);
              if (chosen) choose({ levels: chosen[0] });
            }}
          >
            {levels.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Fold>
  );
}
