import { type Cell, type Column, group, label, plain } from './drawing';
import type { Context, Layout } from './layout';
import type { Random } from '../../../support/random';

/** Thousandths as a fraction, as a percentage, or as a number under 「%」. */
type Write = (thousandths: number) => Cell;

function drawWriting(random: Random): { write: Write; mark: string } {
  return random.pick<{ write: Write; mark: string }>([
    { write: percent, mark: '' }, { write: percent, mark: '' }, { write: (value) => value / 1000, mark: '' }, { write: (value) => value / 10, mark: '（%）' },
  ]);
}

export function percent(thousandths: number): string {
  return `${(thousandths / 10).toFixed(thousandths % 10 === 0 ? 0 : 1)}%`;
}

const NAMES = [['实际支付进度', '既定支付进度'], ['实际支付进度', '序时进度'], ['实际支付进度', '序时支付进度']];
const TITLES = ['支付进度表', '预算支付进度情况表', '支付进度情况表'];

/** One row: what was paid by the end of the year, and what should have been. */
export const progressRow: Layout = (context) => progressTable(context, '支付进度，一行', [['全年', undefined]]);

/** Several dates, of which the last closes the year. */
export const progressDates: Layout = (context) => {
  const closing = context.random.pick(['12月', '12月底', '全年', '年末']);
  return progressTable(context, '支付进度，到年末的几个日期', [['3月', [180, 250]], ['6月', [430, 500]], ['9月', [690, 750]], [closing, undefined]]);
};

/** Several dates, none of them the end of the year: not to be known. */
export const progressEarly: Layout = (context) => ({ ...progressTable(context, '支付进度，没有年末', [['3月', [180, 250]], ['6月', [430, 500]], ['9月', [690, 750]]]), facts: {} });

type Dated = readonly (readonly [string, readonly [number, number] | undefined])[];

function progressTable({ figures: { affairs: { progress } }, random }: Context, layout: string, dates: Dated): ReturnType<Layout> {
  const { write, mark } = drawWriting(random);
  const [actual, planned] = random.pick(NAMES);
  const grouped = random.chance(0.3);
  const columns: readonly Column[] = [plain(`${actual!}${mark}`), plain(`${planned!}${mark}`)];
  const rows = dates.map(([date, values]): readonly Cell[] => [date, ...(values ?? [progress.actual, progress.planned]).map(write)]);
  return {
    layout, title: random.pick(TITLES), sheet: '支付进度',
    columns: [label(random.pick(['时间', '截止时间', '时点'])), ...(grouped ? [group('支付进度', ...columns)] : columns)], body: rows,
    facts: { 实际支付进度: progress.actual / 1000, 既定支付进度: progress.planned / 1000 },
  };
}
