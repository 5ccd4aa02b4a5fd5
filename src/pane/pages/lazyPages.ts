import { lazy } from 'react';

/** Every page but the one that says what is under way comes as a piece of its own: the pane is there before them. */
const start = () => import('./StartPage');
const result = () => import('./ResultPage');

export const CheckPage = lazy(() => import('./CheckPage').then((page) => ({ default: page.CheckPage })));
export const CountyPage = lazy(() => import('./CountyPage').then((page) => ({ default: page.CountyPage })));
export const FactsPage = lazy(() => import('./FactsPage').then((page) => ({ default: page.FactsPage })));
export const FieldsPage = lazy(() => import('./FieldsPage').then((page) => ({ default: page.FieldsPage })));
export const FillPage = lazy(() => import('./FillPage').then((page) => ({ default: page.FillPage })));
export const HelpPage = lazy(() => import('./HelpPage').then((page) => ({ default: page.HelpPage })));
export const IndicatorPage = lazy(() => import('./IndicatorPage').then((page) => ({ default: page.IndicatorPage })));
export const LastPage = lazy(() => import('./LastPage').then((page) => ({ default: page.LastPage })));
export const ProjectsPage = lazy(() => import('./ProjectsPage').then((page) => ({ default: page.ProjectsPage })));
export const ProofPage = lazy(() => import('./ProofPage').then((page) => ({ default: page.ProofPage })));
export const ReportPage = lazy(() => import('./ReportPage').then((page) => ({ default: page.ReportPage })));
export const ResultPage = lazy(() => result().then((page) => ({ default: page.ResultPage })));
export const SchemePage = lazy(() => import('./SchemePage').then((page) => ({ default: page.SchemePage })));
export const StartPage = lazy(() => start().then((page) => ({ default: page.StartPage })));
export const TablesPage = lazy(() => import('./TablesPage').then((page) => ({ default: page.TablesPage })));

/** The pages of the one click, fetched while the workbook is read. */
export function fetchFirstPages(): void {
  // What cannot be fetched now is told where it is wanted.
  void Promise.all([start(), result()]).catch(() => undefined);
}
