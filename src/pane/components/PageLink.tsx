import { Link } from '@fluentui/react-components';
import type { Page } from '../state/paneState';
import { usePane } from '../usePane';

/** One click to another page of the pane, in the middle of a line. */
export function PageLink({ to, text }: { readonly to: Page; readonly text: string }) {
  const { actions } = usePane();
  return (
    <Link
      inline
      as="button"
      onClick={() => {
        actions.open(to);
      }}
    >
      {text}
    </Link>
  );
}
