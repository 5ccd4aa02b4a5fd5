import { type ErrorCode, cellError, contentText, isCellError } from '../../core/workbook/snapshot';
import type { Calculate, CalculationBook, FormulaContents } from './calculate';

export interface WorkerQuestion {
  readonly id: number;
  readonly book: CalculationBook;
}

export type WorkerAnswer = { readonly id: number } & (
  { readonly contents: FormulaContents } | { readonly problem: string }
);

/** A workbook takes a second or two. An engine that is silent for longer will not answer any more. */
const LONGEST_MS = 60_000;

/** The engine on another thread, which answers in any order, or not at all. */
export function calculateInWorker(worker: Worker): Calculate {
  const waiting = new Map<
    number,
    { readonly resolve: (contents: FormulaContents) => void; readonly reject: (reason: Error) => void }
  >();
  let asked = 0;
  let broken: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    // It was only slow.
    broken = undefined;
    const who = waiting.get(data.id);
    waiting.delete(data.id);
    if ('problem' in data) who?.reject(new Error(data.problem));
    else who?.resolve(data.contents);
  };
  const end = (why: string): void => {
    broken = new Error(`the formula engine ended: ${why}`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.onerror = ({ message }) => {
    end(message);
  };
  worker.onmessageerror = () => {
    end('its answer could not be read');
  };
  return async (book) => {
    const id = ++asked;
    let tooLate: ReturnType<typeof setTimeout> | undefined;
    const contents = await new Promise<FormulaContents>((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      waiting.set(id, { resolve, reject });
      tooLate = setTimeout(() => {
        end('it does not answer');
      }, LONGEST_MS);
      worker.postMessage({ id, book } satisfies WorkerQuestion);
    }).finally(() => {
      clearTimeout(tooLate);
      waiting.delete(id);
    });
    return (sheet, cell) => {
      const content = contents.get(sheet)?.get(cell);
      // What crosses over is a copy, and errors are told by their one object.
      return isCellError(content ?? null) ? cellError(contentText(content) as ErrorCode) : content;
    };
  };
}
