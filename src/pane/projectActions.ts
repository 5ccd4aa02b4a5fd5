import type { FormsAsked } from '../core/sheets/projects/formSheets';
import type { Desktop } from './desktop';
import type { Desk } from './state/desk';
import { type ProjectDraft, projectEntries } from './state/projectDraft';

/** What a click may do with projects. */
export interface ProjectActions {
  readonly typeProject: (answers: ProjectDraft) => void;
  readonly discardProjects: () => void;
  /** 项目自评汇总 and 项目指标 with what she typed, and the forms where she wants them. */
  readonly writeProjects: (forms: FormsAsked | undefined) => Promise<void>;
}

export function projectActions(
  { ports, store, run, notice }: Desktop,
  lay: (desk: Partial<Desk>) => void,
): ProjectActions {
  const { state, dispatch } = store;
  return {
    typeProject: (answers) => {
      const kept = Object.entries({ ...state().desk.projectDraft, ...answers }).filter(([, text]) => text !== '');
      dispatch({ type: 'noted', desk: { projectDraft: Object.fromEntries(kept) } });
    },
    discardProjects: () => {
      dispatch({ type: 'noted', desk: { projectDraft: {} } });
    },
    writeProjects: (forms) =>
      run(
        'projects',
        () => {
          const { entries } = projectEntries(state().desk.projectDraft);
          return ports.assistant.projects({ answers: entries, forms });
        },
        ({ results, sheets }) => {
          const { projectDraft } = state().desk;
          const { unusable } = projectEntries(projectDraft);
          const kept = Object.fromEntries(Object.entries(projectDraft).filter(([key]) => unusable.has(key)));
          lay({ projects: results, projectDraft: kept, stale: false });
          notice({
            key: 'projectsWritten',
            level: 'done',
            details: { sheets: sheets.map((name) => `「${name}」`).join('') },
          });
        },
      ),
  };
}
