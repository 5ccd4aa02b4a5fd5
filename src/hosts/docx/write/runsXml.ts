import type { Run } from '../../../core/report/documentTree';
import { escapeXmlText } from '../../package/xml/escapeXml';

const UNFIT =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 has no place for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function runsXml(runs: readonly Run[], bold = false): string {
  return runs.map((run) => runXml(run, bold)).join('');
}

function runXml(run: Run, bold: boolean): string {
  if (run.text === '') return '';
  const isBold = bold || (run.kind !== 'open' && run.bold === true);
  const properties = (isBold ? '<w:b/><w:bCs/>' : '') + (run.kind === 'open' ? '<w:highlight w:val="yellow"/>' : '');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(run.text)}</w:r>`;
}

/** The content of a run: line ends and tabs are elements, and blanks at the ends would be lost without being asked for. */
export function textXml(text: string): string {
  return text
    .replace(UNFIT, '')
    .replace(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t${keepsSpace(piece)}>${escapeXmlText(piece)}</w:t>`;
    })
    .join('');
}

function keepsSpace(text: string): string {
  return /^\s|\s$| {2}/.test(text) ? ' xml:space="preserve"' : '';
}
