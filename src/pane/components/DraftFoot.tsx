import { Text } from '@fluentui/react-components';
import { draftSize } from '../state/answerDraft';
import { usePane, useWords } from '../usePane';
import { WriteDraft } from './WriteDraft';

/** What is typed and not written yet: what to do is one button. */
export function DraftFoot() {
  const { state } = usePane();
  const t = useWords();
  const count = draftSize(state.draft);
  if (count === 0) return null;
  return (
    <>
      <Text size={200} role="status">
        {t('draftCount', { count })}
      </Text>
      <WriteDraft />
    </>
  );
}

export function useHasFoot(): boolean {
  const { state } = usePane();
  return draftSize(state.draft) > 0;
}
