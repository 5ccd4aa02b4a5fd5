import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { evened } from '../../statements/readText';
import { type TextNumber, numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import type { ReadTable } from '../readTable';
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
  /** The line above that is no sentence: 「（2）重点支出安排率（2分）」. */
  readonly title: string;
  /** 万元 per 1 of a bare amount; undefined where it can be none. */
  readonly scale: string | undefined;
  readonly cell:
    | { readonly column: string; readonly row: string; readonly names: readonly string[]; readonly unit: string }
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
  let [heading, title] = ['', ''];
  return text.paragraphs.flatMap(({ text: words, table, numbering = '' }, paragraph): NumberAround[] => {
    if (table !== undefined) return [];
    const even = evened(words);
    if (SECTION.test(numbering + words))
      heading = words.length <= 40 ? words : (/^[^。:]{2,24}(?=[。:])/.exec(even)?.[0] ?? heading);
    if (words.length <= 40 && !/[。；，]/.test(words) && words.trim() !== '') title = words;
    return numbersIn(words).flatMap((number): NumberAround[] => {
      const [start, end] = number.span;
      const digits = /^-?[\d.,]*\d/.exec(even.slice(start))?.[0] ?? '';
      if (number.kind === 'other' && !/元$/.test(number.text)) return [];
      const sentence = /[^。！？]*$/.exec(even.slice(0, start))?.[0] ?? '';
      // 「完成及时率：85.71%」: a colon right before the number is none of its breaks.
      const last = /[^,;:、。()\d%]*(?:\d{4}年[^,;:、。()\d%]*)*:?$/.exec(sentence)?.[0] ?? '';
      const turning =
        /元$|^$/.test(number.text.replace(/[\d.,\s-]/g, '')) || number.kind === 'rate'
          ? turningAt(last.replace(/:$/, ''))
          : undefined;
      const moved = movedAt(last);
      const near = (resultOf(sentence) ?? last).replace(/:$/, '');
      const bare = number.kind === 'bare';
      // 「1764.41万,」 and 「采购预算38.56实际36.71万元」 lost a unit on the way.
      const amount = bare && (/^万/.test(even.slice(end)) || (digits.includes('.') && /万/.test(even)));
      return [
        {
          paragraph,
          start,
          digitsEnd: start + digits.length,
          end,
          number,
          // 「辖13个行政村」
          near: plainText(
            number.kind === 'count' ? `${near}${/^[\u4e00-\u9fff]{0,4}/.exec(even.slice(end))?.[0] ?? ''}` : near,
          ),
          // What stood in brackets was said of the figure before them.
          before: sentence
            .slice(0, sentence.length - last.length)
            .replace(/\([^()]*\)/g, (all) => (/\d/.test(all) ? '' : all)),
          heading,
          title,
          scale: amount ? '1' : undefined,
          cell: undefined,
          turning: turning && { ...turning, start: start - turning.length, subject: last.slice(0, -turning.length) },
          moved: moved && { ...moved, start: start - last.length + moved.at },
        },
      ];
    });
  });
}

/** 「控制率=70/71×100%=98.59%」: what the right side of an equation is called on its left, or before it. */
function resultOf(sentence: string): string | undefined {
  if (!/%\s*[=≈]\s*$/.test(sentence)) return undefined;
  return sentence.match(/[\u4e00-\u9fff“”]{2,}率/g)?.at(-1);
}

const SCALE: Readonly<Record<string, string>> = { 亿元: '10000', 千元: '0.1', 元: '0.0001', 万元: '1' };

function inTables({ tables, text }: ReadReport): readonly NumberAround[] {
  return tables.flatMap((read) => {
    // 「“三公”经费｜上年实际｜本年预算」 names the whole table in its corner.
    const corner = read.table.rows[0]?.[0]?.text ?? '';
    const seen = new Set<number>();
    return read.table.rows.flatMap((row, index) =>
      row.flatMap((cell, column): NumberAround[] => {
        const paragraph = read.position.get(cell.paragraph);
        const words = paragraph === undefined ? '' : (text.paragraphs[paragraph]?.text ?? '');
        const [number, more] = numbersIn(words);
        if (paragraph === undefined || !number || more || seen.has(paragraph)) return [];
        seen.add(paragraph);
        if (!/^\s*-?[\d.,]+\s*(?:%|亿元|万元|千元|元|分|[\u4e00-\u9fff]{1,2})?\s*$/.test(evened(words))) return [];
        const names = namesOf(read, index, column);
        const digits = /^-?[\d.,]*\d/.exec(evened(words).slice(number.span[0]))?.[0] ?? '';
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
            heading: read.caption,
            title: '',
            scale: unit === undefined ? (read.scale?.toString() ?? '1') : SCALE[unit],
            cell: names,
            turning: undefined,
            moved: undefined,
          },
        ];
      }),
    );
  });
}

/** 97.63 in a row or a column of percentages. */
function percent(number: TextNumber): TextNumber {
  return { ...number, kind: 'rate', value: number.value.div(100), step: number.step.div(100) };
}

/** 「人员编制｜人｜62」, 「资产利用率｜%｜97.63」 */
const UNITS = /^(?:[(（]?(?:亿元|万元|千元|元|%|％|人|名|个|辆|项|户|件|分)[)）]?)$/;

/** The nearest text to the left and the headings above, whatever rows the table calls its head. */
function namesOf({ table, columns }: ReadTable, row: number, column: number) {
  const left = (table.rows[row] ?? []).slice(0, column).map(({ text }) => text.replace(/\s+/g, ''));
  const own = left.filter(
    (text) => /[\u4e00-\u9fff]{2}/.test(text) && !/^-?[\d.,]+\D{0,2}$/.test(text) && !UNITS.test(text),
  );
  const head = columns[column]?.heading ?? '';
  return {
    row: own.at(-1) ?? '',
    names: own,
    column: head,
    unit: left.filter((text) => UNITS.test(text)).at(-1) ?? '',
  };
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
