import type { WordPort } from '../../app/wordPort';
import { type Result, success } from '../../core/base/problem';
import { fillTemplate } from './fill/fillTemplate';
import { markReport, rewriteReport } from './markReport';
import { readDocument } from './readDocument';
import { type MakeWorkbook, writeDocument } from './write/writeDocument';

/** Word files of a pane: hers come as bytes, and what is made leaves as bytes. */
export function wordInMemory(makeWorkbook: MakeWorkbook): Omit<WordPort, 'book'> {
  return {
    report(template) {
      const out = slot();
      return {
        written: out.written,
        check: () => Promise.resolve(success([])),
        write: (tree) => Promise.resolve(out.put(writeDocument(tree, makeWorkbook))),
        fill(_path, names, values) {
          const filled = fillTemplate(template?.bytes ?? new Uint8Array(), names, values, makeWorkbook);
          if (!filled.ok) return Promise.resolve(filled);
          if (filled.value.kind === 'problems') return Promise.resolve(success(filled.value.problems));
          out.put(success(filled.value.bytes));
          return Promise.resolve(success([]));
        },
      };
    },
    finished({ bytes }) {
      const out = slot();
      return {
        written: out.written,
        read: () => Promise.resolve(readDocument(bytes)),
        mark: (notes) => Promise.resolve(out.put(markReport(bytes, notes))),
        rewrite: (changes) => Promise.resolve(out.put(rewriteReport(bytes, changes))),
      };
    },
  };
}

/** Where a file waits until it is asked for. */
function slot() {
  let held: Uint8Array | undefined;
  return {
    written: () => held,
    put(made: Result<Uint8Array>): Result<void> {
      if (!made.ok) return made;
      held = made.value;
      return success(undefined);
    },
  };
}
