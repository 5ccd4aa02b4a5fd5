import type { NamedFile } from '../app/namedFile';
import { success } from '../core/base/problem';
import { type Desktop, deliver } from './desktop';
import type { Desk, LastReport } from './state/desk';

/** What a click may do with a finished report: this year's, and last year's. */
export interface FinishedActions {
  readonly proofread: (report: NamedFile) => Promise<void>;
  /** The same report against the workbook as it is now. */
  readonly proofreadAgain: () => Promise<void>;
  readonly saveMarked: () => Promise<void>;
  /** Which 指标体系 stand in last year's report. */
  readonly readLast: (report: NamedFile) => Promise<void>;
  readonly takeScheme: (table: number) => Promise<void>;
  readonly reuseLast: (book: NamedFile | undefined) => Promise<void>;
  readonly answerReuse: (field: number, takes: boolean) => void;
  readonly saveReused: () => Promise<void>;
}

export function finishedActions(desktop: Desktop, lay: (desk: Partial<Desk>) => void): FinishedActions {
  const { ports, store, run, guarded, notice } = desktop;
  const { state, dispatch } = store;
  const proofread = (file: NamedFile): Promise<void> =>
    run(
      'proof',
      async () => (await ports.documents()).proofread(file),
      (outcome) => {
        lay({ proof: { file, outcome }, stale: false });
      },
    );
  const save = (
    make: (
      documents: Awaited<ReturnType<typeof ports.documents>>,
    ) => ReturnType<Awaited<ReturnType<typeof ports.documents>>['marked']>,
  ): Promise<void> =>
    guarded(async () => {
      const made = await make(await ports.documents());
      if (made.ok) deliver(ports.delivery, made.value, notice);
      else dispatch({ type: 'refused', refusal: made.refusal });
    });
  const withLast = (change: Partial<LastReport>): void => {
    const { last } = state().desk;
    if (last) lay({ last: { ...last, ...change } });
  };

  return {
    proofread,
    async proofreadAgain() {
      const { proof } = state().desk;
      if (proof) await proofread(proof.file);
    },
    async saveMarked() {
      const { proof } = state().desk;
      if (proof) await save((documents) => documents.marked(proof.file));
    },
    readLast: (file) =>
      run(
        'proof',
        async () => {
          const found = await (await ports.documents()).schemes(file);
          // A report without such a table may still be a template.
          return found.ok || found.refusal.code !== 'noSchemeInDocument' ? found : success([]);
        },
        (schemes) => {
          lay({ last: { file, book: undefined, schemes, reuse: undefined, answers: new Map() } });
        },
      ),
    takeScheme: (table) =>
      run(
        'write',
        async () => {
          const { last } = state().desk;
          if (!last) throw new Error('no report was given');
          return (await ports.documents()).takeScheme(last.file, table);
        },
        async ({ sheet }) => {
          lay({});
          const seen = await ports.assistant.overview({ year: state().year });
          if (seen.ok) dispatch({ type: 'looked', overview: seen.value });
          dispatch({ type: 'chose', choice: { kind: 'sheet', sheet } });
          await ports.screen.select({ sheet });
          notice({ key: 'schemeTableMade', level: 'done', details: { sheet } });
        },
      ),
    reuseLast: (book) =>
      run(
        'proof',
        async () => {
          const { last } = state().desk;
          if (!last) throw new Error('no report was given');
          return (await ports.documents()).reuse(last.file, book);
        },
        (reuse) => {
          withLast({ book, reuse, answers: new Map() });
        },
      ),
    answerReuse: (field, takes) => {
      const { last } = state().desk;
      if (last)
        dispatch({ type: 'noted', desk: { last: { ...last, answers: new Map([...last.answers, [field, takes]]) } } });
    },
    async saveReused() {
      const { last } = state().desk;
      if (!last?.reuse) return;
      const { file, book, reuse, answers } = last;
      const said = new Map(
        reuse.fields.map((field, index) => [`${String(field.paragraph)}:${String(field.start)}`, answers.get(index)]),
      );
      await save((documents) =>
        documents.reused(file, book, ({ paragraph, start }) => said.get(`${String(paragraph)}:${String(start)}`)),
      );
    },
  };
}
