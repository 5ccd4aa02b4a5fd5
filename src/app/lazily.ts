import type { Assistant } from './assistant';
import type { ScreenPort } from './ports';

/** What a pane works with, before its code has come: what is asked meanwhile waits for it. */
export interface PaneHost {
  readonly assistant: Assistant;
  readonly screen: ScreenPort;
}

/** The use cases and the screen of a workbook whose code is on its way. */
export function lazily(load: Promise<PaneHost>): PaneHost {
  const assistant = load.then((host) => host.assistant);
  const screen = load.then((host) => host.screen);
  return {
    assistant: {
      facts: async (options) => (await assistant).facts(options),
      check: async (options) => (await assistant).check(options),
      scheme: async (sheet) => (await assistant).scheme(sheet),
      table: async (options) => (await assistant).table(options),
      overview: async (options) => (await assistant).overview(options),
      projects: async (options) => (await assistant).projects(options),
      seeProjects: async (options) => (await assistant).seeProjects(options),
      score: async (options) => (await assistant).score(options),
      takeBack: async (sheets) => (await assistant).takeBack(sheets),
    },
    screen: {
      select: async (place) => (await screen).select(place),
      selectedCell: async () => (await screen).selectedCell(),
      readCells: async (places) => (await screen).readCells(places),
      follow(changed) {
        let ended = false;
        let stop: (() => void) | undefined;
        void screen.then(
          (there) => {
            if (!ended) stop = there.follow(changed);
          },
          // Told by whatever else is asked of it.
          () => undefined,
        );
        return () => {
          ended = true;
          stop?.();
        };
      },
    },
  };
}
