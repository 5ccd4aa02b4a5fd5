import type { Calculate, CalculationBook, FormulaContents } from './calculate';

export interface WorkerQuestion {
  readonly id: number;
  readonly book: CalculationBook;
}

export type WorkerAnswer = { readonly id: number } & ({ readonly contents: FormulaContents } | { readonly problem: string });

/** The engine on another thread, which answers in any order. */
export function calculateInWorker(worker: Worker): Calculate {
  const waiting = new Map<number, { readonly resolve: (contents: FormulaContents) => void; readonly reject: (reason: Error) => void }>();
  let asked = 0;
  let broken: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const who = waiting.get(data.id);
    waiting.delete(data.id);
    if ('problem' in data) who?.reject(new Error(data.problem));
    else who?.resolve(data.contents);
  };
  worker.onerror = ({ message }) => {
    broken = new Error(`the formula engine ended: ${message}`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  return async (book) => {
    const contents = await new Promise<FormulaContents>((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      waiting.set(++asked, { resolve, reject });
      worker.postMessage({ id: asked, book } satisfies WorkerQuestion);
    });
    return (sheet, cell) => contents.get(sheet)?.get(cell);
  };
}
