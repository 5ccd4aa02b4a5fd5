import type { DeliveryPort } from '../app/delivery';
import type { Documents } from '../app/documents';
import type { ReportBy } from '../app/reportDocuments';
import type { ScoreOptions } from '../app/outcomes';
import { success } from '../core/base/problem';
import { type CountyActions, countyActions } from './countyActions';
import { type Desktop, deliver } from './desktop';
import { type FinishedActions, finishedActions } from './finishedActions';
import { type ProjectActions, loadProjects, projectActions } from './projectActions';
import type { Desk } from './state/desk';
import { type Page, pageOf } from './state/paneState';

/** What a click may do with reports and what else lies beside the result. */
export interface DeskActions extends FinishedActions, ProjectActions, CountyActions {
  /** Reads what the page shows, where it is not there or the workbook has moved on. */
  readonly refresh: () => Promise<void>;
  /** She changed something while 校验 is shown: it is read again beside her, and nothing is in her way. */
  readonly recheck: () => Promise<void>;
  /** Reads it again all the same. */
  readonly reread: () => Promise<void>;
  readonly chooseReport: (by: ReportBy) => Promise<void>;
  /** The report of this very moment, as a file. */
  readonly makeReport: () => Promise<void>;
  readonly copyReport: () => Promise<void>;
  readonly reportToSheet: () => Promise<void>;
  /** A form as a Word file with its fields, for her to change. */
  readonly saveForm: (form: string) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  /** Whether a file can be handed over at all. */
  readonly canDownload: boolean;
}

interface Loader {
  readonly isThere: (desk: Desk) => boolean;
  readonly load: () => Promise<void>;
}

export function deskActions(desktop: Desktop): DeskActions {
  const { ports, store, run, guarded, notice } = desktop;
  const { state, dispatch } = store;
  const lay = (desk: Partial<Desk>): void => {
    dispatch({ type: 'laid', desk });
  };
  const loaders = loadersOf(desktop, lay);
  const loaderOf = (): Loader | undefined => loaders[pageOf(state()).name];

  return {
    ...finishedActions(desktop, lay),
    ...projectActions(desktop, lay),
    ...countyActions(desktop, lay),
    canDownload: ports.delivery.canDownload,
    async refresh() {
      const loader = loaderOf();
      const { desk } = state();
      if (loader && (desk.stale || !loader.isThere(desk))) await loader.load();
    },
    recheck: rechecking(desktop),
    reread: () => loaderOf()?.load() ?? Promise.resolve(),
    async chooseReport(by) {
      dispatch({ type: 'laid', desk: { by, report: undefined } });
      await loaders.report.load();
    },
    async makeReport() {
      await loaders.report.load();
      const file = state().desk.report?.file;
      if (file) deliver(ports.delivery, file, notice);
    },
    copyReport: () =>
      guarded(async () => {
        const tree = state().desk.report?.tree;
        if (!tree) return;
        const { richText } = await import('../core/report/richText');
        await copy(desktop, richText(tree), { key: 'reportCopied', level: 'done' });
      }),
    async reportToSheet() {
      const tree = state().desk.report?.tree;
      if (!tree) return;
      await run(
        'write',
        async () => (await ports.documents()).sheet(tree),
        async (sheet) => {
          lay({});
          await ports.screen.select({ sheet });
          notice({ key: 'reportInSheet', level: 'done', details: { sheet } });
        },
      );
    },
    saveForm: (form) =>
      guarded(async () => {
        const made = await (await ports.documents()).template(form);
        if (made.ok) deliver(ports.delivery, made.value, notice);
        else dispatch({ type: 'refused', refusal: made.refusal });
      }),
    copyText: (text) =>
      guarded(() => copy(desktop, { html: '', plain: text }, { key: 'textCopied', level: 'done', details: { text } })),
  };
}

type Loaders = Readonly<Partial<Record<Page['name'], Loader>> & Record<'report', Loader>>;

/** What each page shows beside the result, and how it is read. */
function loadersOf(desktop: Desktop, lay: (desk: Partial<Desk>) => void): Loaders {
  const {
    ports,
    store: { state },
    run,
    watch,
  } = desktop;
  const options = (): ScoreOptions => ({ year: state().year, unit: state().unit, scheme: state().choice, watch });
  const loadReport = (): Promise<void> =>
    run(
      'report',
      async () => {
        const documents = await ports.documents();
        const made = await documents.report(reportBy(state().desk, documents), options());
        return made.ok ? success({ report: made.value, forms: documents.forms }) : made;
      },
      ({ report, forms }) => {
        lay({ report, forms, stale: false });
      },
    );
  return {
    report: { isThere: ({ report }) => report !== undefined, load: loadReport },
    fields: {
      isThere: ({ fields }) => fields !== undefined,
      load: () =>
        run(
          'fields',
          async () => (await ports.documents()).fields(options()),
          ({ fields }) => {
            lay({ fields, stale: false });
          },
        ),
    },
    projects: {
      isThere: ({ projects }) => projects !== undefined,
      load: () => loadProjects(desktop, lay),
    },
    check: {
      isThere: ({ check }) => check !== undefined,
      load: () =>
        run(
          'check',
          () => ports.assistant.check({ year: state().year, unit: state().unit }),
          (check) => {
            lay({ check, found: check.settled, mended: [], stale: false });
          },
        ),
    },
  };
}

/** One reading at a time; what she changes meanwhile makes it begin once more. */
function rechecking({ ports, store: { state, dispatch }, guarded }: Desktop): () => Promise<void> {
  let running = false;
  let again = false;
  return () =>
    guarded(async () => {
      again = true;
      if (running) return;
      running = true;
      try {
        while (again && !state().busy && pageOf(state()).name === 'check') {
          again = false;
          const { check: before, found: was, stale } = state().desk;
          if (!before || !stale) return;
          const [made, { mended }] = await Promise.all([
            ports.assistant.check({ year: state().year, unit: state().unit }),
            import('../core/checks/mended'),
          ]);
          // She is typing in a cell: the page says that it is of before, and the next change is another chance.
          if (!made.ok || state().desk.check !== before) return;
          const found = [...new Map([...made.value.settled, ...was].map((one) => [one.key, one])).values()];
          const now = mended(found, made.value.report);
          dispatch({ type: 'noted', desk: { check: made.value, found, mended: now, stale: false } });
        }
      } finally {
        running = false;
      }
    });
}

async function copy(
  { ports, notice }: Desktop,
  text: Parameters<DeliveryPort['copy']>[0],
  done: Parameters<Desktop['notice']>[0],
): Promise<void> {
  notice((await ports.delivery.copy(text)) ? done : { key: 'copyRefused', level: 'error' });
}

function reportBy({ by }: Desk, { forms }: Documents): ReportBy {
  return by ?? { kind: 'form', form: forms[0]?.id ?? '' };
}
