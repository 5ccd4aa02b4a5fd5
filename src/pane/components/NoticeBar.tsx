import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { say } from '../../core/wording/say';
import type { Notice } from '../state/paneState';
import { usePane, useWords } from '../usePane';
import { phrase } from '../wording';

/** What just happened, as a sentence. The sentences of the core come with it. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { actions, language } = usePane();
  const t = useWords();
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>
        {notice.from === 'core'
          ? say({ ...notice.refusal, details: { file: t('thisWorkbook'), ...notice.refusal.details } }, language)
          : phrase(notice.key, language, notice.details)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={actions.dismiss}>
          {t('close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function intentOf(notice: Notice): 'error' | 'info' | 'warning' {
  if (notice.from === 'core') return notice.refusal.code === 'stopped' ? 'info' : 'error';
  return notice.level === 'done' ? 'info' : 'warning';
}
