import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { rowPath } from './rowPath';
import { remarksAt } from './readRemark';
import { type Residue, type Surroundings, surroundingsOf } from './surroundings';

/** Every word that governs one figure: where each stands decides which other words it may contradict. */
export interface Words {
  readonly around: ReadonlySet<Meaning>;
  readonly heading: ReadonlySet<Meaning>;
  /** The row's own label, then each row that it stands under. */
  readonly row: readonly ReadonlySet<Meaning>[];
  readonly residue: readonly Residue[];
}

/** What the words around the figures of one table say, each text read once and only when somebody asks. */
export class Governing {
  private around: Surroundings | undefined;

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {}

  get surroundings(): Surroundings {
    return (this.around ??= surroundingsOf(this.table, this.vocabulary));
  }

  /** Words over a column whose rows name themselves freely, as projects do. */
  ofColumn(column: Column): Words {
    const { meanings: around, residue } = this.surroundings;
    const labels = this.table.columns.filter(
      ({ role, column: at }) => role === 'label' && column.labelColumns.includes(at),
    );
    const heading = this.read([...column.path, ...labels.flatMap(({ path }) => path)]);
    return { around, heading: this.read(column.path).meanings, row: [], residue: [...residue, ...heading.residue] };
  }

  ofCell(row: number, column: Column): Words {
    const words = this.ofColumn(column);
    const path = rowPath(this.table, row, column).flatMap(({ text, loose }) => {
      const said = this.read([text]);
      return loose && said.residue.length === 0 && [...said.meanings].some((meaning) => meaning.startsWith('item:'))
        ? []
        : [said];
    });
    const remarks = remarksAt(this.table, row, this.vocabulary);
    return {
      ...words,
      heading: new Set([...words.heading, ...remarks.meanings]),
      row: path.map(({ meanings }) => meanings),
      residue: [...words.residue, ...path.flatMap(({ residue }) => residue), ...remarks.residue],
    };
  }

  /** 「十二、农林水支出」: what names a row or heads a column, and never stands for a figure. */
  isLabel(text: string): boolean {
    const { meanings, residue } = this.vocabulary.explain(text);
    return residue.length === 0 && [...meanings].some((meaning) => /^(?:item|level|stage|fund):/.test(meaning));
  }

  private read(texts: readonly string[]): { meanings: ReadonlySet<Meaning>; residue: readonly Residue[] } {
    const meanings = new Set<Meaning>();
    const residue: Residue[] = [];
    for (const text of texts) {
      const explained = this.vocabulary.explain(text);
      for (const meaning of explained.meanings) meanings.add(meaning);
      residue.push(...explained.residue.map((word) => ({ word, text })));
    }
    return { meanings, residue };
  }
}
