import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane, useWords } from '../usePane';
import { Notices } from './Notices';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: '8px',
    padding: '12px 16px 16px',
  },
  /** Excel lays the menu of the pane over its top right corner. */
  head: { display: 'flex', alignItems: 'center', gap: '4px', paddingRight: '36px', minHeight: '36px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  back: { minWidth: '32px', marginInlineStart: '-8px', paddingInline: 0, fontSize: '24px', lineHeight: '24px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    gap: '6px',
    padding: '10px 16px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly title: string;
  readonly hasBack?: boolean;
  /** A list that she comes back to is where she left it. */
  readonly keepsPlace?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: its title, which takes the focus when the page comes, and what stays in view at the foot. */
export function Frame({ title, hasBack = false, keepsPlace = false, foot, children }: Props) {
  const styles = useStyles();
  const { actions, memory } = usePane();
  const t = useWords();
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const page = main.current;
    heading.current?.focus({ preventScroll: true });
    const scroller = page && scrollerOf(page);
    if (!scroller) return undefined;
    scroller.scrollTop = (keepsPlace ? memory.scrolls.get(title) : undefined) ?? 0;
    const note = () => {
      memory.scrolls.set(title, scroller.scrollTop);
    };
    const target = scroller === document.scrollingElement ? document : scroller;
    target.addEventListener('scroll', note, { passive: true });
    return () => {
      target.removeEventListener('scroll', note);
    };
  }, [keepsPlace, memory, title]);
  return (
    <>
      <main ref={main} className={styles.main}>
        <div className={styles.head}>
          {hasBack && (
            <Button appearance="subtle" className={styles.back} onClick={actions.back} aria-label={t('back')}>
              ‹
            </Button>
          )}
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        </div>
        <Notices />
        {children}
      </main>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}

/** In Excel the page scrolls; in the preview the pane does. */
function scrollerOf(element: HTMLElement): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.scrollingElement;
}
