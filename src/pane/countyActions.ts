import type { NamedFile } from '../app/namedFile';
import type { ChosenFile, CountyBooks } from '../app/rollupDesk';
import { refuse, success } from '../core/base/problem';
import { NO_CHOICES, type UnitChoices } from '../core/rollup/unitChoices';
import type { Desktop } from './desktop';
import type { County, Desk } from './state/desk';

/** What a click may do with the workbooks of many units. */
export interface CountyActions {
  /** Reads them beside those that are there already. */
  readonly addBooks: (files: readonly ChosenFile[]) => Promise<void>;
  /** What was left open is settled: nothing is read again. */
  readonly settleUnits: (choices: UnitChoices) => Promise<void>;
  readonly dropBooks: () => void;
  readonly saveCounty: () => Promise<void>;
  /** Where the program can open a workbook that nobody saved. */
  readonly openCounty: (() => Promise<void>) | undefined;
}

export function countyActions(desktop: Desktop, lay: (desk: Partial<Desk>) => void): CountyActions {
  const { ports, store, run, guarded, watch } = desktop;
  const { state, dispatch } = store;
  const show = async (books: CountyBooks, choices: UnitChoices): Promise<County> => ({
    books,
    choices,
    outcome: (await ports.county()).settle(books, choices),
  });
  const { save, openCounty } = handing(desktop);
  return {
    addBooks: (files) =>
      run(
        'county',
        async () => {
          const { county } = state().desk;
          const read = await (
            await ports.county()
          ).read(files, county?.books ?? [], (done, of, file) => watch({ step: 'read', done, of, file }));
          return read.ok ? success(await show(read.value, county?.choices ?? NO_CHOICES)) : read;
        },
        (county) => {
          lay({ county });
        },
      ),
    settleUnits: (choices) =>
      guarded(async () => {
        const { county } = state().desk;
        if (county) dispatch({ type: 'noted', desk: { county: await show(county.books, choices) } });
      }),
    dropBooks: () => {
      dispatch({ type: 'noted', desk: { county: undefined } });
    },
    saveCounty: () => (ports.delivery.canDownload || !openCounty ? save() : openCounty()),
    openCounty,
  };
}

/** The county's workbook as a file, or in a window of its own. */
function handing({ ports, store: { state, dispatch }, guarded, notice }: Desktop) {
  const { delivery } = ports;
  const hand = (use: (file: NamedFile) => void | Promise<void>) =>
    guarded(async () => {
      const { county } = state().desk;
      const file = county ? (await ports.county()).workbook(county.outcome) : refuse('rollupNothing', {});
      if (file.ok) await use(file.value);
      else dispatch({ type: 'refused', refusal: file.refusal });
    });
  const { openBook } = delivery;
  return {
    save: () =>
      hand((file) => {
        if (!delivery.canDownload) {
          notice({ key: 'bookStuck', level: 'error' });
          return;
        }
        delivery.download(file);
        notice({ key: 'bookHanded', level: 'done', details: { name: file.name } });
      }),
    openCounty:
      openBook &&
      (() =>
        hand(async ({ bytes }) => {
          await openBook(bytes);
          notice({ key: 'bookOpened', level: 'done' });
        })),
  };
}
