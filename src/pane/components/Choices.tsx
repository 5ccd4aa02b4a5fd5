import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '32px',
    padding: '0 10px 0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:checked)': {
      borderTopColor: tokens.colorBrandStroke1,
      borderRightColor: tokens.colorBrandStroke1,
      borderBottomColor: tokens.colorBrandStroke1,
      borderLeftColor: tokens.colorBrandStroke1,
      backgroundColor: tokens.colorBrandBackground2,
    },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

interface Props {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, as the browser's own radio buttons: a page of hundreds stays quick, and the keyboard works as everywhere. */
export function Choices({ name, value, choices, onChoose }: Props) {
  const styles = useStyles();
  const group = useId();
  return (
    <div className={styles.row} role="radiogroup" aria-label={name}>
      {choices.map(([one, label]) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={group}
            value={one}
            checked={one === value}
            onChange={() => {
              onChoose(one);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
