import { type Refusal, type Result, success } from '../../core/base/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { SheetPiece } from '../../hosts/emulator/openingBook';
import type { CellPatch } from '../../hosts/xlsx/patch/cellPatch';
import { type CarriedDraft, carriedDraft } from './carriedDraft';
import type { GraftedFile } from './graftDrafts';
import type { PageFile } from './readPageFile';

export interface ReadQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface PatchQuestion extends ReadQuestion {
  readonly patches: ReadonlyMap<string, readonly CellPatch[]>;
}

export interface GraftQuestion extends ReadQuestion {
  readonly drafts: readonly CarriedDraft[];
  readonly untouched: ReadonlySet<string>;
}

export type FileQuestion = ReadQuestion | PatchQuestion | GraftQuestion;

export type FileAnswer = { readonly id: number } & (
  | { readonly piece: SheetPiece }
  | FileEnd
  | { readonly patched: Uint8Array }
  | { readonly grafted: GraftedFile }
  | { readonly refused: Refusal }
  | { readonly problem: string }
);

/** What is known of a file when its sheets have been handed over. */
export interface FileEnd extends Pick<PageFile, 'headings'> {
  readonly names: WorkbookSnapshot['names'];
}

export type TakePiece = (piece: SheetPiece) => void;

/** The thread that reads and writes big files. All of it rejects where it failed itself. */
export interface FileThread {
  /** Reads a file and hands over its sheets in their order. */
  readonly read: (bytes: Uint8Array, take: TakePiece) => Promise<Result<FileEnd>>;
  /** The file with our sheets in it. */
  readonly graft: (
    bytes: Uint8Array,
    drafts: readonly WorkbookDraft[],
    untouched: ReadonlySet<string>,
  ) => Promise<Result<GraftedFile>>;
  /** The file with some cells holding something else. */
  readonly patch: (bytes: Uint8Array, patches: PatchQuestion['patches']) => Promise<Result<Uint8Array>>;
}

interface Waiting {
  readonly take: TakePiece;
  readonly end: (answer: Exclude<FileAnswer, { readonly piece: SheetPiece }>) => void;
  readonly reject: (reason: Error) => void;
}

/** On another thread, whose answers come one by one: between two pieces the page can be used. */
export function inThread(worker: Worker): FileThread {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const end = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`the reader ended: ${why}`));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
    const who = waiting.get(data.id);
    if (!who) return;
    if ('piece' in data) {
      try {
        who.take(data.piece);
      } catch (problem) {
        waiting.delete(data.id);
        who.reject(problem instanceof Error ? problem : new Error(String(problem)));
      }
      return;
    }
    waiting.delete(data.id);
    who.end(data);
  };
  worker.onerror = ({ message }) => {
    end(message);
  };
  worker.onmessageerror = () => {
    end('its answer could not be read');
  };
  const ask = <Value>(
    question: Omit<ReadQuestion, 'id'> | Omit<PatchQuestion, 'id'> | Omit<GraftQuestion, 'id'>,
    valueIn: (answer: FileAnswer) => Value | undefined,
    take: TakePiece = () => undefined,
  ): Promise<Result<Value>> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      const answered: Waiting['end'] = (answer) => {
        const value = valueIn(answer);
        if (value !== undefined) resolve(success(value));
        else if ('refused' in answer) resolve({ ok: false, refusal: answer.refused });
        else reject(new Error('problem' in answer ? answer.problem : 'not what was asked'));
      };
      waiting.set(id, { take, end: answered, reject });
      worker.postMessage({ id, ...question } satisfies FileQuestion);
    });
  return {
    read: (bytes, take) => ask({ bytes }, (answer) => ('names' in answer ? answer : undefined), take),
    graft: (bytes, drafts, untouched) =>
      ask({ bytes, drafts: drafts.map(carriedDraft), untouched }, (answer) =>
        'grafted' in answer ? answer.grafted : undefined,
      ),
    patch: (bytes, patches) => ask({ bytes, patches }, (answer) => ('patched' in answer ? answer.patched : undefined)),
  };
}
