import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { openSnapshot } from '../../../src/hosts/emulator/openSnapshot';
import { excelSession } from '../../support/excelSession';
import { gridSnapshot } from '../../support/gridSnapshot';

const LARGEST_ANSWER = 5 * 1024 * 1024;

/** What is read through Excel of one column, and how. */
async function read(texts: readonly string[]) {
  const book = gridSnapshot({ 台账: { rows: texts.map((text) => [text, 5000]) } });
  const session = excelSession(
    openSnapshot(
      book,
      recalculateWith(() => Promise.reject(new Error('nothing to calculate'))),
    ),
  );
  const read = await session.port.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return {
    texts: read.value.sheets[0]?.rows.map((row) => row?.[0]),
    requests: session.log.length,
    largest: Math.max(...session.log.map(({ answerBytes }) => answerBytes)),
  };
}

it('字少的大表，一次多读些：第一次回话说得出一格要多少', async () => {
  const texts = Array.from({ length: 250_000 }, (_, row) => `事项${String(row % 500)}`);
  const told = await read(texts);
  expect(told.texts).toEqual(texts);
  // The list, the sizes, where formulas are, and half a million values.
  expect(told.requests).toBeLessThanOrEqual(7);
  expect(told.largest).toBeLessThan(LARGEST_ANSWER);
});

it('前面的字少，后面的字忽然多了：Excel 嫌多就分两半，一格不少', async () => {
  const texts = Array.from({ length: 120_000 }, (_, row) =>
    row < 60_000 ? `事项${String(row)}` : `${String(row)}${'长'.repeat(60)}`,
  );
  const told = await read(texts);
  expect(told.texts).toEqual(texts);
  expect(told.largest).toBeLessThan(LARGEST_ANSWER);
});

it('文字很长，一次装不下：Excel 嫌多就分两半再读', async () => {
  const texts = Array.from({ length: 3000 }, (_, row) => `${String(row)}${'长'.repeat(700)}`);
  const told = await read(texts);
  expect(told.texts).toEqual(texts);
  expect(told.requests).toBeLessThan(15);
});
