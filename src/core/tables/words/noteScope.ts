import { plainText, readLabel } from '../../base/text';
import { onceFor } from '../../base/onceFor';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { Table } from '../table';
import type { Vocabulary } from './explained';
import type { Item, Meaning } from './meaning';

/** What a clause of a note says by name that it is about: each a column or a row of the table. */
export type NoteScope = readonly ReadonlySet<Meaning>[];

/** What is said of its subject begins with one of these: 「决算数|截至10月末」 「公务接待费|不含村级」. 「以外」 「除外」 turn to the others. */
const SAID =
  /^["”“']?(?:一?[栏列行项]|数据?|额|金额|中(?=含|包|有))?["”“']?(?:均|都|全部|暂|现|目前|尚|仍|其中)?(?:[为是系按含不未无没已仅只由从取来据截预暂待尚估约有指包另扣剔减加参超高低]|以(?=[^外下上前后左右内]{1,12}为准)|合并|填列|填报|统计|反映|采用|引用|[:：,，(（])/;

/**
 * A clause that begins with the name of a column or a row and goes on to say something of it is said of that alone. Undefined
 * where it names none, or one whose words say nothing: then it is said of all.
 */
export function scopeOf(clause: string, table: Table, vocabulary: Vocabulary): NoteScope | undefined {
  const text = clause.replace(/^[*※★☆]*(?:其中|本?表中|表内|上表中)?[:：,，]?["“”]?/, '');
  const names = namesIn(table);
  const dated = scopeOfYear(text, names, vocabulary);
  if (dated) return dated;
  const rest = behindNames(text, names);
  if (rest === undefined) return scopeOfThing(text, vocabulary);
  if (!SAID.test(rest) || OF_MORE.test(rest)) return undefined;
  // What it names further on, 「项目支出含基本支出中的招商费」, it may change as well.
  const [row, column, ...further] = namesAmong(text, names);
  const isOfBoth = row !== undefined && column !== undefined && text.startsWith(row + column);
  if (!isOfBoth) return named(namesAmong(text, names), vocabulary);
  const scope = named([row, column, ...further], vocabulary);
  return scope && [new Set(scope.slice(0, 2).flatMap((one) => [...one])), ...scope.slice(2)];
}

/** 「编制人数以编办核定数为准」 in a form of several parts: of people and of what is owned whatever stands in this one. */
function scopeOfThing(text: string, vocabulary: Vocabulary): NoteScope | undefined {
  const [name] = COUNTED_OR_OWNED.exec(text) ?? [];
  const rest = text.slice(name?.length);
  return name !== undefined && SAID.test(rest) && !OF_MORE.test(rest) ? named([name], vocabulary) : undefined;
}

const COUNTED_OR_OWNED =
  /^(?:(?:核定|批准)?(?:人员)?编制(?:人数|数)?|(?:年末|实有|实际)*(?:在职|在编)(?:在编|在岗)?(?:人数|人员数|人员)|(?:在用)?固定资产(?:总额|原值|数)?)/;

function named(names: readonly string[], vocabulary: Vocabulary): NoteScope | undefined {
  const scope = names.map((name) => {
    const { meanings, residue } = vocabulary.explain(name);
    return new Set(residue.length > 0 ? [] : [...meanings].filter((meaning) => SETS_APART.test(meaning)));
  });
  return scope.some(({ size }) => size === 0) ? undefined : scope;
}

/** 「2023年决算数含…」 where 「2023年」 and 「2024年」 stand over 「决算」 each: that year's column. */
function scopeOfYear(text: string, names: readonly string[], vocabulary: Vocabulary): NoteScope | undefined {
  const [whole, year] = /^(20\d{2})年度?/.exec(text) ?? [];
  if (whole === undefined || year === undefined || names.some((name) => text.startsWith(name) && name !== whole))
    return undefined;
  const isYear = (one: Meaning) => one === `year:${year}`;
  const years = new Set(names.flatMap((name) => [...vocabulary.explain(name).meanings].filter(isYear)));
  const said = text.slice(whole.length);
  const rest = behindNames(said, names);
  if (rest === undefined || !SAID.test(rest) || OF_MORE.test(rest) || years.size === 0) return undefined;
  const [own, ...further] = named(namesAmong(said, names), vocabulary) ?? [];
  return own && [new Set([...own, ...years]), ...further];
}

/** What stands behind 「预算数、决算数」, if it begins so. */
function behindNames(text: string, names: readonly string[], isFirst = true): string | undefined {
  const name = names.find((one) => text.startsWith(one));
  if (name === undefined) return undefined;
  const rest = text.slice(name.length);
  // 「公务接待费决算数」: of that row in that column.
  const column = isFirst ? names.find((one) => one !== name && rest.startsWith(one)) : undefined;
  if (column !== undefined && SAID.test(rest.slice(column.length))) return rest.slice(column.length);
  const [more] = /^["”]?[栏列行]?[、和及与]["“]?/.exec(rest) ?? [];
  return more === undefined ? rest : behindNames(rest.slice(more.length), names, false);
}

function namesAmong(text: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const name = names.find((one) => text.startsWith(one, at));
    if (name !== undefined) found.push(name);
    at += name?.length ?? 1;
  }
  return found;
}

/** Of the others, or of all: also where it is said what the one is not. */
const OF_MORE =
  /其[余他它]|余下|剩余|本表|[全整]表|上述|所有|各项|同[理样上]|[亦也]|[以之][外下上前后左右内]|[除在]外|[前后左右上下][方侧边面]|[不未没][为是系属按]|非/;

const SETS_APART = /^(?:item|stage|year):/;

/** The headings of columns and the names of rows, the longest first. */
const namesIn = onceFor(({ sheet, columns, rows }: Table): readonly string[] => {
  const labels = columns.filter(({ role }) => role === 'label').slice(0, MOST_LABELS);
  const names = [
    ...columns.flatMap(({ role, path }) => (role === 'value' ? path : [])),
    ...rows
      .slice(0, MOST_ROWS)
      .flatMap((row) => labels.map(({ column }) => readLabel(contentText(contentAt(sheet, row, column))).key)),
  ];
  return [...new Set(names.map(plainText))].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
});

const MOST_LABELS = 4;
/** A list of many lines is not spoken of line by line. */
const MOST_ROWS = 80;

/** Whether what is said of the scope may touch a figure of which these words are said: in doubt it does. */
export function touches(scope: NoteScope, said: ReadonlySet<Meaning>): boolean {
  return scope.some((one) => !isApart(one, said));
}

/** 「合计」 under 「决算数」 is of what the title names. */
export function ofSomething(said: readonly Meaning[], title: ReadonlySet<Meaning>): ReadonlySet<Meaning> {
  const isSaid = said.some((one) => one.startsWith('item:'));
  return new Set([...said, ...(isSaid ? [] : [...title].filter((one) => one.startsWith('item:')))]);
}

function isApart(one: ReadonlySet<Meaning>, other: ReadonlySet<Meaning>): boolean {
  return areStagesApart(one, other) || areYearsApart(one, other) || areItemsApart(one, other);
}

function valuesOf(said: ReadonlySet<Meaning>, kind: 'item' | 'stage' | 'year'): readonly string[] {
  return [...said].flatMap((meaning) => (meaning.startsWith(`${kind}:`) ? [meaning.slice(kind.length + 1)] : []));
}

/** What was spent is no budget; the adjusted budget follows from the first one and its changes. */
function areStagesApart(one: ReadonlySet<Meaning>, other: ReadonlySet<Meaning>): boolean {
  const [own, others] = [valuesOf(one, 'stage'), valuesOf(other, 'stage')];
  const isFinal = (stages: readonly string[]) => stages.every((stage) => stage === 'final');
  const isPlanned = (stages: readonly string[]) => stages.every((stage) => stage !== 'final');
  if (own.length === 0 || others.length === 0) return false;
  return (isFinal(own) && isPlanned(others)) || (isPlanned(own) && isFinal(others));
}

function areYearsApart(one: ReadonlySet<Meaning>, other: ReadonlySet<Meaning>): boolean {
  const [own, others] = [valuesOf(one, 'year'), valuesOf(other, 'year')];
  if (own.length === 0 || others.length === 0) return false;
  const isMixed = [...own, ...others].some((year) => year === 'this' || year === 'last');
  // 「上年」 and 「2023年」 may be the same.
  const isOfNames = [...own, ...others].every((year) => year === 'this' || year === 'last');
  return (isOfNames || !isMixed) && own.every((year) => !others.includes(year));
}

/** What each is a part of. */
const WITHIN: Partial<Record<Item, readonly Item[]>> = {
  basic: ['expenditure'],
  project: ['expenditure'],
  personnel: ['basic', 'project'],
  operating: ['basic', 'project'],
  threePublic: ['operating'],
  vehicle: ['threePublic'],
  vehiclePurchase: ['vehicle'],
  vehicleRunning: ['vehicle'],
  reception: ['threePublic'],
  travelAbroad: ['threePublic'],
  procurement: ['expenditure'],
  fiscalRevenue: ['revenue'],
  otherRevenue: ['revenue'],
  nonTax: ['revenue'],
  fixedAssets: ['assets'],
  authorisedStaff: [],
  actualStaff: [],
  revenue: ['balance', 'carryover'],
  expenditure: ['balance', 'carryover'],
  lastCarryover: ['balance', 'carryover'],
  carryover: ['balance'],
  balance: [],
  assets: [],
  liabilities: [],
};

/** Neither holds the other, and nothing is said of either that is not known here. */
function areItemsApart(one: ReadonlySet<Meaning>, other: ReadonlySet<Meaning>): boolean {
  const [own, others] = [valuesOf(one, 'item'), valuesOf(other, 'item')] as [readonly Item[], readonly Item[]];
  if (own.length === 0 || others.length === 0) return false;
  return own.every((a) =>
    others.every((b) => a !== b && (areOfPeople(a, b) || (isPlaced(a) && isPlaced(b))) && !holds(a, b) && !holds(b, a)),
  );
}

/** Whatever else there is, people are none of it. */
function areOfPeople(...items: readonly Item[]): boolean {
  return items.some((item) => item === 'authorisedStaff' || item === 'actualStaff');
}

function isPlaced(item: Item): boolean {
  return WITHIN[item] !== undefined;
}

function holds(whole: Item, part: Item): boolean {
  return WITHIN[part]?.some((one) => one === whole || holds(whole, one)) ?? false;
}
