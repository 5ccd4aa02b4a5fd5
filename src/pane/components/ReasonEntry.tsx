import { Field, Input, Text, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { NO_WORDS, type SettledFinding } from '../../core/checks/checkReasons';
import { OTHER_REASON } from '../../core/checks/lexicon';
import { reasonKey } from '../../core/schemes/entryKeys';
import { reasonIn, reasonText } from '../state/answerDraft';
import { usePane, useWordsOf } from '../usePane';
import { checkWords } from '../wording/checkWords';
import { Choices } from './Choices';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    margin: '4px 0 6px',
    paddingInlineStart: '13px',
  },
});

/** Why a notice may stand: one of the legal reasons where there are some, and her own words. Written with the next scoring. */
export function ReasonEntry({ settled: { key, finding, words } }: { readonly settled: SettledFinding }) {
  const styles = useStyles();
  const title = useId();
  const { state, actions } = usePane();
  const t = useWordsOf(checkWords);
  const entry = reasonKey(key);
  const { chosen, said } = reasonIn(state.draft.typed[entry] ?? words);
  const give = (given: Partial<ReturnType<typeof reasonIn>>) => {
    const text = reasonText({ chosen, said, ...given });
    // An answer that stands in the workbook is taken back by an empty one, not by none.
    actions.type({ [entry]: text === '' && words !== NO_WORDS ? NO_WORDS : text });
  };
  const reasons = finding.check.reasons ?? [];
  return (
    <div className={styles.body} role="group" aria-labelledby={title}>
      <Text id={title} size={200} weight="semibold">
        {t('whyTitle')}
      </Text>
      {reasons.length > 0 && (
        <Choices
          name={t('whyTitle')}
          value={chosen}
          choices={[['', t('whyNone')] as const, ...reasons.map((one) => [one, one] as const)]}
          onChoose={(value) => {
            give({ chosen: value });
          }}
        />
      )}
      <Field label={t('whySaid')} {...(chosen === OTHER_REASON && said === '' ? { hint: t('whyOtherHint') } : {})}>
        <Input
          value={said}
          onChange={(_, { value }) => {
            give({ said: value });
          }}
        />
      </Field>
    </div>
  );
}
