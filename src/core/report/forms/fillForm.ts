import type { Decimal } from '../../base/decimal';
import type { Dress } from '../../statements/figure';
import type { Block, DocumentTree, Run } from '../documentTree';
import type { ReportFields } from '../fields/buildFields';
import { FieldScope } from './fieldScope';
import { fillTable } from './fillTable';
import { fillText } from './fillText';
import type { Form, FormBlock, FormChart } from './reportForm';

/** A form with everything that the workbook and she herself say written in. */
export function fillForm(form: Form, fields: ReportFields): DocumentTree {
  const scope = new FieldScope(fields);
  return {
    title: wordsOf(fillText(form.title, scope, form.dress)),
    sections: form.sections.map(({ orientation, blocks }) => ({
      orientation,
      pageNumbers: true,
      blocks: fillBlocks(blocks, scope, form.dress),
    })),
  };
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function fillBlocks(blocks: readonly FormBlock[], scope: FieldScope, dress: Dress): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level, runs: fillText(block.text, scope, dress) }];
      case 'paragraph':
        return paragraphLines(fillText(block.text, scope, dress)).map((runs) => ({
          kind: 'paragraph',
          role: block.role,
          runs,
        }));
      case 'pageBreak':
        return [block];
      case 'table':
        return [fillTable(block, scope, dress)];
      case 'chart':
        return fillChart(block, scope, dress);
      case 'each':
        return scope.inside(block.list).flatMap((line) => fillBlocks(block.blocks, line, dress));
      case 'when': {
        const [inside] = scope.inside(block.name);
        return fillBlocks(inside ? block.blocks : block.otherwise, scope, dress);
      }
    }
  });
}

/** What she wrote in several lines becomes several paragraphs; an empty paragraph is none. */
function paragraphLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Without figures there is nothing to draw: the place says so. */
function fillChart(block: FormChart, scope: FieldScope, dress: Dress): readonly Block[] {
  const lines = scope.inside(block.list);
  // A list of which every line is 0 can be told, and is no picture.
  if (lines.length === 0)
    return [{ kind: 'paragraph', role: 'centered', runs: fillText(`{${block.list}:列举}`, scope, dress) }];
  return [
    {
      kind: 'chart',
      chart: block.chart,
      title: wordsOf(fillText(block.title, scope, dress)),
      unit: dress.money,
      categories: lines.map((line) => wordsOf(fillText(`{${block.category}}`, line, dress))),
      series: block.series.map(({ name, field }) => ({
        name,
        values: lines.map((line) => valueOf(line, field, dress)),
      })),
    },
  ];
}

function valueOf(line: FieldScope, name: string, dress: Dress): Decimal | undefined {
  const field = line.get(name);
  if (field?.kind !== 'number') return undefined;
  return dress.money === '元' && field.figure.measure === 'money'
    ? field.figure.value.times(10000)
    : field.figure.value;
}
