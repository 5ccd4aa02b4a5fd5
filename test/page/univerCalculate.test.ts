import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sampleBytes } from '../support/emulatedBook';
import { readWithHucre } from '../support/engineSheets';
import { scoreBytes } from '../support/memoryBook';
import { OWN_SHEETS } from '../support/ownCells';

it('页面里的引擎：同一进程里评分、重算，与命令行写的每个公式的值相同', async () => {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, '../support/scoreInPage.ts'), '示例乡2022.xlsx'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { ok, total, shown } = JSON.parse(printed.slice(printed.lastIndexOf('{"ok"'))) as {
    ok: boolean;
    total: number;
    shown: [string, [string, unknown][]][];
  };
  expect([ok, total]).toEqual([true, 93.28]);
  const file = await readWithHucre((await scoreBytes(sampleBytes(), { assumeMet: true })).bytes);
  let compared = 0;
  for (const [sheet, cells] of shown.filter(([name]) => OWN_SHEETS.includes(name))) {
    for (const [cell, value] of cells) {
      const saved = file.saved.get(sheet)?.get(cell) ?? '';
      if (typeof saved === 'number') expect(value).toBeCloseTo(saved, 9);
      else expect([sheet, cell, value]).toEqual([sheet, cell, saved]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(300);
});
