import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { Due } from '../../app/live/verdict';
import { dueKey } from '../../app/live/dueKey';
import type { WordKey } from '../wording';
import { usePane, useWords } from '../usePane';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingInlineStart: '18px' },
  text: { overflowWrap: 'anywhere' },
});

/** As many are listed; one run takes up all of them. */
const MOST_LISTED = 4;

const SENTENCES = {
  moved: 'dueMoved',
  ownMoved: 'dueOwnMoved',
  table: 'dueTable',
  figureGone: 'dueFigureGone',
  scheme: 'dueScheme',
  override: 'dueOverride',
  otherPlace: 'dueOtherPlace',
  differs: 'dueDiffers',
  sheetGone: 'dueSheetGone',
  sheetRenamed: 'dueSheetRenamed',
  replaced: 'dueReplaced',
  unreadable: 'dueUnreadable',
} as const satisfies Record<Due['why'], WordKey>;

/** 已变动: what she changed that the live formulas do not follow, where, and the one button that takes it up. */
export function ChangedNotice() {
  const styles = useStyles();
  const {
    state: {
      busy,
      review,
      live: { due, maybe, lost },
    },
    actions,
  } = usePane();
  const t = useWords();
  if (busy || !review) return null;
  const again = () => {
    void actions.score();
  };
  if (due.length > 0) {
    return (
      <div role="status">
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{t('dueTitle')}</MessageBarTitle>
            <ul className={styles.list}>
              {due.slice(0, MOST_LISTED).map((one) => (
                <li key={dueKey(one)}>
                  <Reason due={one} />
                </li>
              ))}
              {due.length > MOST_LISTED && <li>{t('dueMore', { count: due.length - MOST_LISTED })}</li>}
            </ul>
            {t(lost ? 'dueLost' : 'dueHint')}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={again}>
              {t('scoreAgain')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
  const [first] = maybe;
  if (first === undefined) return null;
  // Said once, without being read out: every keystroke in a scratch sheet comes here.
  return (
    <Text size={200} className={styles.text}>
      {t('maybeTable')} <PlaceLink place={{ sheet: first }} />
      {maybe.length > 1 && ` ${t('maybeMore', { count: maybe.length })}`} ·{' '}
      <Link inline as="button" onClick={again}>
        {t('scoreAgain')}
      </Link>
    </Text>
  );
}

function Reason({ due: { why, place, details } }: { readonly due: Due }) {
  const t = useWords();
  return (
    <>
      {place && (
        <>
          <PlaceLink place={place} />{' '}
        </>
      )}
      {t(SENTENCES[why], details)}
    </>
  );
}
