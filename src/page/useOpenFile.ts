import { useEffect, useRef, useState } from 'react';
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
  const { reading, lastWanted } = useReading();
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
    if (/\.docx?$/i.test(given.name)) await readReport(file, given);
    else await offerOpened(given.name, async () => open(given.name, new Uint8Array(await given.arrayBuffer())));
  };
  const offerOpened = async (name: string, opens: () => ReturnType<OpenFile>) => {
    const opened = await lastWanted(name, opens);
    if (!opened) return;
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
    /** The file that is being read. */
    reading,
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

/** A Word file beside the workbook is a report to be read. */
async function readReport({ session: { actions } }: OpenedFile, given: ChosenFile): Promise<void> {
  actions.open({ name: 'proof' });
  await actions.proofread(await readFile(given));
}

/** Big files take their time. Of several the last one is the one she wants. */
function useReading() {
  const [reading, setReading] = useState<string>();
  const wanted = useRef(0);
  const lastWanted = async (
    name: string,
    opens: () => ReturnType<OpenFile>,
  ): Promise<Awaited<ReturnType<OpenFile>> | undefined> => {
    const which = ++wanted.current;
    setReading(name);
    try {
      const opened = await opens();
      return wanted.current === which ? opened : undefined;
    } finally {
      if (wanted.current === which) setReading(undefined);
    }
  };
  return { reading, lastWanted };
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
