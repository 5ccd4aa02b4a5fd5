import { FluentProvider, MessageBar, MessageBarBody, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type DragEvent, useState } from 'react';
import type { ScreenPort, WorkbookPort } from '../app/ports';
import type { Place } from '../core/base/problem';
import type { Language } from '../core/wording/say';
import { App, type PaneTheme } from '../pane/App';
import type { PaneSession } from '../pane/paneSession';
import { PreviewBar } from './PreviewBar';
import { SheetView } from './SheetView';

/** What the page needs of a workbook besides what the pane asks of it. */
export interface ShownWorkbook extends WorkbookPort, ScreenPort {
  bytes(): Uint8Array;
  selection(): Place | undefined;
  watchScreen(shown: () => void): () => void;
}

export interface OpenedFile {
  readonly name: string;
  readonly workbook: ShownWorkbook;
  readonly session: PaneSession;
}

export type OpenFile = (name: string, bytes: Uint8Array) => Promise<OpenedFile | { readonly refused: string }>;

interface Props {
  readonly sample: OpenedFile;
  readonly open: OpenFile;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** As in Excel, where the sheets are beside it. */
  readonly paneOnly: boolean;
}

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  body: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheets: { flexGrow: 1, minWidth: 0, '@media (max-width: 700px)': { display: 'none' } },
  pane: { width: '350px', flexShrink: 0, overflowY: 'auto', borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, '@media (max-width: 700px)': { width: '100%', borderLeft: 'none' } },
  whole: { height: '100%', overflowY: 'auto' },
});

/** The workbook on the left, the pane on the right, as Excel shows them. Another file may be dropped anywhere. */
export function PreviewPage({ sample, open, language, theme: first, paneOnly }: Props) {
  const styles = useStyles();
  const [file, setFile] = useState(sample);
  const [refused, setRefused] = useState<string>();
  const [theme, setTheme] = useState(first);
  const take = async (given: File | undefined) => {
    if (!given) return;
    const opened = await open(given.name, new Uint8Array(await given.arrayBuffer()));
    if ('refused' in opened) setRefused(opened.refused);
    else {
      setRefused(undefined);
      setFile(opened);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  // A file of its own is a pane of its own.
  const pane = <App key={`${file.name}${String(file.workbook === sample.workbook)}`} session={file.session} theme={theme} language={language} />;
  if (paneOnly) return <div className={styles.whole}>{pane}</div>;
  return (
    <FluentProvider theme={theme === 'light' ? webLightTheme : webDarkTheme} className={styles.page} onDragOver={(event) => { event.preventDefault(); }} onDrop={drop}>
      <PreviewBar file={file} language={language} theme={theme} onTheme={setTheme} onFile={(given) => { void take(given); }} onSample={file === sample ? undefined : () => { setFile(sample); }} />
      {refused !== undefined && <MessageBar intent="error" layout="multiline"><MessageBarBody>{refused}</MessageBarBody></MessageBar>}
      <div className={styles.body}>
        <div className={styles.sheets}><SheetView key={file.name} workbook={file.workbook} language={language} /></div>
        <div className={styles.pane}>{pane}</div>
      </div>
    </FluentProvider>
  );
}
