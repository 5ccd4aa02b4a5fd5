import { Spinner, makeStyles } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Language } from '../core/wording/say';
import { Fallen } from '../pane/components/ErrorBoundary';
import { phrase } from '../pane/wording';
import type { OpenedFile, ShownSheets } from './openedFile';

const useStyles = makeStyles({
  area: { position: 'relative', height: '100%' },
  sheets: { position: 'absolute', inset: 0 },
  waiting: { position: 'absolute', inset: 0, display: 'flex', justifyContent: 'center' },
});

interface Props {
  readonly file: OpenedFile;
  readonly dark: boolean;
  readonly language: Language;
  /** Where whoever moves the focus finds what is shown. */
  readonly shown: RefObject<ShownSheets | undefined>;
}

/** A place for the sheets; a file of its own gets sheets of its own. */
export function SheetArea({ file, dark, language, shown }: Props) {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<ShownSheets>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    // Univer fills and empties an element of its own, which React must not know.
    const place = document.createElement('div');
    place.style.height = '100%';
    area.current?.append(place);
    const showing = file.show(place);
    let gone = false;
    showing.then((now) => {
      if (gone) return;
      shown.current = now;
      setSheets(now);
    }, setProblem);
    return () => {
      gone = true;
      shown.current = undefined;
      setSheets(undefined);
      void showing
        .then(
          (now) => {
            now.dispose();
          },
          () => undefined,
        )
        .finally(() => {
          place.remove();
        });
    };
  }, [file, shown]);
  useEffect(() => {
    sheets?.setDark(dark);
  }, [sheets, dark]);
  if (problem !== undefined) return <Fallen problem={problem} />;
  return (
    <div className={styles.area}>
      <div ref={area} className={styles.sheets} role="region" aria-label={phrase('previewSheets', language)} />
      {!sheets && (
        <div className={styles.waiting}>
          <Spinner label={phrase('previewLoading', language)} />
        </div>
      )}
    </div>
  );
}
