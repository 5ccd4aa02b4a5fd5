import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { say } from '../../core/wording/say';
import { usePane, useWords } from '../usePane';
import { phrase } from '../wording';
import type { Notice } from '../state/paneState';

/** What just happened that she should know, above the page and read out at once. */
export function Notices() {
  const { state: { notice }, actions, language } = usePane();
  const t = useWords();
  return (
    <div aria-live="assertive">
      {notice && (
        <MessageBar intent={intentOf(notice)} layout="multiline">
          <MessageBarBody>
            {notice.from === 'core' ? say({ ...notice.refusal, details: { file: t('thisWorkbook'), ...notice.refusal.details } }, language) : phrase(notice.key, language, notice.details)}
          </MessageBarBody>
          <MessageBarActions><Button size="small" onClick={actions.dismiss}>{t('close')}</Button></MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(notice: Notice): 'error' | 'info' | 'warning' {
  if (notice.from === 'core') return notice.refusal.code === 'stopped' ? 'info' : 'error';
  return notice.level === 'done' ? 'info' : 'warning';
}
