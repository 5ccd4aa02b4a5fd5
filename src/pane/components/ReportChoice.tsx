import { Button, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { usePane, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';
import { FileButton } from './FileButton';
import { PageLink } from './PageLink';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const TEMPLATE = 'template';

/** One of the forms, or a Word file of hers with fields in it. */
export function ReportChoice() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWordsOf(reportWords);
  const { by, forms } = state.desk;
  const form = by?.kind === 'form' ? by.form : forms[0]?.id;
  return (
    <div className={styles.body}>
      <Field label={t('formTitle')}>
        <Select
          value={by?.kind === 'template' ? TEMPLATE : form}
          onChange={(_, { value }) => {
            if (value !== TEMPLATE) void actions.chooseReport({ kind: 'form', form: value });
          }}
        >
          {forms.map(({ id, name, unit }) => (
            <option key={id} value={id}>
              {t('formOption', { name, unit })}
            </option>
          ))}
          {by?.kind === 'template' && <option value={TEMPLATE}>{t('ownTemplate', { name: by.file.name })}</option>}
        </Select>
      </Field>
      <div className={styles.row}>
        <FileButton
          text={t('pickTemplate')}
          accept=".docx"
          onFiles={([file]) => {
            if (file) void actions.chooseReport({ kind: 'template', file });
          }}
        />
        {by?.kind !== 'template' && form !== undefined && (
          <Button
            onClick={() => {
              void actions.saveForm(form);
            }}
          >
            {t('saveForm')}
          </Button>
        )}
      </div>
      <Text size={200}>
        {t('templateHint', { example: EXAMPLE })} <PageLink to={{ name: 'fields' }} text={t('allFields')} />
      </Text>
    </div>
  );
}

/** A field as it stands in a template. */
const EXAMPLE = `{${reportWords.exampleField.zh}}`;
