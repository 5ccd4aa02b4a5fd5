import type { DocumentText, TextParagraph, TextTable } from './documentText';
import type { Block, DocumentTree, Run, TableCell } from './documentTree';

/** A Word file of hers as a document to look at: its body in reading order, with what is open in it marked. */
export function textTree({ paragraphs, tables }: DocumentText, title: string): DocumentTree {
  const body = tables.filter(({ story }) => story === 'body');
  const shown = new Set<number>();
  const blocks: Block[] = [];
  const putTables = (after: number | undefined): void => {
    for (const table of body)
      if (table.after === after && !shown.has(table.index)) {
        shown.add(table.index);
        blocks.push(tableBlock(table));
      }
  };
  putTables(undefined);
  for (const paragraph of paragraphs) {
    if (paragraph.story !== 'body' && paragraph.story !== 'textBox') continue;
    if (paragraph.cell === undefined) blocks.push(...textBlock(paragraph));
    putTables(paragraph.index);
  }
  return { title, sections: [{ orientation: 'portrait', pageNumbers: false, blocks }] };
}

function textBlock({ text, numbering, outline }: TextParagraph): readonly Block[] {
  const whole = `${numbering}${text}`;
  if (whole.trim() === '') return [];
  if (outline !== undefined) return [{ kind: 'heading', level: levelOf(outline), runs: runsIn(whole) }];
  return [{ kind: 'paragraph', role: 'flush', runs: runsIn(whole) }];
}

function levelOf(outline: number): 1 | 2 | 3 | 4 {
  return ([1, 2, 3] as const).find((level) => level === outline) ?? 4;
}

function tableBlock({ rows, columns, cells }: TextTable): Block {
  return {
    kind: 'table',
    widths: Array.from({ length: columns }, () => 1),
    headRows: 0,
    rows: Array.from({ length: rows }, (_, row) =>
      cells
        .filter((cell) => cell.row === row)
        .map(({ text, across, down }): TableCell => ({ lines: text.split('\n').map(runsIn), across, down })),
    ),
  };
}

/** What stays open is printed as 【待补充：…】 whoever wrote the template. */
function runsIn(text: string): readonly Run[] {
  return text
    .split(/(【待补充[^】]*】)/)
    .filter((part) => part !== '')
    .map((part): Run =>
      part.startsWith('【待补充') ? { kind: 'open', text: part, key: '' } : { kind: 'text', text: part },
    );
}
