import { Button, Text } from '@fluentui/react-components';
import { usePane, useWords, useWordsOf } from '../usePane';
import { reportWords } from '../wording/reportWords';
import { Frame } from './Frame';

/** A page whose content could not be read, or has been given up: the way to try again. */
export function Unread({ title }: { readonly title: string }) {
  const { state, actions } = usePane();
  const t = useWords();
  const words = useWordsOf(reportWords);
  return (
    <Frame
      title={title}
      hasBack
      foot={
        <Button
          appearance="primary"
          onClick={() => {
            void actions.refresh();
          }}
        >
          {words('reread')}
        </Button>
      }
    >
      {!state.notice && <Text>{t('notRead')}</Text>}
    </Frame>
  );
}
