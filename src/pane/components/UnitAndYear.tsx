import { Input, Select, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Facts } from '../../core/facts/facts';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
});

/** Whose workbook it is and of which year; where the tables are of several, she may choose. */
export function UnitAndYear({ facts: { unit, unitSaid, year, tables } }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const years = [...new Set([...tables.map((table) => table.year), state.year, year])]
    .filter((one) => one !== undefined)
    .sort((one, other) => other - one);
  return (
    <div className={styles.line}>
      {unit === undefined || unitSaid ? (
        <UnitQuestion unit={unit} />
      ) : (
        <Text size={400} weight="semibold">
          {unit}
        </Text>
      )}
      {years.length > 1 ? (
        <Select
          size="small"
          aria-label={t('yearLabel')}
          value={String(year)}
          onChange={(_, { value }) => {
            void actions.chooseYear(Number(value));
          }}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {t('yearOf', { year: one })}
            </option>
          ))}
        </Select>
      ) : (
        year !== undefined && <Text size={400}>{t('yearOf', { year })}</Text>
      )}
      {year === undefined && years.length === 0 && <YearQuestion />}
    </div>
  );
}

/** No table names the unit: she types it, and it stands in every title from the next run on. */
function UnitQuestion({ unit = '' }: { readonly unit: string | undefined }) {
  const { actions } = usePane();
  const t = useWords();
  const [text, setText] = useState(unit);
  const say = () => {
    if (text.trim() !== unit) void actions.nameUnit(text);
  };
  return (
    <Input
      aria-label={t('unitLabel')}
      placeholder={t('unitAsk')}
      value={text}
      onChange={(_, { value }) => {
        setText(value);
      }}
      onBlur={say}
      onKeyDown={({ key }) => {
        if (key === 'Enter') say();
      }}
    />
  );
}

/** As many years back: a self-evaluation is of the year that has ended, or of one not long before. */
const YEARS_BACK = 6;

/** No table says the year: it is asked for, and stands in our sheets from the next run on. */
function YearQuestion() {
  const { actions } = usePane();
  const t = useWords();
  const now = new Date().getFullYear();
  return (
    <Select
      size="small"
      aria-label={t('yearPick')}
      value=""
      onChange={(_, { value }) => {
        void actions.chooseYear(Number(value));
      }}
    >
      <option value="" disabled>
        {t('yearPick')}
      </option>
      {Array.from({ length: YEARS_BACK }, (_, back) => now - back).map((year) => (
        <option key={year} value={year}>
          {t('yearOf', { year })}
        </option>
      ))}
    </Select>
  );
}
