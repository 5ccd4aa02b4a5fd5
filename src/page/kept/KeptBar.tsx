import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../../core/wording/say';
import { type WordKey, phrase } from '../../pane/wording';
import { keptTime } from './keptTime';
import type { KeptWork } from './workShelf';

interface Props {
  readonly language: Language;
  readonly work: KeptWork;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

/** Work of another day that was never saved. */
export function KeptBar({ language, work, onResume, onForget }: Props) {
  const t = (key: WordKey) => phrase(key, language, { name: work.name, time: keptTime(work.at, language) });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('previewLeft')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onResume}>
          {t('previewResume')}
        </Button>
        <Button size="small" onClick={onForget}>
          {t('previewForget')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
