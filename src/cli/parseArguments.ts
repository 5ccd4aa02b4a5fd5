export interface Arguments {
  readonly command: 'facts' | 'score' | 'criterion' | 'scheme' | 'schemes' | 'table' | 'help';
  readonly book: string | undefined;
  readonly out: string;
  readonly scheme: string;
  /** The sheet that holds an 指标体系. */
  readonly sheet: string;
  readonly answers: string | undefined;
  readonly year: number | undefined;
  readonly assumeMet: boolean;
  readonly sentence: string;
  /** Decimal text. */
  readonly full: string;
  readonly indicator: string;
  readonly given: string | undefined;
  readonly json: boolean;
}

/** Which options each command takes; `--json` goes with all. */
const OPTIONS: Readonly<Record<Arguments['command'], readonly string[]>> = {
  facts: ['--year'],
  score: ['--scheme', '--answers', '--assume-met', '--out', '--year'],
  criterion: ['--full', '--indicator', '--given'],
  scheme: ['--sheet'],
  table: ['--scheme', '--out'],
  schemes: [],
  help: [],
};
const FLAGS = ['--assume-met', '--json'];

export function parseArguments(words: readonly string[]): Arguments | { readonly wrong: string } {
  const [first = 'help', ...rest] = words;
  if (first === '--help' || first === '-h' || rest.includes('--help')) return base('help');
  if (!isCommand(first)) return { wrong: `没有「${first}」这个命令。` };
  const values = new Map<string, string>();
  const books: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (!word.startsWith('--')) {
      books.push(word);
      continue;
    }
    const [name, given] = splitOption(word);
    if (name !== '--json' && !OPTIONS[first].includes(name)) return { wrong: `「${first}」没有 ${name} 这个选项。` };
    if (FLAGS.includes(name)) {
      values.set(name, '');
      continue;
    }
    const value = given ?? rest[++at];
    if (value === undefined || (given === undefined && value.startsWith('--')))
      return { wrong: `${name} 后面缺少内容。` };
    values.set(name, value);
  }
  return assemble(first, books, values);
}

function assembleCriterion(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): Arguments | { readonly wrong: string } {
  const [sentence, ...more] = words;
  if (sentence === undefined) return { wrong: '「criterion」后面要写评价标准的原文，放在引号里。' };
  if (more.length > 0) return { wrong: `多余的内容：${more.join(' ')}（评价标准要放在一对引号里）` };
  const full = values.get('--full');
  if (full === undefined || !/^\d+(?:\.\d+)?$/.test(full) || Number(full) === 0)
    return { wrong: '--full 后面要写分值，例如 --full 4。' };
  return {
    ...base('criterion'),
    sentence,
    full,
    indicator: values.get('--indicator') ?? '',
    given: values.get('--given'),
    json: values.has('--json'),
  };
}

function assemble(
  command: Arguments['command'],
  books: readonly string[],
  values: ReadonlyMap<string, string>,
): Arguments | { readonly wrong: string } {
  if (command === 'criterion') return assembleCriterion(books, values);
  const needsBook = command === 'facts' || command === 'score' || command === 'scheme' || command === 'table';
  if (needsBook && books.length === 0) return { wrong: `「${command}」后面要写工作簿的文件名。` };
  if (books.length > (needsBook ? 1 : 0)) return { wrong: `多余的内容：${books.slice(needsBook ? 1 : 0).join(' ')}` };
  const year = values.get('--year');
  if (year !== undefined && !/^20\d{2}$/.test(year))
    return { wrong: `--year 应当是四位年份，例如 2023，而不是「${year}」。` };
  const sheet = values.get('--sheet');
  if (command === 'scheme' && sheet === undefined)
    return { wrong: '「scheme」要用 --sheet 写明指标体系在哪张工作表，例如 --sheet 指标体系。' };
  const [book] = books;
  return {
    ...base(command),
    book,
    out:
      values.get('--out') ??
      (book ?? '').replace(/\.xls[xm]$/i, '').concat(command === 'table' ? '-指标体系.xlsx' : '-评分.xlsx'),
    scheme: values.get('--scheme') ?? 'auto',
    sheet: sheet ?? '',
    answers: values.get('--answers'),
    year: year === undefined ? undefined : Number(year),
    assumeMet: values.has('--assume-met'),
    json: values.has('--json'),
  };
}

function base(command: Arguments['command']): Arguments {
  return {
    command,
    book: undefined,
    out: '',
    scheme: 'auto',
    sheet: '',
    answers: undefined,
    year: undefined,
    assumeMet: false,
    sentence: '',
    full: '',
    indicator: '',
    given: undefined,
    json: false,
  };
}

function isCommand(word: string): word is Arguments['command'] {
  return word in OPTIONS;
}

function splitOption(word: string): readonly [string, string?] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
