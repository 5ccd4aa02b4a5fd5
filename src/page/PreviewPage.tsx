import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Language } from '../core/wording/say';
import { App, type PaneTheme } from '../pane/App';
import { type WordKey, phrase } from '../pane/wording';
import { PreviewBar } from './PreviewBar';
import { SheetArea } from './SheetArea';
import { handOver } from './handOver';
import type { OpenFile, OpenedFile, ShownSheets } from './openedFile';

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
  pane: {
    width: '350px',
    flexShrink: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 700px)': { width: '100%', borderLeft: 'none' },
  },
  whole: { height: '100%', overflowY: 'auto' },
});

/** The workbook on the left, the pane on the right, as in Excel. Another file may be dropped anywhere. */
export function PreviewPage({ sample, open, language, theme: first, paneOnly }: Props) {
  const styles = useStyles();
  const t = (key: WordKey, details?: Readonly<Record<string, string>>) => phrase(key, language, details);
  const [file, setFile] = useState(sample);
  const [refused, setRefused] = useState<string>();
  /** What she wants to see instead of a file with work that is not saved. */
  const [next, setNext] = useState<OpenedFile>();
  const [theme, setTheme] = useState(first);
  const sheets = useRef<ShownSheets>(undefined);
  const pane = useRef<HTMLDivElement>(null);
  const keep = file !== sample;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keep && file.isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [file, keep]);

  useEffect(() => {
    // As in Excel: F6 goes from the sheets to the pane and back, which a Tab cannot, for in the sheets it goes to the next cell.
    const change = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (pane.current?.contains(document.activeElement)) sheets.current?.focus();
      else pane.current?.focus();
    };
    document.addEventListener('keydown', change, true);
    return () => {
      document.removeEventListener('keydown', change, true);
    };
  }, []);

  const replace = (by: OpenedFile) => {
    setRefused(undefined);
    setNext(undefined);
    setFile(by);
  };
  const offer = (by: OpenedFile) => {
    if (keep && file.isUnsaved()) setNext(by);
    else replace(by);
  };
  const take = async (given: File | undefined) => {
    if (!given) return;
    const opened = open(given.name, new Uint8Array(await given.arrayBuffer()));
    if ('refused' in opened) setRefused(opened.refused);
    else offer(opened);
  };
  const save = async () => {
    const saved = await file.save();
    setRefused('refused' in saved ? saved.refused : undefined);
    if ('bytes' in saved) handOver(saved.bytes, file.name, language);
    return 'bytes' in saved;
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };

  const app = <App key={file.name + String(keep)} session={file.session} theme={theme} language={language} />;
  if (paneOnly) return <div className={styles.whole}>{app}</div>;
  return (
    <FluentProvider
      theme={theme === 'light' ? webLightTheme : webDarkTheme}
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={drop}
    >
      <PreviewBar
        file={file}
        language={language}
        theme={theme}
        onTheme={setTheme}
        onFile={(given) => {
          void take(given);
        }}
        onSave={() => {
          void save();
        }}
        onSample={
          keep
            ? () => {
                offer(sample);
              }
            : undefined
        }
        onSheets={() => {
          sheets.current?.focus();
        }}
        onPane={() => {
          pane.current?.focus();
        }}
      />
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {next && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('previewUnsaved', { name: file.name, next: next.name })}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                void save().then((saved) => {
                  if (saved) replace(next);
                });
              }}
            >
              {t('previewSaveFirst')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                replace(next);
              }}
            >
              {t('previewDiscard')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setNext(undefined);
              }}
            >
              {t('previewStay')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.body}>
        <div className={styles.sheets}>
          <SheetArea file={file} dark={theme !== 'light'} language={language} shown={sheets} />
        </div>
        <div ref={pane} className={styles.pane} tabIndex={-1}>
          {app}
        </div>
      </div>
    </FluentProvider>
  );
}
