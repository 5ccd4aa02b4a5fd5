import { Button, Subtitle1, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Language } from '../../core/wording/say';
import { phrase } from '../wording';

interface Props {
  readonly language: Language;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Only our mistakes come here; what a workbook can cause is a sentence on its page. React offers this as a class alone. */
export class ErrorBoundary extends Component<Props, { problem: Error | undefined }> {
  override state: { problem: Error | undefined } = { problem: undefined };

  static getDerivedStateFromError(problem: Error): { problem: Error } {
    return { problem };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    const { language, onReload } = this.props;
    return (
      <main role="alert" style={{ display: 'grid', gap: 12, padding: 16 }}>
        <Subtitle1 as="h1">{phrase('crashTitle', language)}</Subtitle1>
        <Text>{phrase('crashText', language)}</Text>
        <Button appearance="primary" onClick={onReload}>
          {phrase('crashReload', language)}
        </Button>
        <details>
          <summary>{phrase('crashDetail', language)}</summary>
          <pre
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >{`${problem.message}\n${problem.stack ?? ''}`}</pre>
        </details>
      </main>
    );
  }
}

/** For what went wrong outside React: whatever encloses it shows it. */
export function Fallen({ problem }: { readonly problem: unknown }): ReactNode {
  throw problem instanceof Error ? problem : new Error(String(problem));
}
