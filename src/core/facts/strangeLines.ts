import { readLabel } from '../base/text';
import type { Column, Table } from '../tables/table';
import { readAmount } from '../tables/readAmount';
import type { Governing } from '../tables/words/governing';
import { type Residue, isBar } from '../tables/words/residue';
import type { Meaning } from '../tables/words/meaning';
import { WITH_OWN_BOOKS } from '../tables/words/changeLexicon';
import { ALL_OF_TOWNSHIP } from '../tables/words/townshipKinds';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { isFunctionLine } from './recognisers/labelled';
import { showsSum } from './recognisers/namelessRows';
import { OFFICE } from './recognisers/staffWords';
import { wordsForAmounts } from './wordsForAmounts';

/** Lists of projects, which are called anything, of what was bought, and of units (`unitRows`). */
const OF_FREE_NAMES = /项目名称|明细|单位|部门|机构|科室|采购|品目|物品|品名|商品|设备/;
/** Whose each line is. */
const UNITS = /^(?:预算|填报|基层|所属)?单位(?:名称)?$|^(?:预算)?部门(?:\(单位\))?(?:名称)?$/;
/** 「党政办（行政编制）」. */
const KIND_OF_PLACES = /\((?:行政|事业|参公|工勤|本级)(?:编制|人员|单位)?\)$/;
const TOTAL = /(?:合计|总计|小计|共计)/;
const SUBTOTAL = /.(?:小计|合计)$/;
/** Nothing but a total: what of, its headings say. */
const BARE_TOTAL = new RegExp(`^(?:本年|部门|${ALL_OF_TOWNSHIP})?(?:合计|总计|共计|总额)$`);
/** 「2010301」 「201 一般公共服务支出」: a 科目; 「3、供水站支出」 is only numbered. */
const CODE = /^\s*\d{3}(?:\d{2}){0,2}(?!\d)/;
/** It stands in another line already. */
const WITHIN = /^(?:其中|含|包括)/;
/** Whose money it is, of whoever keeps books of his own: the total holds it, also as a part of another line. */
const OF_OTHERS = new RegExp(`代(?![表替步际]|办员)|借款|借入|暂[存收付]|往来|邻|兄弟|${WITH_OWN_BOOKS.join('|')}`);
/** What is spent on villages is hers, what they spend is not: 「村级支出」 may be either. */
const OF_VILLAGES = /^村(?:级|组|集体)?(?:财务|集体)?(?:支出|收入|收支|开支|公务|接待|招待)/;
/** 货物, 工程 and 服务 are all that is bought: another line among them is none of the three. */
const KIND_BOUGHT = /^(?:政府采购)?(?:货物|工程|服务)(?:类)?(?:支出|采购)?$/;

/** All the money of the department, and all of one kind: nothing else may stand among the lines of a row called their total. */
const TOTALS_OF_LINES =
  /^(?:(?:budget|final)(?:Revenue|Expenditure)|adjustedBudget|threePublic(?:Budget|Final)|budget(?:Added|Withdrawn)|(?:lastT|t)otal(?:Assets|Liabilities))$/;
/** Of one kind each, where the heading says which and the row is the total of all lines. */
const BY_HEADING =
  /^(?:(?:basic|project|personnel|operating)(?:Budget|Final)|(?:fiscalFinal|other|superior|service|business|affiliate)Revenue|procurement(?:Budget|Actual))$/;

/** It is no part of what she spent, or stands there by mistake. */
const TAKES_OUT =
  /[不未](?:[含计列]|包[括含])|另[计列]|剔|扣除|应予?(?:调|冲|减|剔)|冲[减销]|不属于?本|[误错重多少漏][记列计登报]|重复|代[垫付支管]|垫[付支]|借用|挂账/;

interface Line {
  readonly row: number;
  readonly text: string;
  readonly meanings: ReadonlySet<Meaning>;
  readonly isKnown: boolean;
}

/**
 * 「代管学校支出」 「供水站支出」 under 「支出合计」: a line that is not known to be the department's makes the total one of
 * something else, unless the lines that are known make it up without it.
 */
export class StrangeLines {
  private takenOutRows: readonly number[] | undefined;
  private readonly lines = new Map<number, readonly Line[]>();
  private readonly named = new Map<number, readonly Line[]>();

  constructor(
    private readonly table: Table,
    private readonly governing: Governing,
  ) {}

  /** As they are written. */
  underTotal(fact: FactId, row: number, column: Column): readonly string[] {
    const words = wordsForAmounts(fact, row, column, this.table, this.governing);
    const isOfLines = TOTALS_OF_LINES.test(fact) || BY_HEADING.test(fact) || this.listsUnits(column);
    if (!this.isTotal(fact, row, column) || !isOfLines) return words;
    const lines = this.linesOf(column).filter((line) => line.row !== row);
    const strange = lines.filter(({ isKnown }) => !isKnown);
    return strange.length === 0 || this.isMadeUpWithout(row, column, lines, fact.endsWith('Revenue') ? [] : SPLITS)
      ? words
      : [...words, ...strange.map(({ text }) => text)];
  }

  /** What is said at one of its lines takes something out of it, or puts something in: then the total has it as well. */
  takenOutUnder(fact: FactId, row: number, column: Column): readonly Residue[] {
    if (this.takenOut.length === 0 || !this.isTotal(fact, row, column)) return [];
    return this.takenOut
      .filter((line) => line !== row)
      .flatMap((line) =>
        this.governing.besideLine(line, column).filter((one) => isBar(one) && TAKES_OUT.test(one.text)),
      );
  }

  /** Rows in which such a word stands. */
  private get takenOut(): readonly number[] {
    return (this.takenOutRows ??= this.table.rows.filter((row) =>
      (this.table.sheet.rows[row] ?? []).some((content) => typeof content === 'string' && TAKES_OUT.test(content)),
    ));
  }

  private isTotal(fact: FactId, row: number, { labelColumns }: Column): boolean {
    const label = labelColumns.map((at) => contentText(contentAt(this.table.sheet, row, at))).join('');
    return TOTALS_OF_LINES.test(fact) ? TOTAL.test(label) : BARE_TOTAL.test(readLabel(label).key);
  }

  /** Under 「单位」 each line is somebody's, whatever its figures are of. */
  private listsUnits({ labelColumns: [names] }: Column): boolean {
    return UNITS.test(this.headingOf(names));
  }

  private headingOf(names: number | undefined): string {
    return this.table.columns.find((one) => one.column === names)?.path.join('') ?? '';
  }

  /** Asked of every total, and answered once for each column. */
  private linesOf(column: Column): readonly Line[] {
    const lines = this.lines.get(column.column) ?? this.readLines(column);
    this.lines.set(column.column, lines);
    return lines;
  }

  private readLines(column: Column): readonly Line[] {
    const [names] = column.labelColumns;
    if (names === undefined || this.table.ofUnits) return [];
    const named = this.named.get(names) ?? this.readNames(names);
    this.named.set(names, named);
    // Most tables hold nothing strange, and no figure of theirs has to be looked at.
    return named.every(({ isKnown }) => isKnown) ? [] : named.filter(({ row }) => this.counts(row, column));
  }

  /** Of one column of names, whatever stands beside them. */
  private readNames(names: number): readonly Line[] {
    const { columns, rows, sheet } = this.table;
    const heading = this.headingOf(names);
    const ofUnits = UNITS.test(heading);
    const codes = columns.filter(({ role }) => role === 'code').map((one) => one.column);
    const written = rows.map((row) => [row, contentText(contentAt(sheet, row, names))] as const);
    const isFree = !ofUnits && (OF_FREE_NAMES.test(heading) || /采购/.test(this.table.title));
    if (isFree && !written.some(([, text]) => /货物|工程|服务/.test(text) && KIND_BOUGHT.test(readLabel(text).key)))
      return [];
    const known = new Map<string, Omit<Line, 'row'> | undefined>();
    return written.flatMap(([row, text]): Line[] => {
      if (!known.has(text)) known.set(text, this.readName(text, ofUnits));
      const line = known.get(text);
      return line ? [{ ...line, row, isKnown: line.isKnown || codes.some((at) => isCode(sheet, row, at)) }] : [];
    });
  }

  private readName(written: string, ofUnits: boolean): Omit<Line, 'row'> | undefined {
    const { key, text } = readLabel(written);
    if (key === '' || TOTAL.test(key)) return undefined;
    const { meanings, isKnown } = this.governing.nameOfLine(key);
    const isSubject =
      isFunctionLine(key) ||
      CODE.test(written) ||
      (ofUnits && OFFICE.test(key.replace(KIND_OF_PLACES, '')) && !OF_OTHERS.test(key));
    return {
      text,
      meanings,
      isKnown: isSubject || (WITHIN.test(text) && !OF_OTHERS.test(key)) || (isKnown && !OF_VILLAGES.test(key)),
    };
  }

  /** 「基本支出小计」 and 「项目支出小计」 under lines with names of their own: each of a whole split, and each once. */
  private subtotalsOf(
    total: number,
    { labelColumns }: Column,
    splits: Splits,
  ): readonly (readonly { readonly row: number }[])[] {
    const rows = this.table.rows.flatMap((row) => {
      const keys = labelColumns.map((at) => readLabel(contentText(contentAt(this.table.sheet, row, at))).key);
      const key = keys.find((one) => SUBTOTAL.test(one));
      if (row === total || key === undefined) return [];
      const { meanings, isKnown } = this.governing.nameOfLine(key);
      return isKnown ? [{ row, meanings }] : [];
    });
    return splits
      .map((split) => rows.filter(({ meanings }) => split.some((one) => meanings.has(one))))
      .filter((some, at) => isSplitOf(splits[at] ?? [], some));
  }

  private counts(row: number, { column }: Column): boolean {
    const amount = readAmount(contentAt(this.table.sheet, row, column));
    return amount.kind === 'unreadable' || (amount.kind === 'number' && !amount.value.isZero());
  }

  /** By the split of expenditure or of “三公”, or by all known lines beside it. */
  private isMadeUpWithout(total: number, column: Column, lines: readonly Line[], splits: Splits): boolean {
    const known = lines.filter(({ isKnown, text }) => isKnown && !WITHIN.test(text));
    // 「其中：基本支出」 is no line of its own, but it is a part of a whole split.
    const named = lines.filter(({ isKnown }) => isKnown);
    const parts = splits.map((split) => named.filter(({ meanings }) => split.some((one) => meanings.has(one))));
    const whole = known.filter((line) => !parts.some((split) => split.includes(line)));
    return [...parts, ...this.subtotalsOf(total, column, splits), whole.map(({ row }) => ({ row }))].some(
      (some) =>
        some.length > 0 &&
        showsSum(
          this.table,
          column,
          total,
          some.map(({ row }) => row),
        ),
    );
  }
}

function isSplitOf(split: readonly Meaning[], rows: readonly { readonly meanings: ReadonlySet<Meaning> }[]): boolean {
  return split.every((one) => rows.filter(({ meanings }) => meanings.has(one)).length === 1);
}

function isCode(sheet: Table['sheet'], row: number, column: number): boolean {
  return CODE.test(contentText(contentAt(sheet, row, column)));
}

type Splits = readonly (readonly Meaning[])[];

/** Of what was spent: what came in is split in no such way. */
const SPLITS: Splits = [
  ['item:basic', 'item:project'],
  ['item:personnel', 'item:operating', 'item:project'],
  ['item:travelAbroad', 'item:vehicle', 'item:reception'],
  ['item:travelAbroad', 'item:vehiclePurchase', 'item:vehicleRunning', 'item:reception'],
];
