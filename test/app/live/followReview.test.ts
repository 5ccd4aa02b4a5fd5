import { createAssistant } from '../../../src/app/assistant';
import { followReview } from '../../../src/app/live/followReview';
import { liveCells, liveReview } from '../../../src/app/live/liveReview';
import { placeKey } from '../../../src/app/live/verdict';
import { type CellContent, cellError } from '../../../src/core/workbook/snapshot';
import { success } from '../../../src/core/base/problem';
import { openedWorkbook } from '../../support/openedWorkbook';
import { type Grid, gridBook } from '../../support/gridBook';
import { sampleBytes } from '../../support/emulatedBook';

async function reviewOf(bytes: Uint8Array) {
  const book = openedWorkbook(bytes);
  const assistant = createAssistant(book, () => 0);
  const scored = await assistant.score({ assumeMet: true });
  if (!scored.ok) throw new Error(scored.refusal.code);
  return { book, assistant, review: scored.value };
}

it('什么也没变：读回来的与评出来的一样；再打开时找到的单元格也一样', async () => {
  const { book, assistant, review } = await reviewOf(sampleBytes());
  const seen = await assistant.overview({});
  if (!seen.ok) throw new Error(seen.refusal.code);
  expect(seen.value.review?.cells).toEqual(review.cells);
  const places = liveCells(review.cells);
  const read = await book.readCells(places);
  if (!read.ok) throw new Error(read.refusal.code);
  const contents = new Map(places.map((place, index) => [placeKey(place), read.value.contents[index]]));
  const live = liveReview(review, (place) => place && contents.get(placeKey(place)));
  const settled = review.scorecard;
  expect(live?.scorecard).toMatchObject({
    ...settled,
    indicators: settled.indicators.map(({ path, status, score, value, fullMark }) => ({
      path,
      status,
      score,
      value,
      fullMark,
    })),
  });
  expect(live?.reasons).toEqual(review.reasons);
  expect([...live!.facts.facts.values()].map(({ id, value, status }) => [id, value?.toString(), status])).toEqual(
    [...review.facts.facts.values()].map(({ id, value, status }) => [id, value?.toString(), status]),
  );
});

it('总分是错误：不当成 0，说看不到总分', async () => {
  const { book, review } = await reviewOf(sampleBytes());
  const total = review.cells.summary!.total.score;
  const broken = {
    readCells: async (places: Parameters<typeof book.readCells>[0]) => {
      const read = await book.readCells(places);
      return read.ok
        ? success({
            ...read.value,
            contents: read.value.contents.map((content, index): CellContent =>
              placeKey(places[index]!) === placeKey(total) ? cellError('#REF!') : content,
            ),
          })
        : read;
    },
  };
  expect(await followReview(broken, review, [{ kind: 'calculated' }], false)).toMatchObject({
    ok: true,
    value: { review: undefined, due: [{ why: 'unreadable', place: total }] },
  });
});

describe('同一个数在两张表里', () => {
  const table = (figure: number): Grid => [
    ['2023年收支预决算明细表'],
    ['编制单位：测试乡人民政府', null, null, '单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', figure, 110, 100, 90],
  ];

  it.each([
    [
      '改了一处：不一致了，说清楚在哪里',
      { '明细!B5': 105 },
      [{ why: 'differs', place: { sheet: '另表', cell: 'B5' }, details: { name: '预算收入' } }],
    ],
    ['两处一起改：还是一致的', { '明细!B5': 105, '另表!B5': 105 }, []],
    ['差在四舍五入里', { '明细!B5': 100.01 }, []],
  ])('%s', async (_title, now: Readonly<Record<string, number>>, differing) => {
    const { book, review } = await reviewOf(await gridBook({ 明细: table(100), 另表: table(100) }));
    const fact = placeKey(review.cells.facts.get('budgetRevenue')!);
    const shown = { ...now, [fact]: now['明细!B5']! };
    const edited = {
      readCells: async (places: Parameters<typeof book.readCells>[0]) => {
        const read = await book.readCells(places);
        return read.ok
          ? success({
              ...read.value,
              contents: read.value.contents.map((content, index) => shown[placeKey(places[index]!)] ?? content),
            })
          : read;
      },
    };
    const changes = Object.keys(now).map(
      (key) => ({ kind: 'cells', place: { sheet: key.split('!')[0]!, cell: 'B5' } }) as const,
    );
    expect(await followReview(edited, review, changes, false)).toMatchObject({
      ok: true,
      value: { due: [], differing },
    });
  });
});
