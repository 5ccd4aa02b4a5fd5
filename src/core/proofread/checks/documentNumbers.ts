import type { Decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import type { TextPlace } from '../mention';
import { type TextNumber, numbersIn } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type ReadCell, type ReadTable, halfStep } from '../readTable';
import { isSlip } from '../slips';
import type { TrueDocument } from '../truth';

const NUMBER = /(?<issuer>[\u4e00-\u9fffA-Za-z]{2,14})[〔[(【](?<year>20\d{2})[〕\])】](?<number>\d{1,4})号/g;

/** 「陇财发〔2024〕84号《下达疫病防控资金》69.37万元」, where her ledger has that sum under another number. */
export const documentNumbers: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '追加、收回的文号、金额与工作簿里那一笔的一致',
  find(report) {
    const documents = report.truth?.documents ?? [];
    if (documents.length === 0) return [];
    const known = new Map<string, TrueDocument[]>();
    for (const one of documents) known.set(plain(one.number), [...(known.get(plain(one.number)) ?? []), one]);
    return saidIn(report).flatMap((one): readonly Doubt[] => {
      const { at, says, around } = one;
      const said = plain(says);
      const own = known.get(said);
      if (own) return amountDiffers(one, own);
      const meant = documents.filter((one) => speaksOf(around, one));
      const [only, other] = meant;
      // Papers of other offices are in no ledger of hers: the issuer must be the same.
      if (!only || other || issuerOf(said) !== issuerOf(plain(only.number))) return [];
      return [
        {
          at,
          says,
          should: only.number,
          why: `「${only.place?.sheet ?? '工作簿'}」${only.place?.cell ?? ''}“${only.summary}”`,
          ...(only.place && { places: [only.place] }),
        },
      ];
    });
  },
};

/** 「陇财发〔2024〕84号《下达疫病防控资金》83.28万元」, of which her ledger has 38.28: the only sum that stands with the number and its words. */
function amountDiffers({ around, amounts }: SaidNumber, own: readonly TrueDocument[]): readonly Doubt[] {
  const [document, twice] = own;
  const [said, more] = amounts;
  if (!document || twice || !said || more || /其中|余额|已支付|已拨付|尚未|按/.test(around)) return [];
  const name = evened(document.summary).replace(/\s/g, '');
  const { number, at } = said;
  if (number.value.minus(document.amount).abs().lte(number.step.div(2))) return [];
  // 元 for 万元 is its table's error.
  if ([10000, '0.0001'].some((by) => number.value.times(by).equals(document.amount))) return [];
  // A paper may hand out more than what is hers: its words, or a slip of hand, tell that this sum is meant.
  const should = inDressOf(number.text, document.amount);
  if (!(name.length >= 4 && around.replace(/\s/g, '').includes(name)) && !isSlip(number.text, should)) return [];
  return [
    {
      at,
      says: number.text,
      should,
      why: `「${document.place?.sheet ?? '工作簿'}」${document.place?.cell ?? ''}“${document.summary}”`,
      ...(document.place && { places: [document.place] }),
    },
  ];
}

interface SaidNumber {
  readonly at: TextPlace;
  readonly says: string;
  /** The sums that stand in it. */
  readonly amounts: readonly { readonly number: Pick<TextNumber, 'value' | 'step' | 'text'>; readonly at: TextPlace }[];
  /** What stands behind it up to the next one, or in its row. */
  readonly around: string;
}

function saidIn({ text, tables, position }: ReadReport): readonly SaidNumber[] {
  const running = text.paragraphs.flatMap(({ text: words, table }, paragraph): readonly SaidNumber[] => {
    if (table !== undefined) return [];
    const even = evened(words);
    const matches = [...even.matchAll(NUMBER)];
    return matches.map((match, at) => {
      const end = match.index + match[0].length;
      const rest = even.slice(end, matches[at + 1]?.index ?? even.length);
      const around = /^(?:《[^》]*》|[^;。])*/.exec(rest)?.[0] ?? '';
      const amounts = numbersIn(around)
        .filter(({ kind }) => kind === 'money')
        .map((number) => {
          const span = [end + number.span[0], end + number.span[1]] as const;
          return { number: { ...number, text: words.slice(...span) }, at: { paragraph, span } };
        });
      return {
        at: { paragraph, span: [match.index, end] },
        says: words.slice(match.index, end),
        around,
        amounts,
      };
    });
  });
  const cells = tables.flatMap((read) =>
    read.rows.flatMap(({ index, cells: numbers }) => {
      const { table, scale } = read;
      const row = table.rows[index] ?? [];
      const amounts = scale ? numbers.flatMap((cell) => amountOf(cell, scale, read)) : [];
      const unit = scale?.equals(1) === true ? '万元' : '元';
      const around = row
        .map(({ text: words }) => (/^[\d,]+\.\d+$/.test(words.trim()) ? `${words.trim()}${unit}` : words))
        .join('，');
      return row.flatMap(({ text: words, paragraph: own }): readonly SaidNumber[] => {
        const [match, other] = [...evened(words).matchAll(NUMBER)];
        const paragraph = position.get(own);
        if (!match || other || paragraph === undefined) return [];
        const span = [match.index, match.index + match[0].length] as const;
        return [{ at: { paragraph, span, table: table.index }, says: words.slice(...span), around, amounts }];
      });
    }),
  );
  return [...running, ...cells];
}

/** Whole numbers may count something. */
function amountOf(cell: ReadCell | undefined, scale: Decimal, { table, position }: ReadTable): SaidNumber['amounts'] {
  const paragraph = cell && position.get(cell.cell.paragraph);
  if (!cell || paragraph === undefined || cell.percent || cell.decimals === 0) return [];
  const text = cell.cell.text.trim();
  const value = cell.value.abs().times(scale);
  const step = halfStep(cell, cell.decimals).times(2).times(scale);
  const at = { paragraph, span: [0, cell.cell.text.length] as const, table: table.index };
  return [{ number: { value, step, text }, at }];
}

/** By its sum, of so many digits that no chance meets it, or by all of its own words. */
function speaksOf(around: string, { amount, summary }: TrueDocument): boolean {
  const sum = numbersIn(around).some(
    ({ kind, value, step, text }) =>
      kind === 'money' &&
      text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 3 &&
      value.minus(amount).abs().lte(step.div(2)),
  );
  const name = evened(summary).replace(/\s/g, '');
  return sum && (name.length < 4 || around.replace(/\s/g, '').includes(name) || shares(name, around));
}

/** Four signs of its words, side by side. */
function shares(name: string, around: string): boolean {
  return Array.from(name).some((_, at) => at + 4 <= name.length && around.includes(name.slice(at, at + 4)));
}

function plain(number: string): string {
  return evened(number)
    .replace(/[〔[(【]/g, '[')
    .replace(/[〕\])】]/g, ']')
    .replace(/\s|第/g, '');
}

function issuerOf(number: string): string {
  return number.slice(0, number.indexOf('['));
}
