import { formulaContents } from './calculate';
import type { WorkerAnswer, WorkerQuestion } from './calculateInWorker';
import { univerCalculate } from './univerCalculate';

/** As far as this file has to do with the thread it runs on. */
interface OwnThread {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

/** Entry of a thread of its own: whoever looks at the page does not wait for the formulas, and the grid's Univer and this one do not meet. */
const thread = self as unknown as OwnThread;
const calculate = univerCalculate();

thread.onmessage = ({ data: { id, book } }) => {
  calculate(book).then(
    (calculated) => {
      thread.postMessage({ id, contents: formulaContents(book, calculated) });
    },
    (problem: unknown) => {
      thread.postMessage({ id, problem: String(problem) });
    },
  );
};
