import { Link, Text } from '@fluentui/react-components';
import { usePane, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';

/** What is shown was read before she changed something: one click reads it again. */
export function StaleLine() {
  const { state, actions } = usePane();
  const t = useWordsOf(reportWords);
  if (!state.desk.stale) return null;
  return (
    <Text role="status" size={200}>
      {t('stale')}{' '}
      <Link
        inline
        as="button"
        onClick={() => {
          void actions.refresh();
        }}
      >
        {t('reread')}
      </Link>
    </Text>
  );
}
