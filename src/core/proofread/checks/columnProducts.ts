import type { Decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import { type ReadCell, type ReadTable, halfStep } from '../readTable';
import { suspectOf } from '../suspectOf';

const PRICE = /单价/;
const AMOUNT = /金额|投资|小计|合价|总价|费用/;
const SCALES = ['1', '0.0001', '10000'] as const;

interface Product {
  readonly price: number;
  readonly count: number;
  readonly amount: number;
  /** 元 for each, 万元 for all. */
  readonly scale: (typeof SCALES)[number];
}

/** 「数量｜单价（元）｜金额（万元）」: told by most lines of the table themselves. */
export const columnProducts: Proof = {
  code: 'tableDifferenceWrong',
  level: 'error',
  law: '表里的金额等于数量乘以单价',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const products = productsIn(table);
  // What was planned times its price is what was to be paid: where one of them holds, that one is meant.
  const lines = table.rows.map((row) => products.flatMap((product) => cellsOf(row, product) ?? []));
  return lines.flatMap((all, line): readonly Doubt[] => {
    const [first] = all;
    // 「空调（含安装费）」
    if (!first || all.some((one) => makes(one)) || /[含另加]/.test(table.rows[line]?.label ?? '')) return [];
    const { count, price, amount, scale } = first;
    const says = suspectOf(amount, count.value.times(price.value).times(scale), table, table.position)[0];
    const counts = [...new Map(all.map((one) => [one.count.cell, one])).values()];
    const suspects = [
      ...counts.flatMap((one) =>
        suspectOf(one.count, (value) => makes({ ...one, count: { ...one.count, value } }), table, table.position),
      ),
      ...suspectOf(price, (value) => makes({ ...first, price: { ...price, value } }), table, table.position),
    ];
    return says ? [{ ...says, why: `${count.cell.text.trim()} × ${price.cell.text.trim()}`, suspects }] : [];
  });
});

interface Line {
  readonly count: ReadCell;
  readonly price: ReadCell;
  readonly amount: ReadCell;
  readonly scale: Product['scale'];
}

function cellsOf({ cells }: ReadTable['rows'][number], { count, price, amount, scale }: Product): Line | undefined {
  const [many, each, all] = [cells[count], cells[price], cells[amount]];
  return many && each && all ? { count: many, price: each, amount: all, scale } : undefined;
}

function makes({ count, price, amount, scale }: Line): boolean {
  const exact: Decimal = count.value.times(price.value).times(scale);
  return exact.minus(amount.value).abs().lte(halfStep(amount, amount.decimals));
}

/** The columns of which most lines, and at least two, are a product. */
function productsIn(table: ReadTable): readonly Product[] {
  const [prices, amounts] = [PRICE, AMOUNT].map((words) => table.columns.filter(({ heading }) => words.test(heading)));
  const products = (prices ?? []).flatMap((price) =>
    (amounts ?? []).flatMap((amount) =>
      table.columns.flatMap((count) =>
        SCALES.map((scale): Product => ({ price: price.index, amount: amount.index, count: count.index, scale })),
      ),
    ),
  );
  return products.filter((product) => {
    const lines = table.rows.flatMap((row) => cellsOf(row, product) ?? []);
    const holding = lines.filter((one) => makes(one)).length;
    const three = new Set([product.count, product.price, product.amount]).size === 3;
    return three && holding >= 2 && holding * 3 >= lines.length * 2;
  });
}
