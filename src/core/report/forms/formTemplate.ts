import type { Block, DocumentTree, Run, TableCell } from '../documentTree';
import { ANY } from '../template/reportScope';
import type { Dress } from '../../statements/figure';
import { boundCategory, boundSeries } from '../template/chartBinding';
import type { Form, FormBlock, FormChart, FormCell, FormRow } from './reportForm';

/** A form as a template that she opens in Word: its fields and loops stand in the text as tags. */
export function formTemplate(form: Form): DocumentTree {
  return {
    title: form.name,
    sections: form.sections.map(({ orientation, blocks }, index) => ({
      orientation,
      pageNumbers: true,
      blocks: index === 0 ? inItsUnit(form, templateBlocks(blocks, form.unit)) : templateBlocks(blocks, form.unit),
    })),
  };
}

/** A form that prints its money another way than templates do says so in its first paragraph. */
function inItsUnit({ dress }: Form, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const unit = `${dress.money}${dress.trim === true ? '简' : ''}`;
  if (unit === '万元' || first?.kind !== 'paragraph') return blocks;
  return [{ ...first, runs: [{ kind: 'text', text: `{金额单位:${unit}}` }, ...first.runs] }, ...rest];
}

function templateBlocks(blocks: readonly FormBlock[], money: Dress['money']): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level, runs: words(block.text) }];
      case 'paragraph':
        return block.text.split('\n').map((text) => ({ kind: 'paragraph', role: block.role, runs: words(text) }));
      case 'pageBreak':
        return [block];
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => templateRow(row, block.mergeColumns)) }];
      case 'chart':
        return templateChart(block, money);
      case 'each':
        return [tag(`{#${block.list}}`), ...templateBlocks(block.blocks, money), tag(`{/${block.list}}`)];
      case 'when': {
        // `{#项目}` would stand once for every project.
        const name = `${ANY}${block.name}`;
        const otherwise =
          block.otherwise.length === 0
            ? []
            : [tag(`{^${name}}`), ...templateBlocks(block.otherwise, money), tag(`{/${name}}`)];
        return [tag(`{#${name}}`), ...templateBlocks(block.blocks, money), tag(`{/${name}}`), ...otherwise];
      }
    }
  });
}

/** Its data say what it draws; where there is nothing to draw the place says so, as in the report itself. */
function templateChart({ chart, title, list, category, series }: FormChart, money: Dress['money']): readonly Block[] {
  return [
    tag(`{#${ANY}${list}}`),
    {
      kind: 'chart',
      chart,
      title,
      unit: money,
      categories: [boundCategory(list, category)],
      series: series.map(({ name, field }) => ({ name: boundSeries(name, field), values: [undefined] })),
    },
    tag(`{/${ANY}${list}}`),
    tag(`{^${ANY}${list}}`),
    { kind: 'paragraph', role: 'centered', runs: words(`{${list}:列举}`) },
    tag(`{/${ANY}${list}}`),
  ];
}

function words(text: string): readonly Run[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function tag(text: string): Block {
  return { kind: 'paragraph', role: 'body', runs: words(text) };
}

/** The loop opens in the first cell and closes in the last. */
function templateRow({ each, cells }: FormRow, mergeColumns: readonly number[]): readonly TableCell[] {
  const open = each.map((list) => `{#${list}}`).join('');
  const close = [...each]
    .reverse()
    .map((list) => `{/${list}}`)
    .join('');
  return cells.map((cell, index) =>
    templateCell(
      each.length > 0 && mergeColumns.includes(index) ? merging(cell) : cell,
      index === 0 ? open : '',
      index === cells.length - 1 ? close : '',
    ),
  );
}

/** `{一级}` whose cells are one under the other says so itself. */
function merging(cell: FormCell): FormCell {
  return { ...cell, text: cell.text.replace(/^\{([^{}:#^/]+)\}$/, '{$1:合并}') };
}

function templateCell({ text, ...look }: FormCell, before: string, after: string): TableCell {
  const lines = `${before}${text}${after}`.split('\n').map(words);
  return { ...look, lines: lines.filter((line) => line.length > 0) };
}
