import { plain } from './givenValue';

/** The level itself, or the only one that begins, ends or is told apart by these words. */
export function levelNamed(names: readonly string[], grade: string | null | undefined): string | undefined {
  if (grade === null) return names.find((name) => name === '无');
  if (grade === undefined || plain(grade) === '') return undefined;
  const wanted = plain(grade);
  const exact = names.filter((name) => plain(name) === wanted);
  const starts = names.filter((name) => plain(name).startsWith(wanted));
  const ends = names.filter((name) => plain(name).endsWith(wanted));
  const holds = names.filter(
    (name) => plain(name).includes(wanted) || (plain(name).length >= 2 && wanted.startsWith(plain(name))),
  );
  const singles = names.filter((name) => plain(name).length === 1 && wanted.startsWith(plain(name)));
  for (const found of [exact, starts, ends, holds, singles]) {
    if (found.length === 1) return found[0];
    if (found.length > 1) return plainest(found, wanted);
  }
  return undefined;
}

/** 「健全」 of 「长效机制健全、较健全、不够健全」: the only one that says neither more nor less. */
function plainest(names: readonly string[], wanted: string): string | undefined {
  const plainly = names.filter((name) => !DEGREE.test(plain(name).slice(0, plain(name).indexOf(wanted))));
  return plainly.length === 1 ? plainly[0] : undefined;
}

const DEGREE = /(?:不|未|没有|较|比较|基本|不够|部分|一般|非常|欠|很|十分|大致|略)$/;
