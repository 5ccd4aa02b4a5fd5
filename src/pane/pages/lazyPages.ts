import { lazy } from 'react';

/** Pages that come as pieces of their own when they are first opened. */
export const CheckPage = lazy(() => import('./CheckPage').then((page) => ({ default: page.CheckPage })));
export const FieldsPage = lazy(() => import('./FieldsPage').then((page) => ({ default: page.FieldsPage })));
export const ReportPage = lazy(() => import('./ReportPage').then((page) => ({ default: page.ReportPage })));
export const FillPage = lazy(() => import('./FillPage').then((page) => ({ default: page.FillPage })));
