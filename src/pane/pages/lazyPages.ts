import { lazy } from 'react';

/** Pages that come as pieces of their own when they are first opened. */
export const CheckPage = lazy(() => import('./CheckPage').then((page) => ({ default: page.CheckPage })));
export const FieldsPage = lazy(() => import('./FieldsPage').then((page) => ({ default: page.FieldsPage })));
export const ReportPage = lazy(() => import('./ReportPage').then((page) => ({ default: page.ReportPage })));
export const FillPage = lazy(() => import('./FillPage').then((page) => ({ default: page.FillPage })));
export const LastPage = lazy(() => import('./LastPage').then((page) => ({ default: page.LastPage })));
export const ProjectsPage = lazy(() => import('./ProjectsPage').then((page) => ({ default: page.ProjectsPage })));
export const ProofPage = lazy(() => import('./ProofPage').then((page) => ({ default: page.ProofPage })));
