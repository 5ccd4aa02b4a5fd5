import { useEffect, useState } from 'react';
import type { Language } from '../core/wording/say';
import type { ChosenFile } from '../app/rollupDesk';
import { readFile } from '../pane/components/FileButton';
import { handOver } from './handOver';
import type { OpenFile, OpenedFile } from './openedFile';

/** The file that is shown, and what is asked or refused before another one takes its place. `left`: was saved, or given up for another. */
export function useOpenFile(sample: OpenedFile, open: OpenFile, language: Language, left: (file: OpenedFile) => void) {
  const [file, setFile] = useState(sample);
  const [refused, setRefused] = useState<string>();
  /** What she wants to see instead of a file with work that is not saved. */
  const [next, setNext] = useState<OpenedFile>();
  const isHers = file !== sample;

  const replace = (by: OpenedFile) => {
    left(file);
    setRefused(undefined);
    setNext(undefined);
    setFile(by);
  };
  const offer = (by: OpenedFile) => {
    if (isHers && file.isUnsaved()) setNext(by);
    else replace(by);
  };
  const read = async (given: ChosenFile) => {
    // A Word file beside the workbook is a report to be read.
    if (/\.docx?$/i.test(given.name)) {
      const { actions } = file.session;
      actions.open({ name: 'proof' });
      await actions.proofread(await readFile(given));
      return;
    }
    offerOpened(open(given.name, new Uint8Array(await given.arrayBuffer())));
  };
  const offerOpened = (opened: ReturnType<OpenFile>) => {
    if ('refused' in opened) setRefused(opened.refused);
    else offer(opened);
  };
  const write = async (then: OpenedFile | undefined) => {
    const saved = await file.save();
    setRefused('refused' in saved ? saved.refused : undefined);
    if (!('bytes' in saved)) return;
    handOver(saved.bytes, file.name, language);
    if (!file.isUnsaved()) left(file);
    if (then) replace(then);
  };
  return {
    file,
    next,
    refused,
    isHers,
    offer,
    offerOpened,
    replace,
    /** Several workbooks at once, or a folder of them, are those of many units. */
    take: (given: readonly ChosenFile[]) => {
      const [first] = given;
      if (given.filter(({ name }) => /\.xls[xm]$/i.test(name)).length > 1) {
        const { actions } = file.session;
        actions.open({ name: 'county' });
        void actions.addBooks(given);
      } else if (first) void read(first);
    },
    /** `then`: what is shown after that. */
    save: (then?: OpenedFile) => {
      void write(then);
    },
    stay: () => {
      setNext(undefined);
    },
  };
}

/** Leaving the page asks first. */
export function useUnsavedWarning(file: OpenedFile | undefined) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (file?.isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [file]);
}
