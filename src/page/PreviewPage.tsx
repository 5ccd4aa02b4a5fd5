import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Language } from '../core/wording/say';
import { App, type PaneTheme } from '../pane/App';
import { phrase } from '../pane/wording';
import { droppedFiles } from '../pane/components/droppedFiles';
import { PreviewBar } from './PreviewBar';
import { SheetArea } from './SheetArea';
import { UnsavedBar } from './UnsavedBar';
import { KeptBar } from './kept/KeptBar';
import { useKeptWork } from './kept/useKeptWork';
import type { WorkShelf } from './kept/workShelf';
import type { OpenFile, OpenedFile, ShownSheets } from './openedFile';
import { useOpenFile, useUnsavedWarning } from './useOpenFile';

interface Props {
  readonly sample: OpenedFile;
  readonly open: OpenFile;
  readonly shelf: WorkShelf;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** As in Excel, where the sheets are beside it. */
  readonly paneOnly: boolean;
}

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  /** Whatever the pane holds, it takes no room from the bars above it. On a narrow screen it stands under the sheets. */
  body: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 700px)': { flexDirection: 'column' },
  },
  sheets: {
    flexGrow: 1,
    minWidth: 0,
    '@media (max-width: 700px)': { flexGrow: 0, flexShrink: 0, height: '42%' },
  },
  bar: { flexShrink: 0 },
  pane: {
    width: '350px',
    flexShrink: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 700px)': {
      width: '100%',
      flexGrow: 1,
      flexShrink: 1,
      minHeight: 0,
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  whole: { height: '100%', overflowY: 'auto' },
});

/** The workbook on the left, the pane on the right, as in Excel. Another file may be dropped anywhere. */
export function PreviewPage({ sample, open, shelf, language, theme: first, paneOnly }: Props) {
  const styles = useStyles();
  const { opening, keeping } = useHerWork({ sample, open, shelf, language });
  const { file, isHers, offer, take, save } = opening;
  const [theme, setTheme] = useState(first);
  const sheets = useRef<ShownSheets>(undefined);
  const pane = useRef<HTMLDivElement>(null);
  useSwitchKey(sheets, pane);

  const offerSample = () => {
    offer(sample);
  };
  // A click brings its event along, which is no file to show next.
  const saveHere = () => {
    save();
  };
  const focusSheets = () => {
    sheets.current?.focus();
  };
  const focusPane = () => {
    pane.current?.focus();
  };
  const app = <App key={file.name + String(isHers)} session={file.session} theme={theme} language={language} />;
  if (paneOnly) return <div className={styles.whole}>{app}</div>;
  return (
    <FluentProvider
      theme={theme === 'light' ? webLightTheme : webDarkTheme}
      className={styles.page}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <PreviewBar
        file={file}
        keptAt={keeping.keptAt}
        language={language}
        theme={theme}
        onTheme={setTheme}
        onFiles={take}
        onSave={saveHere}
        onSample={isHers ? offerSample : undefined}
        onSheets={focusSheets}
        onPane={focusPane}
      />
      <div className={styles.bar}>
        <OpeningNotes opening={opening} keeping={keeping} language={language} />
      </div>
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

interface HerWork {
  readonly opening: ReturnType<typeof useOpenFile>;
  readonly keeping: ReturnType<typeof useKeptWork>;
}

/** Her file, and what of it the browser keeps until she saves. The sample is nobody's work. */
function useHerWork({ sample, open, shelf, language }: Pick<Props, 'sample' | 'open' | 'shelf' | 'language'>): HerWork {
  const given = useRef<(id: string) => void>(undefined);
  const opening = useOpenFile(sample, open, language, ({ id }) => given.current?.(id));
  const hers = opening.isHers ? opening.file : undefined;
  const keeping = useKeptWork(hers, shelf, open);
  useEffect(() => {
    given.current = keeping.forget;
  });
  useUnsavedWarning(hers);
  return { opening, keeping };
}

/** Why a file was not opened, and what becomes of unsaved work before another is. */
function OpeningNotes({ opening, keeping, language }: HerWork & { readonly language: Language }) {
  const { file, next, refused, reading, save, replace, stay, offerOpened } = opening;
  const { left, resume, forget } = keeping;
  return (
    <>
      {reading !== undefined && (
        <Spinner size="tiny" label={phrase('previewReading', language, { file: reading })} role="status" />
      )}
      {refused !== undefined && <Refused text={refused} />}
      {left && (
        <KeptBar
          language={language}
          work={left}
          onResume={() => {
            void offerOpened(left.name, () => resume(left));
          }}
          onForget={() => {
            forget(left.id);
          }}
        />
      )}
      {next && (
        <UnsavedBar
          language={language}
          names={{ name: file.name, next: next.name }}
          onSave={() => {
            save(next);
          }}
          onDiscard={() => {
            replace(next);
          }}
          onStay={stay}
        />
      )}
    </>
  );
}

function Refused({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** As in Excel: F6 goes from the sheets to the pane and back, which a Tab cannot, for in the sheets it goes to the next cell. */
function useSwitchKey(sheets: RefObject<ShownSheets | undefined>, pane: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
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
  }, [sheets, pane]);
}
