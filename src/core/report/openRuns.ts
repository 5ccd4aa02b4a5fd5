import type { Block, DocumentTree, OpenRun, Run } from './documentTree';

/** All runs of a document in reading order. */
export function runsOf({ sections }: DocumentTree): readonly Run[] {
  return sections.flatMap(({ header = [], blocks }) => [...header, ...blocks.flatMap(blockRuns)]);
}

/** What is still open: every place, in reading order. */
export function openRuns(tree: DocumentTree): readonly OpenRun[] {
  return runsOf(tree).filter((run) => run.kind === 'open');
}

function blockRuns(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flatMap((cells) => cells.flatMap(({ lines }) => lines.flat()));
    case 'chart':
    case 'pageBreak':
    case 'contents':
      return [];
  }
}
