import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { say } from '../../core/wording/say';
import { usePane, useWords } from '../usePane';
import { phrase } from '../wording';
import type { Notice } from '../state/paneState';

/** In view wherever she has scrolled to. */
const useStyles = makeStyles({ top: { position: 'sticky', top: '8px', zIndex: 1 } });

/** What just happened that she should know, above the page and read out at once. */
export function Notices() {
  const {
    state: { notice },
    actions,
    language,
  } = usePane();
  const styles = useStyles();
  const t = useWords();
  return (
    <div aria-live="assertive" className={styles.top}>
      {notice && (
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
      )}
    </div>
  );
}

function intentOf(notice: Notice): 'error' | 'info' | 'warning' {
  if (notice.from === 'core') return notice.refusal.code === 'stopped' ? 'info' : 'error';
  return notice.level === 'done' ? 'info' : 'warning';
}
