import { type Decimal, decimal } from '../core/base/decimal';

/** Something wrong in a file of answers, and at which key. */
export interface BadAnswer {
  readonly key: string;
  readonly reason: string;
}

/** `50`, `"50"`; anything else that looks like a number is not taken for one. */
export function decimalIn(value: unknown): Decimal | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return decimal(value);
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? decimal(value.trim()) : undefined;
}

/** One file of answers serves every command; each takes from it what it needs. */
const ANSWER_KEYS = ['facts', 'judgements', 'words', 'adjustments', 'projects', 'marks', 'report'];

/** What stands at the top of a file of answers. */
export function answerRoot(value: unknown, bad: BadAnswer[]): Record<string, unknown> {
  const root = objectOr(value, '（整个文件）', bad);
  for (const key of Object.keys(root))
    if (!ANSWER_KEYS.includes(key)) bad.push({ key, reason: `只认识 ${ANSWER_KEYS.join('、')}` });
  return root;
}

/** An empty one where it is none, so that what else is wrong may be looked at. */
export function objectOr(value: unknown, key: string, bad: BadAnswer[]): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  bad.push({ key, reason: '应当是 { } 对象' });
  return {};
}
