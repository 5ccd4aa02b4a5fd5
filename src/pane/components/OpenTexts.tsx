import { Field, Text, Textarea, makeStyles } from '@fluentui/react-components';
import type { OpenEntries } from '../../core/report/openEntries';
import { textKey } from '../../core/schemes/entryKeys';
import { usePane, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';
import { Fold } from './Fold';
import { LineButton } from './LineButton';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  names: { overflowWrap: 'anywhere' },
});

export const TEXTS_FOLD = 'report texts';

/** Where a click on 【待补充：…】 leads. */
export function textFieldId(key: string): string {
  return `report-text-${key}`;
}

/** What only she knows, asked one by one; and figures that are missing, with the way to where they are filled in. */
export function OpenTexts({ entries: { texts, figures } }: { readonly entries: OpenEntries }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWordsOf(reportWords);
  const sheet = state.review?.cells.sheets.get('report');
  return (
    <div className={styles.body}>
      {figures.length > 0 && (
        <Fold title={t('openFigures', { count: figures.length })} name="report figures">
          <div className={styles.body}>
            <Text className={styles.names}>{figures.map(({ name }) => name).join('、')}</Text>
            <LineButton
              text={t('fillFigures')}
              onPress={() => {
                actions.open({ name: 'fill' });
              }}
            />
          </div>
        </Fold>
      )}
      {texts.length > 0 && (
        <Fold title={t('openTexts', { count: texts.length })} name={TEXTS_FOLD}>
          <div className={styles.body}>
            <Text size={200}>{t('openTextsHint')}</Text>
            {texts.map((text) => (
              <OpenText key={text.key} text={text} />
            ))}
          </div>
        </Fold>
      )}
      {sheet && <LineButton text={t('openSheet')} onPress={() => actions.goTo(sheet)} />}
    </div>
  );
}

function OpenText({
  text: { key, question, hint, long = false, place },
}: {
  readonly text: OpenEntries['texts'][number];
}) {
  const { state, actions } = usePane();
  return (
    <Field label={question} hint={hint}>
      <Textarea
        id={textFieldId(key)}
        rows={long ? 4 : 2}
        resize="vertical"
        value={state.draft.typed[textKey(key)] ?? ''}
        onChange={(_, { value }) => {
          actions.type({ [textKey(key)]: value });
        }}
      />
      {place && (
        <Text size={200}>
          <PlaceLink place={place} />
        </Text>
      )}
    </Field>
  );
}
