import { numbersIn } from '../../../src/core/proofread/numbersIn';
import type { Piece } from './reportOf';

/** One error in a report that had none: where, of which kind, and the report with it. */
export interface SingleError {
  readonly kind: string;
  readonly place: string;
  readonly pieces: readonly Piece[];
  /** Which piece was changed. */
  readonly at: number;
}

/** Words that say how two figures stand to one another, with their opposite. */
const TURNED: readonly (readonly [string, string])[] = [
  ['增加', '减少'],
  ['减少', '增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['节约率', '超支率'],
  ['超支率', '节约率'],
  ['节约', '超支'],
  ['超支', '节约'],
  ['持平', '增加0.20万元'],
  ['大于', '小于'],
  ['小于', '大于'],
  ['超出预算', '低于预算'],
];

/** Every single error of every kind that a slip of hand makes in a text, one at a time. */
export function singleErrors(pieces: readonly Piece[]): readonly SingleError[] {
  return pieces.flatMap((piece, at) => {
    const errors = typeof piece === 'string' ? inText(piece) : inTable(piece);
    return errors.map(({ kind, place, changed }) => ({
      kind,
      place,
      at,
      pieces: pieces.map((one, index) => (index === at ? changed : one)),
    }));
  });
}

interface Changed {
  readonly kind: string;
  readonly place: string;
  readonly changed: Piece;
}

function inText(text: string): readonly Changed[] {
  const put = (kind: string, start: number, end: number, by: string): Changed => ({
    kind,
    place: `${text.slice(Math.max(0, start - 18), start)}【${text.slice(start, end)}→${by}】${text.slice(end, end + 8)}`,
    changed: text.slice(0, start) + by + text.slice(end),
  });
  const numbers = numbersIn(text).filter(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'points');
  return [
    ...numbers.flatMap(({ kind, span: [start, end], text: words, unit }) => {
      const digits = /-?[\d.,]+/.exec(words)?.[0] ?? '';
      const tail = words.slice(digits.length);
      const errors = [put(`${NAMES[kind] ?? ''}错一位`, start, end, oneDigit(digits) + tail)];
      const turned = twoTurned(digits);
      if (turned !== undefined) errors.push(put(`${NAMES[kind] ?? ''}两位颠倒`, start, end, turned + tail));
      if (kind !== 'points' && digits.includes('.'))
        errors.push(put(`${NAMES[kind] ?? ''}漏小数点`, start, end, digits.replace('.', '') + tail));
      if (unit === '万元') errors.push(put('万元写成元', start, end, `${digits}元`));
      if (unit === '元') errors.push(put('元写成万元', start, end, `${digits}万元`));
      return errors;
    }),
    ...TURNED.flatMap(([word, by]) =>
      [...text.matchAll(new RegExp(`${word}(?=[\\d.]|[，。；、]|率|预算[\\d.]|(?:年初)?预算收入|年初预算数)`, 'g'))]
        .filter(({ index }) => !(word.length === 2 && text.slice(index, index + 3).endsWith('率')))
        .map(({ index }) => put(`${word}写反`, index, index + word.length, by)),
    ),
  ];
}

const NAMES: Readonly<Record<string, string>> = { money: '金额', rate: '百分比', points: '得分' };

function inTable(rows: readonly (readonly string[])[]): readonly Changed[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c): Changed[] => {
      if (r === 0 || !/^-?\d+(?:\.\d+)?%?$/.test(cell) || (c === 0 && /^\d$/.test(cell))) return [];
      const put = (kind: string, by: string): Changed => ({
        kind,
        place: `${row[0] ?? ''}|${row[1] ?? ''}|${rows[0]?.[c] ?? ''} ${cell}→${by}`,
        changed: rows.map((line, y) => line.map((text, x) => (y === r && x === c ? by : text))),
      });
      const last = r === rows.length - 1;
      const errors = [put(last ? '表格合计错一位' : '表格一格错一位', oneDigit(cell))];
      if (cell.startsWith('-')) errors.push(put('表格漏负号', cell.slice(1)));
      return errors;
    }),
  );
}

/** The last digit in front of the point, one up. */
function oneDigit(text: string): string {
  return text.replace(/\d(?=\D|$)/, (digit) => String((Number(digit) + 1) % 10));
}

function twoTurned(text: string): string | undefined {
  const turned = text.replace(/(\d)(\d)(?=\.|$)/, '$2$1');
  return turned === text || /^0\d/.test(turned) ? undefined : turned;
}
