import { type Refusal, type Result, success } from '../../core/base/problem';
import type { SheetLook } from '../../core/workbook/sheetLook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { PageFile } from './readPageFile';

export interface FileQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export type FileAnswer = { readonly id: number } & (
  | { readonly sheet: SheetSnapshot; readonly look: SheetLook | undefined }
  | FileEnd
  | { readonly refused: Refusal }
  | { readonly problem: string }
);

/** What is known of a file when its sheets have been handed over. */
export interface FileEnd extends Pick<PageFile, 'headings'> {
  readonly names: WorkbookSnapshot['names'];
}

export type TakeSheet = (sheet: SheetSnapshot, look: SheetLook | undefined) => void;

/** Reads a file and hands over its sheets in their order. Rejects where the reader itself failed. */
export type ReadSheets = (bytes: Uint8Array, take: TakeSheet) => Promise<Result<FileEnd>>;

interface Waiting {
  readonly take: TakeSheet;
  readonly resolve: (end: Result<FileEnd>) => void;
  readonly reject: (reason: Error) => void;
}

/** On another thread, whose answers come one by one: between two sheets the page can be used. */
export function readInThread(worker: Worker): ReadSheets {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const end = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`the reader ended: ${why}`));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
    const who = waiting.get(data.id);
    if (!who) return;
    if ('sheet' in data) {
      try {
        who.take(data.sheet, data.look);
      } catch (problem) {
        waiting.delete(data.id);
        who.reject(problem instanceof Error ? problem : new Error(String(problem)));
      }
      return;
    }
    waiting.delete(data.id);
    if ('problem' in data) who.reject(new Error(data.problem));
    else who.resolve('refused' in data ? { ok: false, refusal: data.refused } : success(data));
  };
  worker.onerror = ({ message }) => {
    end(message);
  };
  worker.onmessageerror = () => {
    end('its answer could not be read');
  };
  return (bytes, take) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { take, resolve, reject });
      worker.postMessage({ id, bytes } satisfies FileQuestion);
    });
}
