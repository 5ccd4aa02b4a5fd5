import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { usePane } from '../usePane';

/** In view wherever she has scrolled to. */
const useStyles = makeStyles({ top: { position: 'sticky', top: '8px', zIndex: 1 } });

const NoticeBar = lazy(() => import('./NoticeBar').then((bar) => ({ default: bar.NoticeBar })));
const ChangedNotice = lazy(() => import('./ChangedNotice').then((bar) => ({ default: bar.ChangedNotice })));

/** What just happened that she should know, above the page and read out at once; and what she changed since. */
export function Notices() {
  const {
    state: { notice, review },
  } = usePane();
  const styles = useStyles();
  return (
    <>
      <div aria-live="assertive" className={styles.top}>
        {notice && (
          <Suspense fallback={null}>
            <NoticeBar notice={notice} />
          </Suspense>
        )}
      </div>
      {review && (
        <Suspense fallback={null}>
          <ChangedNotice />
        </Suspense>
      )}
    </>
  );
}
