import { Text, makeStyles } from '@fluentui/react-components';
import type { Facts } from '../../core/facts/facts';
import { useWords } from '../usePane';
import { PageLink } from './PageLink';

const useStyles = makeStyles({ list: { display: 'grid', gap: '4px', margin: 0, paddingInlineStart: '20px' } });

export function FoundCounts({ facts: { facts, tables } }: { readonly facts: Facts }) {
  const styles = useStyles();
  const t = useWords();
  const states = [...facts.values()];
  const known = tables.filter(({ kind }) => kind !== undefined).length;
  const conflicts = states.filter(({ status }) => status === 'conflict').length;
  return (
    <>
      <ul className={styles.list}>
        <li>
          <Text>{t('foundTables', { count: known })}</Text>
        </li>
        <li>
          <Text>{t('foundFacts', { count: states.filter(({ value }) => value !== undefined).length })}</Text>
        </li>
        {conflicts > 0 && (
          <li>
            <Text>{t('foundConflicts', { count: conflicts })}</Text>
          </li>
        )}
        {known < tables.length && (
          <li>
            <Text>{t('unknownTables', { count: tables.length - known })}</Text>
          </li>
        )}
      </ul>
      <Text>
        <PageLink to={{ name: 'tables' }} text={t('showTables')} />
        {' · '}
        <PageLink to={{ name: 'facts' }} text={t('nextFacts')} />
      </Text>
    </>
  );
}
