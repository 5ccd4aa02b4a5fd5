import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../core/wording/say';
import { type WordKey, phrase } from '../pane/wording';

interface Props {
  readonly language: Language;
  /** The file with work that is not saved, and the one that was to be opened. */
  readonly names: { readonly name: string; readonly next: string };
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Before another file takes the place of one with work that is not saved. */
export function UnsavedBar({ language, names, onSave, onDiscard, onStay }: Props) {
  const t = (key: WordKey) => phrase(key, language, names);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('previewUnsaved')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onSave}>
          {t('previewSaveFirst')}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {t('previewDiscard')}
        </Button>
        <Button size="small" onClick={onStay}>
          {t('previewStay')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
