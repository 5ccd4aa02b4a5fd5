import { ZERO, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { evened } from '../../statements/readText';
import { type TextNumber, numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import type { ReadTable } from '../readTable';
import { RULES } from './ruleFigures';
import { cellNames } from './cellNames';
import { namedByFormula } from './namedByFormula';
import { namedInTurn } from './namedInTurn';
import { spelledCounts } from './spelledCounts';
import { scaleOfReport } from './scaleOfReport';
import { runInTitle } from './runInTitle';
import { itemIn } from './items';
import { type Moved, type Turning, movedAt, turningAt } from './turningWords';

/** A number of last year's report with the words that may say what it is of, the nearest first. */
export interface NumberAround {
  readonly paragraph: number;
  /** Of its digits, and to the end of its unit. */
  readonly start: number;
  readonly digitsEnd: number;
  readonly end: number;
  readonly number: TextNumber;
  /** In a table: the names of its line and column; in text: back to the last break. */
  readonly near: string;
  /** What the sentence says before; of a table its caption. */
  readonly before: string;
  readonly heading: string;
  /** What the paragraph said in the sentence before. */
  readonly sentenceBefore: string;
  /** What stands right behind it. */
  readonly after: string;
  /** What opens the paragraph, or the line above, and is no sentence: 「（2）重点支出安排率（2分）」. */
  readonly title: string;
  /** 万元 per 1 of a bare amount; undefined where it can be none. */
  readonly scale: string | undefined;
  readonly cell:
    | {
        readonly column: string;
        readonly row: string;
        readonly names: readonly string[];
        readonly unit: string;
        /** The paragraphs of its row. */
        readonly beside: readonly number[];
        /** Of a total: what its parts make. */
        readonly whole?: string;
      }
    | undefined;
  /** 「少支出12.79万元」: the word that turns with it, where it begins, and what stands before it in `near`. */
  readonly turning: (Turning & { readonly start: number; readonly subject: string }) | undefined;
  /** 「降至2022年的16.78万元」: the word before a figure that says where it came from. */
  readonly moved: (Moved & { readonly start: number }) | undefined;
}

export function numbersAround(report: ReadReport): readonly NumberAround[] {
  return [...inText(report), ...inTables(report)];
}

const SECTION =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]是)/;

function inText({ text }: ReadReport): readonly NumberAround[] {
  let [heading, title, spoken] = ['', '', ''];
  return text.paragraphs.flatMap(({ text: words, table, numbering = '' }, paragraph): readonly NumberAround[] => {
    if (table !== undefined) return [];
    const even = evened(words);
    if (SECTION.test(numbering + words))
      heading = words.length <= 40 ? words : (/^[^。:]{2,24}(?=[。:])/.exec(even)?.[0] ?? heading);
    // What stands behind a table goes on with it.
    if (words.length <= 40 && /^\s*附?表\s*[\d一二三四五六七八九十]/.test(even)) heading = words;
    const own = runInTitle(words, numbering);
    title = own ?? title;
    // 「——收入。年初预算…」: what opens a paragraph says of what it is.
    const about = own !== undefined && own.length < even.trim().length && itemIn(own) !== undefined ? own : heading;
    // 「与2022年相比，预算增加…」 goes on with what the paragraph before began with.
    const goesOn = /^[与同比较和]/.test(even) && itemIn(about) === undefined;
    const topic = goesOn ? spoken : about;
    spoken = /^[^,，。;；:：\d]*(?:\d{4}年)?[^,，。;；:：\d]*/.exec(even)?.[0] ?? '';
    return inWords(words, paragraph, topic, title);
  });
}

/** Every number of a passage, with the words around it. */
function inWords(words: string, paragraph: number, heading: string, title: string): readonly NumberAround[] {
  const even = evened(words);
  const numbers = [...numbersIn(words, 'reached'), ...spelledCounts(even)].sort((a, b) => a.span[0] - b.span[0]);
  const inTurn = new Map([...namedByFormula(even, numbers), ...namedInTurn(even, numbers)]);
  let previous: NumberAround | undefined;
  return numbers.flatMap((number): NumberAround[] => {
    const [start, end] = number.span;
    const digits = /^-?[\d.,]*\d/.exec(even.slice(start))?.[0] ?? number.text.slice(0, -number.unit.length);
    if (number.kind === 'other' && !/元$/.test(number.text)) return [];
    // 「满意度（含基本满意）94.25%」: what explains a name stands between it and its figure.
    const said = even.slice(0, start).replace(/(?<=[\u4e00-\u9fff])\([^()\d]{2,}\)$/, '');
    const sentence = /[^。！？]*$/.exec(said)?.[0] ?? '';
    // 「完成及时率：85.71%」: a colon right before the number is none of its breaks.
    const last = /[^,;:、。()\d%]*(?:\d{4}年[^,;:、。()\d%]*)*:?$/.exec(sentence)?.[0] ?? '';
    const turn = inTurn.get(start);
    const turning =
      turn === undefined &&
      said.length === start &&
      (/元$|^$/.test(number.text.replace(/[\d.,\s-]/g, '')) || number.kind === 'rate' || /^[人名辆]$/.test(number.unit))
        ? turningAt(last.replace(/:$/, ''))
        : undefined;
    const moved = said.length === start ? movedAt(last) : undefined;
    const near = turn ?? (resultOf(sentence, title) ?? last).replace(/:$/, '');
    const bare = number.kind === 'bare';
    const after = even.slice(end, end + 24);
    // 「5.84亿元（58420.00万元）」 says it twice.
    const again =
      previous && isSaidAgain(even.slice(previous.end, start), previous.number, number) ? previous : undefined;
    // 「1764.41万,」 and 「采购预算38.56实际36.71万元」 lost a unit on the way; within an equation none is written.
    const within = /^\s*\)?[-÷/×*+=]/.test(after) || /[-÷/×*+=(]\s*$/.test(even.slice(0, start));
    const amount = bare && (/^万/.test(even.slice(end)) || (digits.includes('.') && (within || /万/.test(even))));
    const lostUnit = /^-?[\d,]{6,}\./.test(digits) ? '元' : '万元';
    const found: NumberAround = {
      paragraph,
      start,
      digitsEnd: start + digits.length,
      end,
      number,
      // 「辖13个行政村」
      near: plainText(number.kind === 'count' ? `${near}${number.unit}${nounIn(after)}` : near),
      // What stood in brackets was said of the figure before them.
      before: (turn === undefined ? sentence.slice(0, sentence.length - last.length) : '')
        .replace(/\([^()]*\)/g, '')
        .replace(/(?<=\d),(?=\d{3})/g, ''),
      after,
      heading,
      sentenceBefore: /([^。！？]*)[。！？][^。！？]*$/.exec(said)?.[1] ?? '',
      title,
      scale: amount ? SCALE[lostUnit] : undefined,
      cell: undefined,
      turning: turning && { ...turning, start: start - turning.length, subject: last.slice(0, -turning.length) },
      moved: moved && { ...moved, start: start - last.length + moved.at },
      ...(again && { near: again.near, before: again.before }),
    };
    previous = found;
    return [found];
  });
}

/** The same amount in another unit, right behind it in brackets. */
function isSaidAgain(between: string, one: TextNumber, other: TextNumber): boolean {
  if (!/^\s*\((?:约|即|折合|合)*$/.test(between) || one.kind !== 'money' || other.kind !== 'money') return false;
  const step = one.step.gt(other.step) ? one.step : other.step;
  return one.value.minus(other.value).abs().lte(step);
}

/** 「24项重点任务」, and not 「24项完成23项」. */
function nounIn(after: string): string {
  const words = /^[\u4e00-\u9fff]{0,4}/.exec(after)?.[0] ?? '';
  return words.split(/完成|办结|达|按|已|均|其|全部|共|在|未|及|和/, 1)[0] ?? '';
}

/** 「控制率=70/71×100%=98.59%」: what the right side of an equation is called on its left, before it, or by its title. */
function resultOf(sentence: string, title: string): string | undefined {
  const points = /([\u4e00-\u9fff]{2,}(?:得分|总分|满意度))=[\d.()×÷*/+-]+=\s*$/.exec(sentence)?.[1];
  if (points !== undefined) return points;
  if (!/[%\d)]\s*(?:万?元)?\s*[=≈]\s*$/.test(sentence)) return undefined;
  return sentence.match(/[\u4e00-\u9fff“”]{2,}率/g)?.at(-1) ?? /[\u4e00-\u9fff“”]{2,}率/.exec(title)?.[0];
}

const SCALE: Readonly<Record<string, string>> = { 亿元: '10000', 千元: '0.1', 元: '0.0001', 万元: '1' };

function inTables({ tables, text }: ReadReport): readonly NumberAround[] {
  const starts = new Set(
    tables.flatMap(({ table, position }) =>
      table.rows.flat().flatMap(({ paragraph }) => position.get(paragraph) ?? []),
    ),
  );
  const bareScale = scaleOfReport(text);
  return tables.flatMap((read) => {
    // 「“三公”经费｜上年实际｜本年预算」 names the whole table in its corner.
    const corner = read.table.rows[0]?.[0]?.text ?? '';
    const seen = new Set<number>();
    return read.table.rows.flatMap((row, index) =>
      row.flatMap((cell, column): readonly NumberAround[] => {
        const paragraph = read.position.get(cell.paragraph);
        if (paragraph === undefined || seen.has(paragraph)) return [];
        seen.add(paragraph);
        const words = text.paragraphs[paragraph]?.text ?? '';
        const names = cellNames(read, index, column);
        const [number, more] = isDash(words, read, names) ? dash(words) : (negative(words) ?? numbersIn(words));
        if (!number) return [];
        if (
          more ||
          !/^\s*\(?-?[\d.,]*[\d—–-]\)?\s*(?:%|亿元|万元|千元|元|分|[\u4e00-\u9fff]{1,2})?\s*$/.test(evened(words))
        )
          return inCell(paragraph, names);
        const digits = /^-?[\d.,]*\d/.exec(evened(words).slice(number.span[0]))?.[0] ?? number.text;
        const unit = /[(（](亿元|万元|千元|元|%)[)）]/.exec(`${evened(names.column)}(${evened(names.unit)})`)?.[1];
        return [
          {
            paragraph,
            start: number.span[0],
            digitsEnd: number.span[0] + digits.length,
            end: number.span[1],
            number: unit === '%' && number.kind === 'bare' ? percent(number) : number,
            near: plainText(`${names.row}${names.column}`),
            before: `${read.caption}，${corner}`,
            after: '',
            heading: read.caption,
            sentenceBefore: '',
            title: '',
            scale: unit === undefined ? (read.scale?.toString() ?? bareScale) : SCALE[unit],
            cell: { ...names, beside: row.flatMap((one) => read.position.get(one.paragraph) ?? []) },
            turning: undefined,
            moved: undefined,
          },
        ];
      }),
    );
  });

  /** 「编制64人，在职61人」 in a cell is read as text is, under what its row is called; of several paragraphs each. */
  function inCell(first: number, { row, column, names }: ReturnType<typeof cellNames>): readonly NumberAround[] {
    if (RULES.test(column)) return [];
    let end = first + 1;
    while (text.paragraphs[end]?.table !== undefined && !starts.has(end)) end++;
    return text.paragraphs
      .slice(first, end)
      .flatMap(({ text: words }, at) => inWords(words, first + at, names.join('，'), row));
  }
}

/** 「（0.54）」, as accounts write what is less than nothing. */
function negative(words: string): readonly TextNumber[] | undefined {
  const [, digits] = /^\s*\(([\d,]+\.\d+)\)\s*$/.exec(evened(words)) ?? [];
  const [number] = digits === undefined ? [] : numbersIn(digits);
  if (!number) return undefined;
  const start = words.search(/[(（]/);
  const text = words.trim();
  return [{ ...number, value: number.value.negated(), span: [start, start + text.length], text }];
}

/** In a table of amounts; a rate that is not there may not apply. */
function isDash(words: string, { scale }: ReadTable, { row }: ReturnType<typeof cellNames>): boolean {
  return scale !== undefined && !row.endsWith('率') && /^\s*[-—–]+\s*$/.test(words);
}

/** What is nothing this year is so in a place where there may be something: 「—」. */
function dash(words: string): readonly TextNumber[] {
  const text = words.trim();
  const start = words.indexOf(text);
  return [{ kind: 'bare', value: ZERO, step: ZERO, span: [start, start + text.length], text, unit: '' }];
}

/** 97.63 in a row or a column of percentages. */
function percent(number: TextNumber): TextNumber {
  return { ...number, kind: 'rate', value: number.value.div(100), step: number.step.div(100) };
}

/** In 万元. */
export function amountOf({
  number,
  scale,
}: NumberAround):
  { readonly value: ReturnType<typeof decimal>; readonly step: ReturnType<typeof decimal> } | undefined {
  if (/元$/.test(number.text)) return number;
  if (scale === undefined || number.unit !== '') return undefined;
  return { value: number.value.times(scale), step: number.step.times(scale) };
}
