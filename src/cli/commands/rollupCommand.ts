import { rollupFile } from '../../app/readUnitBooks';
import { type RollupOutcome, countyDraft, rollUp } from '../../app/rollUp';
import { sheetsBesides } from '../../core/rollup/readRemarks';
import { NO_CHOICES } from '../../core/rollup/unitChoices';
import { type Result, refuse, success } from '../../core/base/problem';
import type { Command, Shell } from '../command';
import { printRollup } from '../printRollup';
import { restJson, rollupJson, unitJson } from '../rollupJson';
import { show } from '../show';
import { unitChoicesGiven, unknownChoices } from '../unitChoicesGiven';
import { yearGiven } from '../yearGiven';

const DEFAULT_OUT = '区县汇总.xlsx';

export const rollupCommand: Command<'out' | 'year' | 'ndjson' | 'same' | 'apart' | 'take'> = {
  name: 'rollup',
  synopsis:
    'BOOK.xlsx… | FOLDER [--year 年度] [--same "甲=乙；…"] [--apart "甲=乙；…"] [--take FILE；…] [--out COUNTY.xlsx] [--json | --ndjson]',
  summary: `把许多单位的工作簿汇总成一本（默认写入 ${DEFAULT_OUT}）：金额、得分、等级、排名，谁缺什么、谁家有什么问题`,
  operands: { least: 1, most: Infinity, missing: '「rollup」后面要写文件夹，或者几个工作簿的文件名。' },
  options: { out: 'text', year: 'text', ndjson: 'flag', same: 'text', apart: 'text', take: 'text' },
  async run(given, shell) {
    const year = yearGiven(given);
    if ('wrong' in year) return year;
    const said = unitChoicesGiven(given);
    if ('wrong' in said) return said;
    if (given.json && given.flag('ndjson')) return { wrong: '--json 和 --ndjson 只能写一个。' };
    const out = given.text('out') ?? DEFAULT_OUT;
    const found = await shell.booksIn(given.operands);
    const files = found
      .filter(({ isOutput }) => !isOutput(out))
      .map(({ path, name, exists }) => {
        const read = () => shell.workbookFile(path, '').read();
        // Reading says of a name without a file that nothing is there, whatever its ending.
        return exists ? rollupFile(name, read) : { name, read };
      });
    if (files.length === 0) return refuse('rollupNothing', { path: given.operands.join('、') });
    let stopped = false;
    shell.onInterrupt?.(() => {
      stopped = true;
    });
    const done = await rollUp(files, {
      choices: { ...NO_CHOICES, ...said.choices, ...year },
      watch: (at, of, file) => {
        shell.err(`[${String(at + 1)}/${String(of)}] ${file}`);
        return !stopped;
      },
    });
    if (!done.ok) return done;
    const unknown = unknownChoices(said, done.value.units);
    if (unknown.length > 0)
      return refuse('rollupChoiceUnknown', { names: unknown.map((name) => `「${name}」`).join('') });
    const written =
      done.value.summary.count === 0 ? success(undefined) : await write(shell.countyBook(out), done.value, out);
    if (!written.ok) return written;
    if (given.flag('ndjson')) {
      for (const unit of done.value.units) shell.out(JSON.stringify(unitJson(unit)));
      shell.out(JSON.stringify({ year: done.value.year ?? null, ...restJson(done.value) }));
      return success(undefined);
    }
    return show(
      given,
      shell,
      () => ({ ...rollupJson(done.value), out: written.value ?? null }),
      () => printRollup(done.value, written.value),
    );
  },
};

/** The county's workbook, at its place. Without a single unit there is none: an earlier one would only lose its lines. */
async function write(
  book: ReturnType<Shell['countyBook']>,
  outcome: RollupOutcome,
  out: string,
): Promise<Result<string>> {
  const earlier = await book.readEarlier();
  if (!earlier.ok) return earlier;
  const hers = earlier.value && sheetsBesides(earlier.value);
  if (hers && hers.length > 0)
    return refuse('rollupOverHers', { path: out, sheets: hers.map((name) => `「${name}」`).join('') });
  const written = await book.write(countyDraft(outcome, earlier.value));
  return written.ok ? success(out) : written;
}
