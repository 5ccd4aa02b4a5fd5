export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const CONTENT = {
  document: `${OFFICE}.wordprocessingml.document.main+xml`,
  styles: `${OFFICE}.wordprocessingml.styles+xml`,
  settings: `${OFFICE}.wordprocessingml.settings+xml`,
  fontTable: `${OFFICE}.wordprocessingml.fontTable+xml`,
  header: `${OFFICE}.wordprocessingml.header+xml`,
  footer: `${OFFICE}.wordprocessingml.footer+xml`,
  comments: `${OFFICE}.wordprocessingml.comments+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
