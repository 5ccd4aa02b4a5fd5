import { plainText } from '../../base/text';
import {
  type LabelledFigure,
  type LabelledTable,
  NOTED,
  THIS_YEAR,
  inYears,
  isTotalLine,
} from '../../report/data/labelledTables';
import { evened } from '../../statements/readText';
import type { ReadReport } from '../proof';
import { itemIn, lastItemIn, pastIn, stageIn } from './items';
import { type Mention, mentionOf, namesIn, sharedWords } from './mentions';
import { type NumberAround, amountOf } from './numberAround';

/** Whether it has the value of a figure of hers, as it is printed. */
export function isFigure(around: NumberAround, { figure }: Pick<LabelledFigure, 'figure'>): boolean {
  const { number, cell } = around;
  const bare = number.kind === 'bare' && number.unit === '';
  switch (figure.measure) {
    case 'money': {
      const amount = amountOf(around);
      return amount?.value.minus(figure.value).abs().lte(amount.step.div(2)) === true;
    }
    case 'rate':
      return number.kind === 'rate' && number.value.minus(figure.value).abs().lte(number.step.div(2));
    case 'count':
      // 「（行政28、事业32）」
      return (number.kind === 'count' || bare) && number.value.equals(figure.value);
    case 'points':
      return (
        (number.kind === 'points' || (bare && cell !== undefined)) &&
        number.value.minus(figure.value).abs().lte(number.step.div(2))
      );
  }
}

/** How surely the words name the line: in its own sentence before the number, or by what opened the paragraph. */
export function linePoints(
  around: NumberAround,
  { line, column }: LabelledFigure,
  table: LabelledTable,
  report: ReadReport,
): number {
  if (column === NOTED && !around.cell) {
    const told = notedPoints(around, line, table);
    if (told > 0) return told;
  }
  const names = column === NOTED ? notedNames(table) : namesIn(table);
  if (around.cell) {
    const label = inYearsOf(around.cell.names.at(-1) ?? '', report.context.year);
    if (isTotalLine(line)) return isTotalLine(label) && sharedWords(around.heading, table.name) >= 2 ? 3 : 0;
    return mentionOf(label, names)?.name === line ? 3 : 0;
  }
  const before = inYearsOf(wordsBefore(around, report), report.context.year);
  const sentence = /[^。；;！？]*$/.exec(before)?.[0] ?? '';
  if (isCountedSo(around, sentence, line, table)) return 2;
  const said = ofSpoken(mentionOf(sentence, names), sentence, names);
  // 「向机关干部、村干部、群众发放150份」: who names all lines speaks of their total.
  const all = names.filter((name) => !isTotalLine(name));
  if (isTotalLine(line) && all.length > 1 && all.every((name) => sentence.includes(plainText(name)))) return 3;
  if (isTotalLine(line)) return said ? 0 : totalPoints(around, sentence, table);
  if (said) return said.name === line ? said.points : 0;
  const earlier = mentionOf(before, names) ?? mentionOf(plainText(around.title), names);
  return earlier?.name === line ? Math.min(earlier.points, 2) : 0;
}

/** 「公务接待41批次、305人次」 for 接待批次 and 接待人次: the only line that is counted so, and the sentence speaks of it. */
function isCountedSo({ number }: NumberAround, sentence: string, line: string, table: LabelledTable): boolean {
  if (number.kind !== 'count' || number.unit.length < 2) return false;
  const core = (name: string): string => plainText(name).replace(/\(.*?\)/g, '');
  const alike = namesIn(table).filter((name) => core(name).endsWith(number.unit));
  return (
    alike.length === 1 && alike[0] === line && sharedWords(sentence, core(line).slice(0, -number.unit.length)) >= 2
  );
}

/** 「在职61人，其中行政27人」: of 行政编制 and 行政在职 the one that the sentence spoke of last. */
function ofSpoken(said: Mention | undefined, sentence: string, names: readonly string[]): Mention | undefined {
  const spoken = lastItemIn(sentence);
  if (!said || said.points > 2 || (spoken !== '编制' && spoken !== '在职') || itemIn(said.name) === spoken) return said;
  const kind = (name: string): string => plainText(name).replace(/编制|在职|实有|在编|人数|人员|数/g, '');
  const own = names.find((name) => itemIn(name) === spoken && kind(name) === kind(said.name));
  return own === undefined ? said : { name: own, points: 2 };
}

/** 「年末实有车辆4辆」 for 公务用车4辆, the only ones so counted; 「18个村（社区）」 for 行政村（社区）18个. */
function notedPoints({ number, after }: NumberAround, line: string, { figures }: LabelledTable): number {
  const alike = figures.filter(({ column, figure }) => column === NOTED && figure.unit === number.unit);
  if (number.unit === '辆' && alike.length === 1) return 2;
  const noun = /^[\u4e00-\u9fff]{1,4}(?=[^\u4e00-\u9fff]|$)/.exec(after)?.[0];
  const core = line.replace(/\(.*?\)/g, '');
  return noun !== undefined &&
    core.endsWith(noun) &&
    alike.filter((one) => one.line.replace(/\(.*?\)/g, '').endsWith(noun)).length === 1
    ? 2
    : 0;
}

function notedNames({ figures }: LabelledTable): readonly string[] {
  return figures.flatMap(({ line, column }) => (column === NOTED ? [line] : []));
}

/** The total of a table is said of what the table is about. */
function totalPoints({ heading, title }: NumberAround, sentence: string, { name }: LabelledTable): number {
  return sharedWords(sentence, name) >= 2 || sharedWords(plainText(`${heading}${title}`), name) >= 2 ? 2 : 0;
}

/** Years as they stand in the names of her tables: this one's not at all. */
function inYearsOf(words: string, year: number | undefined): string {
  return year === undefined ? plainText(words) : inYears(words, year);
}

function wordsBefore({ paragraph, start }: NumberAround, { text }: ReadReport): string {
  return evened(text.paragraphs[paragraph]?.text.slice(0, start) ?? '');
}

/** Of all columns of the line the one that the words name; the only one needs no name. */
export function columnPoints(
  around: NumberAround,
  { line, column }: LabelledFigure,
  table: LabelledTable,
  year: number | undefined,
): number {
  if (column === NOTED) return 3;
  const words = plainText(around.cell ? around.cell.column : around.near);
  const measure = table.figures.find((one) => one.line === line && one.column === column)?.figure.measure;
  // People are in no column of money.
  const own = table.figures.filter(
    (one) => one.line === line && one.column !== NOTED && one.figure.measure === measure,
  );
  if (own.length === 1) return 3;
  const said = (name: string): number => columnNamed(words, name, around, year);
  const points = said(column);
  const rivals = own.filter((one) => one.column !== column);
  if (rivals.some((one) => said(one.column) >= points && points > 0)) return 0;
  if (points > 0) return 3;
  if (around.cell === undefined && rivals.every((one) => said(one.column) === 0)) {
    // 「在职50人，其中行政24人」, 「年初预算收入…，其他收入0.10万元」: what the sentence spoke of before.
    const spoken = own.filter((one) => isSpokenOf(one.column, around, year));
    if (spoken.length === 1) return spoken[0]?.column === column ? 2 : 0;
  }
  // Nothing names a column: the value is one that the line has but once, and that no other has.
  const digits = around.number.text.replace(/\D|^0+/g, '').length;
  const isOnly = !rivals.some(
    (one) => said(one.column) > 0 || one.figure.value.equals(own.find((it) => it.column === column)?.figure.value ?? 0),
  );
  return isOnly && digits >= 3 && around.cell === undefined ? 1 : 0;
}

function isSpokenOf(column: string, { before, near }: NumberAround, year: number | undefined): boolean {
  const clause = /[^;；]*$/.exec(`${before},${near}`)?.[0] ?? '';
  if (/^上年/.test(column) !== (pastIn(clause, year) ?? false)) return false;
  const [item, stage] = [itemIn(column), stageIn(column)];
  if (item === '编制' || item === '在职') return lastItemIn(clause) === item;
  return stage !== undefined && stageIn(clause) === stage;
}

/** 「1.甲12万元，上年为10万元；2.乙…」: what an item of a list says behind its amount is of that item, what stands before it of all. */
function timeGoingOn(before: string): string {
  const items = before.split(/[;；]/);
  return items
    .map((item, at) =>
      at === items.length - 1
        ? item
        : (/^.*?\d(?=\s?(?:[万亿千]?元|[%％]|[人名个项辆份次户亩]))/.exec(item)?.[0] ?? item),
    )
    .join(';')
    .replace(COMPARED_BEHIND, '');
}

/** 「12万元，与上年相比增加2万元」 */
const COMPARED_BEHIND = /(?<=\d[^,;。]*[,，])[与和同](?:上年|去年|上一年|20\d{2}年)(?:度|末)?相比/g;

function columnNamed(words: string, name: string, around: NumberAround, year: number | undefined): number {
  const core = plainText(name).replace(/\(.*?\)/g, '');
  if (around.cell && core === words.replace(/\(.*?\)|\d{4}年度?/g, '')) return 9;
  const past = pastIn(words, year) ?? (around.cell ? false : (pastIn(timeGoingOn(around.before), year) ?? false));
  if (/^上年/.test(name) !== past) return 0;
  const bare = core.replace(/^上年末?|^本年/, '');
  // 「项目｜2023年｜2022年」: the year is all that the column says.
  if (bare === '' || core === THIS_YEAR) return 3;
  // 「发放满意度问卷」 is of no 满意.
  if (
    bare.length >= 2 &&
    words.replace(/[\u4e00-\u9fff]{2}[度率](?!$)/g, ({ length }) => '·'.repeat(length)).includes(bare)
  )
    return 4 + bare.length / 100;
  const [own, said] = [stageIn(name), stageIn(words)];
  const shared = sharedWords(words, bare.replace(/(?:数|额|金额)$/, ''));
  if (own !== undefined && said === own) return 3 + shared / 100;
  if (own !== undefined && said !== undefined) return 0;
  return shared >= 2 ? 2 + shared / 100 : 0;
}
