import type { TextNumber } from '../numbersIn';

/** 「预算收入、预算支出分别为1482.70万元和1500.00万元」: what each number is of, by where it begins. */
export function namedInTurn(even: string, numbers: readonly TextNumber[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let before: readonly string[] = [];
  for (const { index, 0: word } of even.matchAll(/分别|依次|各(?=[扣得])/g)) {
    const listed = /[^,;:。()]*$/.exec(even.slice(0, index))?.[0] ?? '';
    // 「甲、乙各扣1分，分别得3分、8分」
    if (word === '各') {
      before = namesIn(listed, listed.split('、').length) ?? before;
      continue;
    }
    const run = runBehind(even, index + 2, numbers);
    const [first] = run;
    if (!first || run.length < 2) continue;
    const names = namesIn(listed, run.length) ?? (before.length === run.length ? before : undefined);
    if (!names) continue;
    before = names;
    const said = even.slice(index + 2, first.span[0]);
    run.forEach(({ span }, at) => found.set(span[0], `${names[at] ?? ''}${said}`));
  }
  return found;
}

/** The numbers one right behind the other. */
function runBehind(even: string, from: number, numbers: readonly TextNumber[]): readonly TextNumber[] {
  const [first, ...more] = numbers.filter(({ span }) => span[0] >= from);
  if (!first || /[,;:。]/.test(even.slice(from, first.span[0]))) return [];
  const run = [first];
  for (const next of more) {
    const between = even.slice(run.at(-1)?.span[1] ?? 0, next.span[0]);
    if (!/^(?:[、,和及与]|以及)+$/.test(between)) break;
    run.push(next);
  }
  return run;
}

/** Cut at the marks that make as many names as there are numbers. */
function namesIn(words: string, count: number): readonly string[] | undefined {
  for (const mark of [/、/, /、|以及|[和与及](?!结余|运行|维护)/]) {
    const names = words.split(mark);
    if (names.length === count && names.every((name) => name !== '')) return withTail(names);
  }
  return undefined;
}

/** 「2022年、2023年“三公”经费」: what the last says, those before it share where they say no more than when. */
function withTail(names: readonly string[]): readonly string[] {
  const tail = /^\d{4}年度?(.+)$/.exec(names.at(-1) ?? '')?.[1] ?? '';
  return names.map((name) => (/^(?:\d{4}年度?|上年|本年|去年)$/.test(name) ? name + tail : name));
}
