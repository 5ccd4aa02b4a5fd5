import { Select, Text, makeStyles } from '@fluentui/react-components';
import type { Facts } from '../../core/facts/facts';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
});

/** Whose workbook it is and of which year; where the tables are of several, she may choose. */
export function UnitAndYear({ facts: { unit, year, tables } }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const t = useWords();
  const years = [...new Set([...tables.map((table) => table.year), state.year, year])]
    .filter((one) => one !== undefined)
    .sort((one, other) => other - one);
  return (
    <div className={styles.line}>
      <Text size={400} weight="semibold">
        {unit ?? t('unitUnknown')}
      </Text>
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
        <Text size={400}>{year === undefined ? t('yearUnknown') : t('yearOf', { year })}</Text>
      )}
    </div>
  );
}
