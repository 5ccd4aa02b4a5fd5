import type { Documents } from '../app/documents';
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
  /** Puts the 指标体系 of a file into sheets of hers, and chooses it. */
  readonly keepScheme: (file: NamedFile) => Promise<void>;
  readonly reuseLast: (book: NamedFile | undefined) => Promise<void>;
  readonly answerReuse: (answers: ReadonlyMap<number, boolean>) => void;
  readonly saveReused: () => Promise<void>;
}

export function finishedActions(desktop: Desktop, lay: Lay): FinishedActions {
  return { ...proofActions(desktop, lay), ...lastReportActions(desktop, lay), ...schemeActions(desktop, lay) };
}

type Lay = (desk: Partial<Desk>) => void;
type ProofActions = Pick<FinishedActions, 'proofread' | 'proofreadAgain' | 'saveMarked'>;

function proofActions(desktop: Desktop, lay: Lay): ProofActions {
  const { ports, store, run } = desktop;
  const proofread = (file: NamedFile): Promise<void> =>
    run(
      'proof',
      async () => (await ports.documents()).proofread(file),
      (outcome) => {
        lay({ proof: { file, outcome }, stale: false });
      },
    );
  return {
    proofread,
    async proofreadAgain() {
      const { proof } = store.state().desk;
      if (proof) await proofread(proof.file);
    },
    async saveMarked() {
      const { proof } = store.state().desk;
      if (proof) await save(desktop, (documents) => documents.marked(proof.file));
    },
  };
}

function lastReportActions(desktop: Desktop, lay: Lay): Omit<FinishedActions, keyof ProofActions | 'keepScheme'> {
  const { ports, store, run } = desktop;
  const { state, dispatch } = store;
  const given = (): LastReport => {
    const { last } = state().desk;
    if (!last) throw new Error('no report was given');
    return last;
  };
  return {
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
        async () => (await ports.documents()).takeScheme(given().file, table),
        async ({ sheet }) => {
          lay({});
          await showScheme(desktop, sheet);
        },
      ),
    reuseLast: (book) =>
      run(
        'proof',
        async () => (await ports.documents()).reuse(given().file, book),
        (reuse) => {
          const { last } = state().desk;
          if (last) lay({ last: { ...last, book, reuse, answers: new Map() } });
        },
      ),
    answerReuse: (answers) => {
      const { last } = state().desk;
      if (last)
        dispatch({ type: 'noted', desk: { last: { ...last, answers: new Map([...last.answers, ...answers]) } } });
    },
    async saveReused() {
      const { last } = state().desk;
      if (last?.reuse) await saveReused(desktop, last, last.reuse);
    },
  };
}

function schemeActions(desktop: Desktop, lay: Lay): Pick<FinishedActions, 'keepScheme'> {
  const { ports, run } = desktop;
  return {
    keepScheme: (file) =>
      run(
        'write',
        async () => (await ports.documents()).keepScheme(file),
        async (sheets) => {
          lay({});
          const [first = ''] = sheets;
          await showScheme(desktop, first, {
            key: 'schemeKept',
            details: { sheets: sheets.map((sheet) => `「${sheet}」`).join('、') },
          });
        },
      ),
  };
}

/** The sheet that was made of the report's table is the scheme from now on. */
async function showScheme(
  { ports, store: { state, dispatch }, notice }: Desktop,
  sheet: string,
  said: Pick<Parameters<Desktop['notice']>[0], 'key' | 'details'> = { key: 'schemeTableMade', details: { sheet } },
): Promise<void> {
  const seen = await ports.assistant.overview({ year: state().year, unit: state().unit });
  if (seen.ok) dispatch({ type: 'looked', overview: seen.value });
  dispatch({ type: 'chose', choice: { kind: 'sheet', sheet } });
  await ports.screen.select({ sheet });
  notice({ ...said, level: 'done' });
}

async function saveReused(
  desktop: Desktop,
  { file, book, answers }: LastReport,
  { fields }: NonNullable<LastReport['reuse']>,
): Promise<void> {
  const keyOf = ({ paragraph, start }: { readonly paragraph: number; readonly start: number }): string =>
    `${String(paragraph)}:${String(start)}`;
  const said = new Map(fields.map((field, index) => [keyOf(field), answers.get(index)]));
  await save(desktop, (documents) => documents.reused(file, book, (field) => said.get(keyOf(field))));
}

function save(
  { ports, store, guarded, notice }: Desktop,
  make: (documents: Documents) => ReturnType<Documents['marked']>,
): Promise<void> {
  return guarded(async () => {
    const made = await make(await ports.documents());
    if (made.ok) deliver(ports.delivery, made.value, notice);
    else store.dispatch({ type: 'refused', refusal: made.refusal });
  });
}
