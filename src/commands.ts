import type { PaneSession } from './pane/paneSession';
import { whenIdle } from './pane/state/store';

/**
 * The ribbon's buttons. They run in the pane's own page, whether it is open or not, and do what the pane's buttons do: the result
 * is shown in the sheets, a refusal in the pane. Excel waits for `completed`, whatever happened.
 */
export function answerRibbon(opening: Promise<PaneSession>): void {
  const button = (act: (session: PaneSession) => Promise<void>) => (event: Office.AddinCommands.Event) => {
    void opening
      .then(async (session) => {
        await whenIdle(session.store);
        await act(session);
        const { notice, crash } = session.store.state();
        if (crash || (notice && !(notice.from === 'pane' && notice.level === 'done')))
          await Office.addin.showAsTaskpane();
      })
      .finally(() => {
        event.completed();
      });
  };

  Office.actions.associate(
    'scoreWorkbook',
    button(async ({ store, actions }) => {
      await actions.score();
      const { notice, review } = store.state();
      const summary = review?.cells.sheets.get('summary');
      if (!notice && summary) await actions.goTo(summary);
    }),
  );
  // What a report says is for her to read before it is a file: the pane shows it, with the button that makes it.
  Office.actions.associate(
    'openReport',
    button(async ({ actions }) => {
      actions.open({ name: 'report' });
      await Office.addin.showAsTaskpane();
    }),
  );
}
