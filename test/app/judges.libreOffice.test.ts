import { generatedBooks } from '../cases/generatedFacts';
import { caseBook } from '../support/caseBook';
import type { CalculatedBook } from '../support/cellResult';
import { disagreementsOf, shapedSheets, written, writtenSamples } from '../support/judgedBooks';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate, recalculatedValues } from '../support/libreOffice';

/** So many files at a start of LibreOffice, and the start is paid for. */
const BATCH = 50;
const GENERATED = 40;

describeWithLibreOffice('LibreOffice 重新计算：每个公式的值都相同', () => {
  const shaped = shapedSheets({ everyCase: 3, first: 0, dressed: 20 });
  const books: Uint8Array[] = [];
  beforeAll(async () => {
    books.push(...(await generatedBooks(GENERATED)), ...(await Promise.all(shaped.map(caseBook))));
  });

  it('样表', async () => {
    await expectAgreement(await writtenSamples(), recalculate);
  });

  const batches = Array.from({ length: Math.ceil((GENERATED + shaped.length) / BATCH) }, (_, index) => index * BATCH);
  it.each(batches)('生成的数据、各种式样的表：第 %d 本起', async (first) => {
    const batch = books.slice(first, first + BATCH);
    await expectAgreement(
      await Promise.all(
        batch.map((book, index) => written(`l${String(first + index)}.xlsx`, book, (first + index) % 2 === 0)),
      ),
      recalculatedValues,
    );
  });
});

async function expectAgreement(files: readonly string[], engine: typeof recalculate): Promise<void> {
  const calculated = await engine(files);
  for (const [index, file] of files.entries())
    expect(await disagreementsOf(file, calculated[index] as CalculatedBook)).toEqual([]);
}
