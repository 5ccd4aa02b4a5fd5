import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  words: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface Props {
  readonly className: string;
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Words of a text that can be clicked. A `button` is a box, which would push its full stop to the next line. */
export function InlineButton({ className, title, onPress, children }: Props) {
  const styles = useStyles();
  return (
    <span
      role="button"
      tabIndex={0}
      title={title}
      className={mergeClasses(styles.words, className)}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
