import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../core/schemes/scheme';
import { usePane, useWords } from '../usePane';
import { LineButton } from './LineButton';
import { PageLink } from './PageLink';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
  },
});

/** What is assumed of a scheme, said before the click and beside the result: a total by invented marks must not look like one. */
export function SchemeNotes({
  scheme,
  isAssumed,
  chosen,
}: {
  readonly scheme: Scheme;
  readonly isAssumed: boolean;
  /** Chosen since, and not scored by yet. */
  readonly chosen?: Scheme | undefined;
}) {
  const styles = useStyles();
  const { actions } = usePane();
  const t = useWords();
  const marks = scheme.marksAssumed === true;
  const grades = scheme.gradesAssumed === true;
  if (!isAssumed && !marks && !grades && !chosen) return null;
  return (
    <div className={styles.note} role="note">
      {chosen && (
        <>
          <Text block>{t('schemeChosen', { scheme: chosen.name, before: scheme.name })}</Text>
          <LineButton text={t('scoreAgain')} onPress={() => actions.score()} />
        </>
      )}
      {isAssumed && !chosen && (
        <Text block>
          {t('schemeAssumed', { scheme: scheme.name })} <PageLink to={{ name: 'scheme' }} text={t('schemePick')} />
          {` ${t('schemeOr')} `}
          <PageLink to={{ name: 'last' }} text={t('schemeFromLast')} />
        </Text>
      )}
      {marks && <Text block>{t('marksAssumed')}</Text>}
      {grades && <Text block>{t('gradesAssumed')}</Text>}
    </div>
  );
}
