import { onceFor } from '../../base/onceFor';
import { type Decimal, sumOf } from '../../base/decimal';
import { figuresOf } from '../figures/figure';
import type { Doubt, Proof, ReadReport } from '../proof';

/** 「1386.24元」 where the report says 「1386.24万元」 elsewhere: digits that are alike in so many places are no chance. */
export const unitsSlipped: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '一样的数字在别处写的是万元，这里不会是元',
  find(report) {
    const all = amountsOf(report);
    const said = new Map<string, number>();
    for (const { value } of all) said.set(value.toString(), (said.get(value.toString()) ?? 0) + 1);
    return all.flatMap(({ value, unit, text, paragraph, span, isOwn }): readonly Doubt[] => {
      const other = unit === '元' ? value.times(10000) : value.div(10000);
      const shift = unit === '元' ? '万元' : '元';
      const told = isOwn && said.get(value.toString()) === 1 && significant(value) >= 5 && unit !== '';
      if (told && (byBook(value, other, report) || isSumOfParts(value, other, paragraph, report)))
        return [
          { at: { paragraph, span }, says: text, should: text.replace(unit, shift), why: '与工作簿、各项之和差一万倍' },
        ];
      const alone = isOwn && said.get(value.toString()) === 1 && said.has(other.toString());
      if (!alone || (unit !== '元' && unit !== '万元') || significant(value) < 4) return [];
      // Of two that are each said once, either may be the wrong one: what is written as nobody writes it is.
      const odd = unit === '元' ? /\.\d/.test(text) && value.lt(1) : value.gt(10000);
      const often = (said.get(other.toString()) ?? 0) > 1;
      return odd || often
        ? [
            {
              at: { paragraph, span },
              says: text,
              should: text.replace(unit, shift),
              why: `报告别处写的是 ${text.replace(unit, shift)}`,
            },
          ]
        : [];
    });
  },
};

/** What the workbook has, in the other unit and not in this one. */
function byBook(value: Decimal, other: Decimal, { truth }: ReadReport): boolean {
  const is = (one: Decimal) =>
    truth?.figures.some(({ kind, value: own }) => kind === 'money' && isAbout(own, one)) === true;
  return is(other) && !is(value);
}

/** Its parts are of the other unit. */
function isSumOfParts(value: Decimal, other: Decimal, paragraph: number, { paragraphs }: ReadReport): boolean {
  const lists = paragraphs[paragraph]?.lists.filter(({ whole }) => whole.value.equals(value)) ?? [];
  return lists.some(({ parts }) => parts.length > 1 && isAbout(sumOf(parts.map((part) => part.value)), other));
}

function isAbout(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lte(other.abs().times('0.000005'));
}

interface Amount {
  readonly value: Decimal;
  readonly unit: string;
  readonly text: string;
  readonly paragraph: number;
  readonly span: readonly [number, number];
  /** 「人均850.25元」, 「较上年增加850.25元」 are no figures of the book, and like one by chance. */
  readonly isOwn: boolean;
}

const amountsOf = onceFor(({ paragraphs, tables }: ReadReport): readonly Amount[] => [
  ...paragraphs.flatMap((one) =>
    figuresOf(one).flatMap(({ number: { kind, value, unit, text, span }, role, words }) =>
      kind === 'money'
        ? [{ value, unit, text, paragraph: one.at, span, isOwn: role === 'amount' && !/均|每/.test(words) }]
        : [],
    ),
  ),
  ...tables.flatMap(({ rows, scale, position }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const paragraph = cell && position.get(cell.cell.paragraph);
        return cell && scale && !cell.percent && paragraph !== undefined
          ? [
              {
                value: cell.value.times(scale),
                unit: '',
                text: cell.cell.text,
                paragraph,
                span: [0, 0] as const,
                isOwn: true,
              },
            ]
          : [];
      }),
    ),
  ),
]);

function significant(value: Decimal): number {
  return value
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
