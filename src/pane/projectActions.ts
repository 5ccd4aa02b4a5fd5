import type { FormsAsked } from '../core/sheets/projects/formSheets';
import type { Desktop } from './desktop';
import type { ProjectChoice } from '../app/projectSchemeChoice';
import { type Desk, EMPTY_DESK } from './state/desk';
import { type ProjectDraft, projectEntries } from './state/projectDraft';

/** What a click may do with projects. */
export interface ProjectActions {
  readonly typeProject: (answers: ProjectDraft) => void;
  readonly discardProjects: () => void;
  /** Scores them otherwise, to be seen; written with the sheets. */
  readonly chooseProjects: (choice: Partial<ProjectChoice>) => Promise<void>;
  /** 项目自评汇总 and 项目指标 with what she typed, and the forms where she wants them. */
  readonly writeProjects: (forms: FormsAsked | undefined) => Promise<void>;
}

/** What the page of projects shows, with what she typed and chose. */
export function loadProjects(
  { ports, store: { state }, run }: Desktop,
  lay: (desk: Partial<Desk>) => void,
): Promise<void> {
  return run(
    'projects',
    () => {
      const { projectDraft, projectChoice } = state().desk;
      return ports.assistant.seeProjects({ answers: projectEntries(projectDraft).entries, choice: projectChoice });
    },
    ({ results, schemes }) => {
      lay({ projects: results, projectSchemes: schemes, stale: false });
    },
  );
}

export function projectActions(desktop: Desktop, lay: (desk: Partial<Desk>) => void): ProjectActions {
  const { ports, store, run, notice } = desktop;
  const { state, dispatch } = store;
  return {
    typeProject: (answers) => {
      const kept = Object.entries({ ...state().desk.projectDraft, ...answers }).filter(([, text]) => text !== '');
      dispatch({ type: 'noted', desk: { projectDraft: Object.fromEntries(kept) } });
    },
    discardProjects: () => {
      dispatch({ type: 'noted', desk: { projectDraft: {} } });
    },
    chooseProjects: (choice) => {
      dispatch({ type: 'noted', desk: { projectChoice: { ...state().desk.projectChoice, ...choice } } });
      return loadProjects(desktop, lay);
    },
    writeProjects: (forms) =>
      run(
        'projects',
        () => {
          const { entries } = projectEntries(state().desk.projectDraft);
          return ports.assistant.projects({ choice: state().desk.projectChoice, answers: entries, forms });
        },
        ({ results, sheets }) => {
          const { projectDraft } = state().desk;
          const { unusable } = projectEntries(projectDraft);
          const kept = Object.fromEntries(Object.entries(projectDraft).filter(([key]) => unusable.has(key)));
          // What was chosen stands in the workbook now, and is what holds without a choice.
          lay({ projects: results, projectDraft: kept, projectChoice: EMPTY_DESK.projectChoice, stale: false });
          notice({
            key: 'projectsWritten',
            level: 'done',
            details: { sheets: sheets.map((name) => `「${name}」`).join('') },
          });
        },
      ),
  };
}
