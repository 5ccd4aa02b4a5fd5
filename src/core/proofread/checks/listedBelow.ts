import { sumOf } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「共设绩效目标11个，…分别如下：」, and then (1), (2)… one a paragraph. */
const LEADS = /(?:^|[。;])(?<sentence>[^。;]*如下)[。:;]?\s*$/d;
const COUNT = /(?<!\d)(\d{1,2})(?:个|项|条|方面|点|类)/g;
const ITEM = /^\s*(?:\((\d{1,2})\)|(\d{1,2})[.、](?!\d))/;

export const listedBelow: Proof = {
  code: 'countDiffers',
  level: 'notice',
  law: '写了“几个……如下”，下面就列几条；写了总额，就是下面各条之和',
  find: (report) =>
    report.paragraphs.flatMap((paragraph): readonly Doubt[] => {
      const match = paragraph.inTable ? null : LEADS.exec(paragraph.even);
      const from = match?.indices?.groups?.['sentence']?.[0] ?? 0;
      const items = match ? itemsBelow(report, paragraph.at) : [];
      if (items.length < 2) return [];
      return [...wrongCount(paragraph, from, items.length), ...wrongSum(paragraph, from, items)];
    }),
};

function wrongCount({ at, even }: ReadParagraph, from: number, items: number): readonly Doubt[] {
  const counts = [...even.slice(from).matchAll(COUNT)];
  const [match] = counts;
  if (!match || counts.length > 1 || match[1] === String(items)) return [];
  const start = from + match.index;
  const says = match[1] ?? '';
  return [
    {
      at: { paragraph: at, span: [start, start + says.length] },
      says,
      should: String(items),
      why: `下面列了 ${String(items)} 条`,
    },
  ];
}

/** The only amount of the sentence against the amounts of the same words in every item. */
function wrongSum({ at, numbers }: ReadParagraph, from: number, items: readonly ReadParagraph[]): readonly Doubt[] {
  const amounts = numbers.filter(({ kind, span }) => kind === 'money' && span[0] >= from);
  const [whole] = amounts;
  const [first] = items;
  const words = first && moneyOf(first).map((one) => wordsBefore(first, one))[0];
  const parts = items.map((item) => moneyOf(item).filter((one) => wordsBefore(item, one) === words));
  if (!whole || amounts.length > 1 || words === undefined || parts.some((own) => own.length !== 1)) return [];
  const own = parts.flat();
  const sum = sumOf(own.map(({ value }) => value));
  const slack = whole.step.plus(sumOf(own.map(({ step }) => (step.lt('0.01') ? step : step.times(0))))).div(2);
  if (whole.value.minus(sum).abs().lte(slack)) return [];
  return [
    {
      at: { paragraph: at, span: whole.span },
      says: whole.text,
      should: inDressOf(whole.text, sum),
      why: `下面 ${String(items.length)} 条之和`,
      suspects: items.flatMap((item, index) =>
        (parts[index] ?? []).map(({ span, text, value }) => ({
          at: { paragraph: item.at, span },
          says: text,
          should: inDressOf(text, value.plus(whole.value).minus(sum)),
        })),
      ),
    },
  ];
}

function moneyOf({ numbers }: ReadParagraph): readonly TextNumber[] {
  return numbers.filter(({ kind }) => kind === 'money');
}

function wordsBefore({ even }: ReadParagraph, { span }: TextNumber): string {
  return /[^,;:。、()\d\s]*\s*$/.exec(even.slice(0, span[0]))?.[0].trim() ?? '';
}

/** The paragraphs that follow numbered in one way, a number that was left out counting for none. */
function itemsBelow({ text, paragraphs }: ReadReport, at: number): readonly ReadParagraph[] {
  const items: ReadParagraph[] = [];
  let [last, way] = [0, 0];
  for (const { text: shown, numbering = '', table } of text.paragraphs.slice(at + 1, at + 60)) {
    at += 1;
    if (table !== undefined) break;
    const words = evened(numbering + shown);
    const [, bracketed, dotted] = ITEM.exec(words) ?? [];
    const own = bracketed === undefined ? 2 : 1;
    const number = Number(bracketed ?? dotted ?? NaN);
    if (Number.isNaN(number)) {
      if (items.length === 0 || /^\s*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(words))
        break;
      continue;
    }
    if (way !== 0 && own !== way) continue;
    const item = paragraphs[at];
    if (number <= last || !item) break;
    items.push(item);
    [last, way] = [number, own];
  }
  return items;
}
