import type { DeliveryPort } from '../app/delivery';
import type { Documents, ReportBy } from '../app/documents';
import type { NamedFile } from '../app/namedFile';
import type { ScoreOptions } from '../app/outcomes';
import type { Watch } from '../app/ports';
import { type Result, success } from '../core/base/problem';
import type { PanePorts } from './panePorts';
import type { Desk } from './state/desk';
import { type Notice, type Page, type Work, pageOf } from './state/paneState';
import type { Store } from './state/store';

/** What a click may do with reports and what else lies beside the result. */
export interface DeskActions {
  /** Reads what the page shows, where it is not there or the workbook has moved on. */
  readonly refresh: () => Promise<void>;
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

/** What every action is made of: one at a time, and what goes wrong is in the state. */
export interface Desktop {
  readonly ports: PanePorts;
  readonly store: Store;
  readonly watch: Watch;
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
  readonly run: <T>(
    work: Work,
    act: () => Promise<Result<T>>,
    done: (value: T) => void | Promise<void>,
  ) => Promise<void>;
  readonly notice: (notice: Omit<Extract<Notice, { from: 'pane' }>, 'from'>) => void;
}

export function deskActions(desktop: Desktop): DeskActions {
  const { ports, store, run, guarded, notice } = desktop;
  const { state, dispatch } = store;
  const lay = (desk: Partial<Desk>): void => {
    dispatch({ type: 'laid', desk });
  };
  const options = (): ScoreOptions => ({ year: state().year, scheme: state().choice, watch: desktop.watch });

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
  const loaders: Partial<
    Readonly<Record<Page['name'], { readonly isThere: (desk: Desk) => boolean; readonly load: () => Promise<void> }>>
  > = {
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
    check: {
      isThere: ({ check }) => check !== undefined,
      load: () =>
        run(
          'check',
          () => ports.assistant.check({ year: state().year }),
          (check) => {
            lay({ check, stale: false });
          },
        ),
    },
  };

  return {
    canDownload: ports.delivery.canDownload,
    async refresh() {
      const loader = loaders[pageOf(state()).name];
      const { desk } = state();
      if (loader && (desk.stale || !loader.isThere(desk))) await loader.load();
    },
    reread: () => loaders[pageOf(state()).name]?.load() ?? Promise.resolve(),
    async chooseReport(by) {
      dispatch({ type: 'laid', desk: { by, report: undefined } });
      await loadReport();
    },
    async makeReport() {
      await loadReport();
      const file = state().desk.report?.file;
      if (file) deliver(ports.delivery, file, notice);
    },
    copyReport: () =>
      guarded(async () => {
        const tree = state().desk.report?.tree;
        if (!tree) return;
        const { richText } = await import('../core/report/richText');
        if (await ports.delivery.copy(richText(tree))) notice({ key: 'reportCopied', level: 'done' });
        else notice({ key: 'copyRefused', level: 'error' });
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
      guarded(async () => {
        if (await ports.delivery.copy({ html: '', plain: text }))
          notice({ key: 'textCopied', level: 'done', details: { text } });
        else notice({ key: 'copyRefused', level: 'error' });
      }),
  };
}

function reportBy({ by }: Desk, { forms }: Documents): ReportBy {
  return by ?? { kind: 'form', form: forms[0]?.id ?? '' };
}

/** Nobody tells whether she saved it: the notice says what to do where no question came. */
function deliver(delivery: DeliveryPort, file: NamedFile, notice: Desktop['notice']): void {
  if (!delivery.canDownload) {
    notice({ key: 'noDownload', level: 'error', details: { name: file.name } });
    return;
  }
  delivery.download(file);
  notice({ key: 'fileHanded', level: 'done', details: { name: file.name } });
}
