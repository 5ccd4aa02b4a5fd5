import { plainText, readLabel } from '../../base/text';
import { contentAt, contentText } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import { isWithinYear } from '../period';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import { adjustedAround, adjustedOfWhat } from './adjustedAround';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { Comments, besideFigure } from './readComments';
import { ofSomething, touches } from './noteScope';
import { isPartOfYear, withPart } from './partOfYear';
import { LineNames } from './lineNames';
import { loneHeadings } from './loneHeadings';
import { unknownOfTotals } from './totalWords';
import { labelBefore } from './labelBefore';
import { saidOverNames } from './saidOverNames';
import { mergedFigure } from './mergedFigure';
import { rowPath } from './rowPath';
import { Remarks, type Said } from './readRemark';
import { type Surroundings, doubtIn, surroundingsOf } from './surroundings';
import { type Residue } from './residue';
import { struckAt } from './struckOut';
import { sampleIn } from './sampleLine';
import { type SaidOfColumn, isSaidOf, saidOfColumns } from './saidOfColumn';
import { versionsBeside } from './versionsBeside';
import { UnsettledLines } from './unsettledLines';

/** Every word that governs one figure: where each stands decides which other words it may contradict. */
export interface Words {
  /** What the table calls itself, which is said around as well. */
  readonly title: ReadonlySet<Meaning>;
  readonly around: ReadonlySet<Meaning>;
  readonly heading: ReadonlySet<Meaning>;
  /** What heads the names of its rows: 「“三公”经费 | 决算数」. */
  readonly labels: ReadonlySet<Meaning>;
  /** The row's own label, then each row that it stands under. */
  readonly row: readonly ReadonlySet<Meaning>[];
  readonly residue: readonly Residue[];
  /** The day on which the table was made, before its year was over. */
  readonly early?: Residue | undefined;
  /** What says that a budget may not be the first one. */
  readonly adjusted?: Residue | undefined;
}

/** What a table may call itself makes another figure of a column: 「考核决算数」. */
const OTHER_VERSION =
  /^(?:上报|考核|修改|更新|整理|报送|填报|补充|自评|评价|备案|核对|分析)后?的?(?=.*(?:决算|预算|执行|支出|收入))/;
const NONE: ReadonlySet<Meaning> = new Set();
const COUNTED_IN = /\((?:人|个|辆|次|人次|项)\)$/;
/** One line of many may be of any money, and say how it was changed: the sum is of them all. */
const OF_LINES: readonly Meaning[] = [
  'fund:fiscal',
  'fund:general',
  'fund:governmentFund',
  'fund:stateCapital',
  'fund:special',
  'fund:superior',
  'fund:own',
  'stage:change',
  'item:added',
  'item:withdrawn',
  'item:adjustment',
  'item:basic',
  'item:personnel',
  'item:operating',
  'item:project',
  'item:expenditure',
  'item:carryover',
];

/** What the words around the figures of one table say, each text read once and only when somebody asks. */
export class Governing {
  private around: Surroundings | undefined;
  private remarks: Remarks | undefined;
  private comments: Comments | undefined;
  private names: LineNames | undefined;
  private unsettled: UnsettledLines | undefined;
  private later: readonly [Residue | undefined] | undefined;
  private aboveHeadings: readonly Residue[] | undefined;
  private ofColumns: readonly SaidOfColumn[] | undefined;
  private readonly columns = new Map<Column, Words>();
  private readonly partsOfYear = new Map<Column, boolean>();
  private readonly carriedOver = new Map<number, boolean>();

  constructor(
    private readonly table: Table,
    readonly vocabulary: Vocabulary,
    /** It is known to be of some months only, whatever says so. */
    private readonly ofMonths = false,
  ) {}

  private get adjusted(): Residue | undefined {
    this.later ??= [adjustedAround(this.table, this.surroundings, this.vocabulary)];
    return this.later[0];
  }

  get surroundings(): Surroundings {
    return (this.around ??= this.readSurroundings());
  }

  private readSurroundings(): Surroundings {
    const said = surroundingsOf(this.table, this.vocabulary);
    if (!this.ofMonths) return said;
    return { ...said, title: withPart(said.title), meanings: withPart(said.meanings) };
  }

  /** Words over a column whose rows name themselves freely, as projects do. */
  ofColumn(column: Column): Words {
    const words = this.overColumn(column);
    const scoped = this.scopedTo(words.heading);
    return scoped.length === 0 ? words : { ...words, residue: [...words.residue, ...scoped] };
  }

  private overColumn(column: Column): Words {
    const known = this.columns.get(column);
    if (known) return known;
    const words = this.readColumn(column);
    this.columns.set(column, words);
    return words;
  }

  /** What notes say of that which these words are said of. */
  private scopedTo(said: ReadonlySet<Meaning>): readonly Residue[] {
    const { scoped } = this.surroundings;
    return scoped.length === 0 ? scoped : scoped.filter(({ scope }) => touches(scope, said));
  }

  private readColumn(column: Column): Words {
    const { title, meanings: around, residue, early } = this.surroundings;
    const labels = this.table.columns.filter(
      ({ role, column: at }) => role === 'label' && column.labelColumns.includes(at),
    );
    // The unit that ends a heading, 「项目支出（人次）」, is in no path.
    const counted = COUNTED_IN.exec(plainText(column.heading)) ?? [];
    const heading = this.read([...column.path, ...counted, ...this.restOfHeading(column)]);
    const names = this.read(labels.flatMap(({ path }) => saidOverNames(path, this.table.year)));
    return {
      title,
      around,
      heading: heading.meanings,
      labels: names.meanings,
      row: [],
      early,
      adjusted: this.adjusted,
      residue: [
        ...residue,
        ...(this.aboveHeadings ??= loneHeadings(this.table, this.vocabulary)),
        ...heading.residue,
        ...column.path.filter((word) => OTHER_VERSION.test(word)).map((word) => ({ word, text: word })),
        ...adjustedOfWhat(this.table, column, this.vocabulary),
        ...names.residue,
        ...(this.ofColumns ??= saidOfColumns(this.table, this.vocabulary)).filter((one) => isSaidOf(one, column)),
        ...this.commented.ofTable(),
        ...this.commented.ofColumn(column),
        ...unknownOfTotals(this.table, column, heading.meanings, (words) => this.read(words)),
      ],
    };
  }

  /** 「（预计）」 in a row of its own under the heading: nothing names the row, so it is said of the column. */
  private restOfHeading({ column, labelColumns }: Column): readonly string[] {
    const { sheet, rows } = this.table;
    return rows.flatMap((row) => {
      const content = contentAt(sheet, row, column);
      const isNamed = labelColumns.some((at) => isFilled(contentAt(sheet, row, at)));
      return typeof content === 'string' && !isNamed && readAmount(content).kind === 'unreadable' ? [content] : [];
    });
  }

  ofCell(row: number, column: Column): Words {
    const words = this.overColumn(column);
    const names = rowPath(this.table, row, column);
    const path = names.flatMap(({ text, loose, listed }) => {
      const said = this.read([text]);
      const isKnown = loose && said.residue.length === 0;
      const isLine = isKnown && (listed || [...said.meanings].some((one) => one.startsWith('item:')));
      if (!isLine) return [said];
      // Of part of the year, 「一、上半年收支情况」, is what stands under it, whether or not it is a line as well.
      return said.meanings.has('period:part') ? [{ ...said, meanings: withPart(NONE) }] : [];
    });
    const [own = { meanings: NONE }] = path;
    const said = () => new Set([...words.around, ...words.heading, ...own.meanings]);
    return {
      ...words,
      around: this.isPartOfYear(column) ? new Set([...words.around, 'period:part']) : words.around,
      row: path.map(({ meanings }, level) => (level > 0 ? this.besideCarriedOver(meanings, column) : meanings)),
      residue: [
        ...words.residue,
        ...this.scopedTo(ofSomething([...words.heading, ...own.meanings], words.title)),
        ...path.flatMap(({ residue }) => residue),
        ...this.versionsAt(row, column),
        ...struckAt(this.table, row, column, this.vocabulary),
        ...this.untaught([...mergedFigure(this.table, row, column), ...labelBefore(this.table, row, column)]),
        ...this.remarksBeside(row, names[0]?.text ?? '', said, true),
        ...this.commented.at(row, column.column, () => besideFigure(names[0]?.text ?? '', said())),
      ],
    };
  }

  /** 「一、本年支出」 is all there is, unless 「二、上年结转支出」 stands beside it: then each is a part. */
  private besideCarriedOver(over: ReadonlySet<Meaning>, { labelColumns }: Column): ReadonlySet<Meaning> {
    const isSplit = over.has('item:expenditure') && labelColumns.some((at) => this.holdsCarriedOver(at));
    return isSplit ? new Set<Meaning>([...over, 'item:lastCarryover']) : over;
  }

  /** Asked of every cell, and answered once for each column of labels. */
  private holdsCarriedOver(labels: number): boolean {
    const known = this.carriedOver.get(labels);
    if (known !== undefined) return known;
    const { sheet, rows } = this.table;
    const holds = rows.some((row) => {
      const { meanings } = this.read([readLabel(contentText(contentAt(sheet, row, labels))).key]);
      return meanings.has('item:lastCarryover') && meanings.has('item:expenditure');
    });
    this.carriedOver.set(labels, holds);
    return holds;
  }

  /** The same for a column of figures. */
  private isPartOfYear(column: Column): boolean {
    const known = this.partsOfYear.get(column);
    if (known !== undefined) return known;
    const isPart = isPartOfYear(this.table, column);
    this.partsOfYear.set(column, isPart);
    return isPart;
  }

  /** What is said beside one line of a list, whose name is free, or at another of its figures, and is not understood. */
  besideLine(row: number, column: Column, others: readonly Column[] = []): readonly Residue[] {
    const said = () => {
      const { around, heading } = this.ofColumn(column);
      return new Set([...around, ...heading, ...OF_LINES]);
    };
    return [
      ...this.remarksBeside(row, '', said, false),
      ...[column, ...others].flatMap((one) => this.commented.at(row, one.column, () => besideFigure('', said()))),
      ...this.versionsAt(row, column),
      ...struckAt(this.table, row, column, this.vocabulary),
      ...(this.names ??= new LineNames(this.table, this.vocabulary)).doubts(row, column.labelColumns, said),
      ...this.untaught([
        ...sampleIn(this.table, row),
        ...(this.unsettled ??= new UnsettledLines(this.table, this.vocabulary)).at(row),
      ]),
    ];
  }

  private readonly untaught = (said: readonly Residue[]) => said.filter(({ text }) => !this.isTaught(text));

  private versionsAt(row: number, column: Column): readonly Residue[] {
    return this.untaught(versionsBeside(this.table, row, column).map((text) => ({ word: text, text })));
  }

  /** What the name of a line says, and whether it is made of words that such names are made of. */
  nameOfLine(key: string): { readonly meanings: ReadonlySet<Meaning>; readonly isKnown: boolean } {
    const { meanings, residue } = this.vocabulary.explain(key);
    return { meanings, isKnown: residue.length === 0 || this.vocabulary.explainName(key).residue.length === 0 };
  }

  /** What the name of a row says, and what of it nobody here knows. */
  nameOf(key: string): { readonly meanings: ReadonlySet<Meaning>; readonly residue: readonly string[] } {
    return this.vocabulary.explain(key);
  }

  /** What she said of this very text herself. */
  isTaught(text: string): boolean {
    return this.vocabulary.holds(text);
  }

  private remarksBeside(row: number, label: string, said: Said, named: boolean): readonly Residue[] {
    return (this.remarks ??= new Remarks(this.table, this.vocabulary)).at(row, label, said, named);
  }

  private get commented(): Comments {
    return (this.comments ??= new Comments(this.table, this.vocabulary));
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
      // Over a table a day is when it was made; over a figure it is when that was so.
      if (isWithinYear(text)) meanings.add('period:part');
      residue.push(...explained.residue.map((word) => ({ word, text })), ...doubtIn(text));
      // Of a table a draft is better than nothing; of one of its columns or rows it is no figure.
      if (explained.meanings.has('draft:yes')) residue.push({ word: text, text });
    }
    return { meanings, residue };
  }
}
