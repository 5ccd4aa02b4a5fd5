import type { FileAnswer, FileQuestion } from './readInThread';
import { readPageFile } from './readPageFile';

/** As far as this file has to do with the thread it runs on. */
interface OwnThread {
  onmessage: ((event: MessageEvent<FileQuestion>) => void) | null;
  postMessage(answer: FileAnswer): void;
}

/** Entry of a thread of its own: whoever looks at the page does not wait for a big file to be read. It is handed over sheet by sheet. */
const thread = self as unknown as OwnThread;

thread.onmessage = ({ data: { id, bytes } }) => {
  try {
    const read = readPageFile(bytes);
    if (!read.ok) {
      thread.postMessage({ id, refused: read.refusal });
      return;
    }
    const { snapshot, looks, headings } = read.value;
    for (const sheet of snapshot.sheets) thread.postMessage({ id, sheet, look: looks?.get(sheet.name) });
    thread.postMessage({ id, names: snapshot.names, headings });
  } catch (problem) {
    thread.postMessage({ id, problem: String(problem) });
  }
};
