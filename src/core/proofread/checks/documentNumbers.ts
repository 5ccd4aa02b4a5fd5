import { evened } from '../../statements/readText';
import type { TextPlace } from '../mention';
import { numbersIn } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { TrueDocument } from '../truth';

const NUMBER = /(?<issuer>[\u4e00-\u9fffA-Za-z]{2,14})[〔[(【](?<year>20\d{2})[〕\])】](?<number>\d{1,4})号/g;

/** 「陇财发〔2024〕84号《下达疫病防控资金》69.37万元」, where her ledger has that sum under another number. */
export const documentNumbers: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '追加、收回的文号与工作簿里那一笔的文号一致',
  find(report) {
    const documents = report.truth?.documents ?? [];
    if (documents.length === 0) return [];
    const known = new Set(documents.map(({ number }) => plain(number)));
    return saidIn(report).flatMap(({ at, says, around }): readonly Doubt[] => {
      const said = plain(says);
      if (known.has(said)) return [];
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

interface SaidNumber {
  readonly at: TextPlace;
  readonly says: string;
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
      return {
        at: { paragraph, span: [match.index, end] },
        says: words.slice(match.index, end),
        around: /^(?:《[^》]*》|[^;。])*/.exec(rest)?.[0] ?? '',
      };
    });
  });
  const cells = tables.flatMap(({ table, rows, scale }) =>
    rows.flatMap(({ index }) => {
      const row = table.rows[index] ?? [];
      const unit = scale?.equals(1) === true ? '万元' : '元';
      const around = row
        .map(({ text: words }) => (/^[\d,]+\.\d+$/.test(words.trim()) ? `${words.trim()}${unit}` : words))
        .join('，');
      return row.flatMap(({ text: words, paragraph: own }): readonly SaidNumber[] => {
        const [match, other] = [...evened(words).matchAll(NUMBER)];
        const paragraph = position.get(own);
        if (!match || other || paragraph === undefined) return [];
        const span = [match.index, match.index + match[0].length] as const;
        return [{ at: { paragraph, span, table: table.index }, says: words.slice(...span), around }];
      });
    }),
  );
  return [...running, ...cells];
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
