import { plainText } from '../../base/text';
import { HEADINGS, LEVEL_NUMBER, LEVEL_NUMBERS, OTHER_HEADING, type Role } from './lexicon';

export interface Heading {
  readonly role: Role;
  /** 1 for 一级指标; absent where the heading does not count levels. */
  readonly level?: number;
  /** As a key, for choosing between columns of one role. */
  readonly words: string;
}

const LONGEST_HEADING = 20;

/** What one heading cell announces; undefined for a word that no header is made of. */
export function headingOf(text: string): Heading | undefined {
  const full = plainText(text).replace(/[:：*]+$/, '');
  // What is said in brackets behind it may be long: 「评分标准（满分100分，未提供佐证的不得分）」.
  const words = full.replace(/\([^()]{0,60}\)$/, '') || full;
  if (full === '' || words.length > LONGEST_HEADING) return undefined;
  const role = full.endsWith(PROGRAM)
    ? 'other'
    : (HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? (OTHER_HEADING.test(words) ? 'other' : undefined));
  if (!role) return undefined;
  const level = LEVEL_NUMBERS[LEVEL_NUMBER.exec(words)?.[1] ?? ''];
  return level === undefined ? { role, words } : { role, level, words };
}

const PROGRAM = '(程序用)';

/** 「一级指标」 over 「名称 | 分值」: the lowest line says what the column holds, a line above which level it is of. */
export function headingOfPath(path: readonly string[]): Heading | undefined {
  const found = path.flatMap((text) => headingOf(text) ?? []);
  const lowest = found.at(-1);
  if (!lowest || found.length === 1) return lowest;
  const level = found.find((one) => one.level !== undefined)?.level;
  const isLevel = found.some(({ role }) => role === 'level');
  const isMark = found.some(({ role }) => role === 'mark');
  if (isLevel && isMark && lowest.role !== 'other')
    return { ...lowest, role: 'mark', ...(level === undefined ? {} : { level }) };
  if (lowest.role === 'name' && isLevel) return { ...lowest, role: 'level', ...(level === undefined ? {} : { level }) };
  return lowest;
}
