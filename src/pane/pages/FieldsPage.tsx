import { Button, Input, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Field } from '../../core/report/fields/field';
import { fieldText } from '../../core/report/fields/fieldText';
import { Frame } from '../components/Frame';
import { PlaceLink } from '../components/PlaceLink';
import { StaleLine } from '../components/StaleLine';
import { Unread } from '../components/Unread';
import { usePane, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  copy: {
    padding: '2px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'copy',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: { color: tokens.colorNeutralForeground1, flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** As many at a time: a list of hundreds would make every keystroke slow. */
const PORTION = 60;

/** 字段一览: every field of a report with what it says now, to be copied, and its cell. */
export function FieldsPage() {
  const styles = useStyles();
  const { state } = usePane();
  const t = useWordsOf(reportWords);
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(PORTION);
  const { fields } = state.desk;
  if (!fields) return <Unread title={t('fieldsTitle')} />;
  const words = sought.trim();
  const found = fields.listed.filter((field) => {
    const value = valueOf(field);
    // Empty where there is nothing to remark: of use to our forms only.
    if (field.kind === 'text' && value === '') return false;
    return field.name.includes(words) || value.includes(words);
  });
  return (
    <Frame title={t('fieldsTitle')} hasBack keepsPlace>
      <StaleLine />
      <Text size={200}>{t('fieldsHint')}</Text>
      <Input
        aria-label={t('fieldsSearch')}
        placeholder={t('fieldsSearch')}
        type="search"
        value={sought}
        onChange={(_, { value }) => {
          setSought(value);
          setShown(PORTION);
        }}
      />
      <Text size={200} role="status">
        {found.length === 0 ? t('fieldsNone', { text: words }) : t('fieldsCount', { count: found.length })}
      </Text>
      <ul className={styles.list}>
        {found.slice(0, shown).map((field) => (
          <FieldLine key={field.name} field={field} />
        ))}
      </ul>
      {found.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + PORTION);
          }}
        >
          {t('fieldsMore', { count: found.length - shown })}
        </Button>
      )}
    </Frame>
  );
}

function FieldLine({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWordsOf(reportWords);
  const { name, source } = field;
  const tag = `{${name}}`;
  const value = valueOf(field);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.copy}
          aria-label={t('copyName', { name: tag })}
          onClick={() => {
            void actions.copyText(tag);
          }}
        >
          {tag}
        </button>
        {value !== '' && (
          <button
            type="button"
            className={mergeClasses(styles.copy, styles.value)}
            aria-label={t('copyValue', { name, value })}
            onClick={() => {
              void actions.copyText(value);
            }}
          >
            {value}
          </button>
        )}
        {field.kind === 'open' && <Text className={styles.quiet}>{t('fieldOpen')}</Text>}
      </div>
      <Text size={200} className={styles.quiet}>
        {field.kind === 'list' && t('listLines', { count: field.lines.length, inner: field.inner.join('、') })}
        {source && <PlaceLink place={source} />}
      </Text>
    </li>
  );
}

function valueOf(field: Field): string {
  return field.kind === 'open' || field.kind === 'list' ? '' : fieldText(field);
}
