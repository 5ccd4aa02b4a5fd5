import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useWords } from '../usePane';

const useStyles = makeStyles({ mark: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' } });

/** 随表更新: the figures on this page are those that the sheets showed at that time. */
export function LiveMark() {
  const styles = useStyles();
  const {
    state: {
      live: { readAt },
    },
  } = usePane();
  const t = useWords();
  return readAt === undefined ? null : (
    <Text size={200} className={styles.mark}>
      {t('liveSince', { time: new Date(readAt).toTimeString().slice(0, 5) })}
    </Text>
  );
}
