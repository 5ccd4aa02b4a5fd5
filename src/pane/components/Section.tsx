import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Term } from './Term';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** Explains the title where it is a term of art. */
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

export function Section({ title, help, children }: Props) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      {help === undefined ? (
        <h2 id={heading} className={styles.heading}>
          {title}
        </h2>
      ) : (
        <Term help={help} name={title}>
          <h2 id={heading} className={styles.heading}>
            {title}
          </h2>
        </Term>
      )}
      {children}
    </section>
  );
}
