import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '6px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  heading: { margin: 0, fontWeight: 'inherit', fontSize: 'inherit' },
  grow: { flexGrow: 1, minWidth: 0 },
  arrow: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    marginInline: '4px',
    borderRight: '2px solid currentColor',
    borderBottom: '2px solid currentColor',
    transform: 'rotate(-45deg)',
  },
  open: { transform: 'rotate(45deg) translate(-2px, -2px)' },
  body: { ':not([hidden])': { paddingBottom: '12px' } },
});

interface Props {
  readonly title: ReactNode;
  /** By which it is known when she comes back to the page. */
  readonly name?: string;
  /** Said behind the title: a count, points. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly level?: 2 | 3;
  /** Stands under the heading, open or not. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** A heading that opens what is under it; nothing is rendered before it is asked for. */
export function Fold({ title, name, aside, startsOpen = false, level = 3, under, children }: Props) {
  const styles = useStyles();
  const { memory } = usePane();
  const [open, setOpen] = useState(memory.folds.get(name ?? '') ?? startsOpen);
  const toggle = () => {
    setOpen(!open);
    if (name !== undefined) memory.folds.set(name, !open);
  };
  const body = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div>
      <Heading className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={body} onClick={toggle}>
          <span className={mergeClasses(styles.arrow, open && styles.open)} aria-hidden />
          <Text weight={level === 2 ? 'semibold' : 'regular'} size={level === 2 ? 400 : 300} className={styles.grow}>
            {title}
          </Text>
          {aside}
        </button>
      </Heading>
      {under}
      <div id={body} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
