import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../core/schemes/scheme';
import { useWords } from '../usePane';
import { PageLink } from './PageLink';

const useStyles = makeStyles({
  note: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
  },
});

/** What is assumed of a scheme, said before the click and beside the result: a total by invented marks must not look like one. */
export function SchemeNotes({ scheme, isAssumed }: { readonly scheme: Scheme; readonly isAssumed: boolean }) {
  const styles = useStyles();
  const t = useWords();
  const marks = scheme.marksAssumed === true;
  if (!isAssumed && !marks) return null;
  return (
    <div className={styles.note} role="note">
      {isAssumed && (
        <Text block>
          {t('schemeAssumed', { scheme: scheme.name })} <PageLink to={{ name: 'scheme' }} text={t('schemePick')} />
          {' · '}
          <PageLink to={{ name: 'last' }} text={t('schemeFromLast')} />
        </Text>
      )}
      {marks && <Text block>{t('marksAssumed')}</Text>}
    </div>
  );
}
