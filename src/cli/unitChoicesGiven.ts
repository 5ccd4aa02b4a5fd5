import { plainText } from '../core/base/text';
import type { Unit } from '../core/rollup/countyUnit';
import { type UnitChoices, spellingPair } from '../core/rollup/unitChoices';
import type { Given, WrongUsage } from './command';

/** What the county says on the command line, and the names it says it of. */
export interface GivenChoices {
  readonly choices: Pick<UnitChoices, 'same' | 'counts'>;
  /** None of these may be unknown: an answer about nothing would be lost without a word. */
  readonly units: readonly string[];
  readonly files: readonly string[];
}

/** `--same "甲镇=甲镇人民政府；…"`, `--apart` where they are two, `--take FILE；…` where several books of a unit differ. */
export function unitChoicesGiven(given: Given<'same' | 'apart' | 'take'>): GivenChoices | WrongUsage {
  const same = new Map<string, boolean>();
  const units: string[] = [];
  for (const option of ['same', 'apart'] as const) {
    for (const text of partsOf(given.text(option))) {
      const [one, other, ...more] = text.split(/[=＝]/).map((name) => name.trim());
      if (!one || !other || more.length > 0)
        return { wrong: `--${option} 后面写两个单位名称，例如 --${option} "甲镇=甲镇人民政府"，而不是「${text}」。` };
      same.set(spellingPair(one, other), option === 'same');
      units.push(one, other);
    }
  }
  const files = partsOf(given.text('take'));
  return { choices: { same, counts: new Set(files) }, units, files };
}

function partsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Names and files that nothing of what was read has. */
export function unknownChoices({ units, files }: GivenChoices, read: readonly Unit[]): readonly string[] {
  const names = new Set(read.flatMap(({ book }) => (book?.unit === undefined ? [] : [plainText(book.unit)])));
  const known = new Set(read.flatMap(({ file, book }) => (book ? [file] : [])));
  return [...units.filter((name) => !names.has(plainText(name))), ...files.filter((file) => !known.has(file))];
}
