import type { Decimal } from '../base/decimal';
import { bareMoney } from '../statements/printed';
import type { Block, DocumentTree, ParagraphRole, Run, TableCell } from './documentTree';

/** A report for the clipboard, where no file can be handed over: as Word and WPS take it, and as plain text. */
export function richText(tree: DocumentTree): { readonly html: string; readonly plain: string } {
  const blocks = tree.sections.flatMap(({ blocks: own }) => own);
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${blocks.map(blockHtml).join('')}</body></html>`,
    plain: blocks.map(blockText).join('\n'),
  };
}

const BODY = "font-family:'仿宋_GB2312','仿宋',serif;font-size:16pt;line-height:29pt;margin:0;";
const SONG = "font-family:'宋体',serif;font-size:10.5pt;";
const HEADINGS = ["font-family:'黑体'", "font-family:'黑体'", "font-family:'楷体_GB2312','楷体'", '', ''] as const;

const PARAGRAPHS: Readonly<Record<ParagraphRole, string>> = {
  title: "font-family:'方正小标宋简体','宋体',serif;font-size:22pt;text-align:center;",
  subtitle: 'text-align:center;',
  body: 'text-indent:2em;',
  reckoning: 'text-indent:2em;',
  flush: '',
  centered: 'text-align:center;',
  tableCaption: 'text-align:center;font-weight:bold;',
  unitLine: 'text-align:right;font-size:12pt;',
  figureCaption: 'text-align:center;font-weight:bold;',
  note: 'font-size:12pt;',
  attachment: "font-family:'黑体';",
  attachmentList: 'text-indent:2em;',
  signature: 'text-align:right;',
  date: 'text-align:right;',
};

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<p style="${BODY}${HEADINGS[block.level]};${block.level === 0 ? 'text-align:center' : 'text-indent:2em'}">${runsHtml(block.runs)}</p>`;
    case 'paragraph':
      return `<p style="${BODY}${PARAGRAPHS[block.role]}">${runsHtml(block.runs)}</p>`;
    case 'table': {
      const rows = block.rows.map(
        (cells, row) => `<tr>${cells.map((cell) => cellHtml(cell, row < block.headRows)).join('')}</tr>`,
      );
      return `<table style="border-collapse:collapse;width:100%;${SONG}">${rows.join('')}</table>`;
    }
    case 'chart':
      return chartRows(block)
        .map((cells) => `<p style="${SONG}margin:0">${escaped(cells.join('　'))}</p>`)
        .join('');
    case 'pageBreak':
      return '<br style="page-break-before:always">';
    case 'contents':
      return '';
  }
}

function cellHtml({ lines, across = 1, down = 1, align, bold }: TableCell, isHead: boolean): string {
  const look = `border:1px solid #000;padding:2px 4px;text-align:${isHead ? 'center' : (align ?? 'left')};${isHead || bold ? 'font-weight:bold;' : ''}`;
  const spans = `${across > 1 ? ` colspan="${String(across)}"` : ''}${down > 1 ? ` rowspan="${String(down)}"` : ''}`;
  return `<td${spans} style="${look}">${lines.map(runsHtml).join('<br>')}</td>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = escaped(run.text).replace(/\n/g, '<br>');
      if (run.kind === 'open') return `<span style="background:#ffff00">${text}</span>`;
      return run.bold ? `<b>${text}</b>` : text;
    })
    .join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.runs);
    case 'table':
      return block.rows.map((cells) => cells.map(({ lines }) => lines.map(plain).join(' ')).join('\t')).join('\n');
    case 'chart':
      return chartRows(block)
        .map((cells) => cells.join('\t'))
        .join('\n');
    case 'pageBreak':
    case 'contents':
      return '';
  }
}

/** A chart in words: its title, what its columns are, and a line for each category. */
export function chartRows({
  title,
  unit,
  categories,
  series,
}: Extract<Block, { kind: 'chart' }>): readonly (readonly string[])[] {
  return [
    [title],
    ['', ...series.map(({ name }) => `${name}（${unit}）`)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => amountIn(values[index]))]),
  ];
}

/** The chart's values are in its unit already. */
function amountIn(value: Decimal | undefined): string {
  return value ? bareMoney(value, { money: '万元' }) : '';
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
