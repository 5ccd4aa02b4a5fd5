import { patchCells } from '../../hosts/xlsx/patchCells';
import { arrivedDraft } from './carriedDraft';
import { graftDrafts } from './graftDrafts';
import type { FileAnswer, FileQuestion, GraftQuestion, PatchQuestion, ReadQuestion } from './inThread';
import { readPageFile } from './readPageFile';
import { sheetPieces } from './sheetPieces';

/** As far as this file has to do with the thread it runs on. */
interface OwnThread {
  onmessage: ((event: MessageEvent<FileQuestion>) => void) | null;
  postMessage(answer: FileAnswer): void;
}

/** Entry of a thread of its own: whoever looks at the page does not wait for a big file to be read or written. It is handed over in pieces. */
const thread = self as unknown as OwnThread;

thread.onmessage = ({ data }) => {
  const { id } = data;
  try {
    if ('patches' in data) answerPatched(data);
    else if ('drafts' in data) answerGrafted(data);
    else answerRead(data);
  } catch (problem) {
    thread.postMessage({ id, problem: String(problem) });
  }
};

function answerRead({ id, bytes }: ReadQuestion): void {
  const read = readPageFile(bytes);
  if (!read.ok) {
    thread.postMessage({ id, refused: read.refusal });
    return;
  }
  const { snapshot, looks, headings } = read.value;
  for (const sheet of snapshot.sheets)
    for (const piece of sheetPieces(sheet, looks?.get(sheet.name))) thread.postMessage({ id, piece });
  thread.postMessage({ id, names: snapshot.names, headings });
}

function answerPatched({ id, bytes, patches }: PatchQuestion): void {
  const patched = patchCells(bytes, patches);
  thread.postMessage(patched.ok ? { id, patched: patched.value } : { id, refused: patched.refusal });
}

function answerGrafted({ id, bytes, drafts, untouched }: GraftQuestion): void {
  const grafted = graftDrafts(bytes, drafts.map(arrivedDraft), untouched);
  thread.postMessage(grafted.ok ? { id, grafted: grafted.value } : { id, refused: grafted.refusal });
}
