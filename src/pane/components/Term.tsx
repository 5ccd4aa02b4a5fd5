import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../usePane';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  button: {
    width: '24px',
    height: '24px',
    flexShrink: 0,
    padding: 0,
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  help: {
    margin: '6px 0 2px',
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly name: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** A term of art with its explanation one press away, in the page itself: a pane of 320 px has no room for bubbles. */
export function Term({ name, help, children }: Props) {
  const styles = useStyles();
  const t = useWords();
  const [open, setOpen] = useState(false);
  const text = useId();
  return (
    <div>
      <div className={styles.line}>
        {children}
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={text}
          aria-label={t('explain', { term: name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          ？
        </button>
      </div>
      <div id={text} className={styles.help} hidden={!open} role="note">
        {help}
      </div>
    </div>
  );
}
