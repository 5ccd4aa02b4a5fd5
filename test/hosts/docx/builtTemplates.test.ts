import { fillTemplate } from '../../../src/hosts/docx/fill/fillTemplate';
import { readDocument } from '../../../src/hosts/docx/readDocument';
import { type FieldData, fieldNames, fieldValues } from '../../support/fieldData';
import { para, table, textBox, wordFile } from '../../support/wordFile';

const DATA: FieldData = {
  甲: '一',
  乙: '',
  零: '0',
  项: [
    { 名: '路', 子: [{ 细: 'a' }, { 细: 'b' }, { 细: 'c' }] },
    { 名: '渠', 子: [] },
    { 名: '桥', 子: [{ 细: 'd' }] },
  ],
  空: [],
};

/** A piece of a template, and what must come of it for a line of data with those around it. */
interface Built {
  readonly source: string;
  readonly lines: (scope: readonly FieldData[]) => readonly string[];
}

type Names = { readonly fields: readonly string[]; readonly lists: Readonly<Record<string, Names>> };
const DEEP: Names = { fields: ['细', '名', '甲', '乙'], lists: {} };
const INNER: Names = { fields: ['名', '甲'], lists: { 子: DEEP } };
const OUTER: Names = { fields: ['甲', '乙', '零'], lists: { 项: INNER, 空: { fields: ['甲'], lists: {} } } };

const found = (scope: readonly FieldData[], name: string): FieldData[string] =>
  scope.find((data) => name in data)?.[name] ?? '';
const wordsOf = (scope: readonly FieldData[], name: string): string => {
  const words = found(scope, name);
  if (typeof words !== 'string') throw new Error(`${name} is a list`);
  return words;
};
const linesOf = (scope: readonly FieldData[], name: string): readonly FieldData[] => {
  const lines = found(scope, name);
  return typeof lines === 'string' ? [] : lines;
};
const holds = (scope: readonly FieldData[], name: string): boolean => {
  const value = found(scope, name);
  return typeof value === 'string' ? value !== '' && value !== '0' : value.length > 0;
};

/** Builds templates by the dice, so that each is well formed and what must come of it is known. */
class Builder {
  private words = 0;

  constructor(private seed: number) {}

  dice(sides: number): number {
    this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((this.seed / 2147483648) * sides);
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.dice(list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }

  braces(inside: string): string {
    return this.pick([`{${inside}}`, `｛${inside}｝`, `{ ${inside} }`]);
  }

  /** A stretch of a paragraph: words, fields, loops within the line. */
  text(names: Names, depth: number): Built {
    const parts = Array.from({ length: 1 + this.dice(3) }, () => this.part(names, depth));
    return {
      source: parts.map(({ source }) => source).join(''),
      lines: (scope) => [parts.map(({ lines }) => lines(scope).join('')).join('')],
    };
  }

  part(names: Names, depth: number): Built {
    const kind = this.dice(depth > 0 ? 5 : 3);
    const lists = Object.entries(names.lists);
    if (kind < 2) {
      const word = `词${String(++this.words)}。`;
      return { source: word, lines: () => [word] };
    }
    if (kind === 3 && lists.length > 0) {
      const [list, inner] = this.pick(lists);
      const inside = this.text(inner, depth - 1);
      return {
        source: `${this.braces(`#${list}`)}${inside.source}${this.braces(`/${this.pick([list, ''])}`)}`,
        lines: (scope) => [
          linesOf(scope, list)
            .map((line) => inside.lines([line, ...scope]).join(''))
            .join(''),
        ],
      };
    }
    const name = this.pick(names.fields);
    if (kind === 4) {
      const inside = this.text(names, depth - 1);
      const sign = this.pick(['#', '^']);
      return {
        source: `${this.braces(`${sign}${name}`)}${inside.source}${this.braces(`/${name}`)}`,
        lines: (scope) => (holds(scope, name) === (sign === '#') ? inside.lines(scope) : ['']),
      };
    }
    return { source: this.braces(name), lines: (scope) => [wordsOf(scope, name)] };
  }

  paragraph(names: Names): Built {
    const { source, lines } = this.text(names, 2);
    const boxed = this.dice(8) === 0 ? this.text(names, 1) : undefined;
    const xml = para(...this.cut(source));
    return {
      source: boxed ? xml.replace('</w:p>', `${textBox(para(boxed.source))}</w:p>`) : xml,
      lines: (scope) => [...lines(scope), ...(boxed?.lines(scope) ?? [])],
    };
  }

  /** Into runs, anywhere. */
  cut(text: string): string[] {
    const runs: string[] = [];
    for (let at = 0; at < text.length;) {
      const end = at + 1 + this.dice(6);
      runs.push(text.slice(at, end));
      at = end;
    }
    return runs;
  }

  table(names: Names): Built {
    const lists = Object.entries(names.lists);
    const rows: Built[] = Array.from({ length: 1 + this.dice(2) }, () => this.row(names));
    if (lists.length === 0) return this.join(rows.map(({ source, lines }) => ({ source: tableOf(source), lines })));
    const [list, inner] = this.pick(lists);
    const cells = [this.text(inner, 1), this.text(inner, 1)] as const;
    const looped = rowOf(`{#${list}}${cells[0].source}`, `${cells[1].source}{/${list}}`);
    const lines: Built['lines'] = (scope) =>
      linesOf(scope, list).flatMap((line) => cells.flatMap((cell) => cell.lines([line, ...scope])));
    const all = [...rows, { source: looped, lines }, this.row(names)];
    return {
      source: tableOf(all.map(({ source }) => source).join('')),
      lines: (scope) => all.flatMap((row) => row.lines(scope)),
    };
  }

  row(names: Names): Built {
    const cells = [this.text(names, 1), this.text(names, 1)] as const;
    return {
      source: rowOf(cells[0].source, cells[1].source),
      lines: (scope) => cells.flatMap((cell) => cell.lines(scope)),
    };
  }

  blocks(names: Names, depth: number): Built {
    return this.join(Array.from({ length: 1 + this.dice(3) }, () => this.block(names, depth)));
  }

  block(names: Names, depth: number): Built {
    const kind = this.dice(depth > 0 ? 6 : 3);
    const lists = Object.entries(names.lists);
    if (kind === 2) return this.table(names);
    if (kind === 3 && lists.length > 0) {
      const [list, inner] = this.pick(lists);
      const inside = this.blocks(inner, depth - 1);
      return {
        source: para(...this.cut(this.braces(`#${list}`))) + inside.source + para(this.braces(`/${list}`)),
        lines: (scope) => linesOf(scope, list).flatMap((line) => inside.lines([line, ...scope])),
      };
    }
    if (kind === 4) {
      const name = this.pick([...names.fields, ...Object.keys(names.lists)]);
      const inside = this.blocks(names, depth - 1);
      return {
        source: para(`{^${name}}`) + inside.source + para(`{/${name}}`),
        lines: (scope) => (holds(scope, name) ? [] : inside.lines(scope)),
      };
    }
    return this.paragraph(names);
  }

  private join(parts: readonly Built[]): Built {
    return {
      source: parts.map(({ source }) => source).join(''),
      lines: (scope) => parts.flatMap(({ lines }) => lines(scope)),
    };
  }
}

const rowOf = (one: string, other: string): string => /<w:tr>.*<\/w:tr>/s.exec(table([one, other]))?.[0] ?? '';
const tableOf = (rows: string): string => table(['', '']).replace(/<w:tr>.*<\/w:tr>/s, rows);

it.each([1, 2, 3, 4])('造出来的模板，填出来的每一行都和算出来的一样（第 %d 组）', (group) => {
  for (let round = 0; round < 60; round++) {
    const built = new Builder(group * 1000 + round).blocks(OUTER, 3);
    const result = fillTemplate(wordFile(built.source + para('完')), fieldNames(DATA), fieldValues(DATA));
    if (!result.ok || result.value.kind !== 'filled')
      throw new Error(`${String(group)}/${String(round)}: ${JSON.stringify(result).slice(0, 600)}`);
    const read = readDocument(result.value.bytes);
    if (!read.ok) throw new Error(read.refusal.code);
    const shown = read.value.paragraphs.map(({ text }) => text).filter((text) => text !== '');
    expect(shown).toEqual([...built.lines([DATA]), '完'].filter((text) => text !== ''));
  }
});
