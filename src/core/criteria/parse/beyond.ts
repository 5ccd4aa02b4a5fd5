import { BEYOND } from '../lexicon/stepping';
import type { Phrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { NUMBER, numberText } from './parseAmount';

const beyond = sticky(BEYOND);
const start = sticky(
  `(?:(?:以|从|自)(?=\\d+(?:\\.\\d+)?分(?:起|开始))|[在从](?=\\d+(?:\\.\\d+)?分(?:的)?基础上))(?<points>${NUMBER})分(?:起|开始|(?:的)?基础上)(?:扣(?!\\d)|扣分)?`,
);

const alreadyTaken = sticky(`在(?:已)?(?:扣|扣减|扣除)(?<points>${NUMBER})分(?:的)?基础(?:之)?上`);

/** beyond = "超过部分" | "不足部分" | "偏离部分" ; */
export function parseBeyond(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(beyond);
  if (!read) return undefined;
  return { kind: 'beyond', direction: beyondDirection(read.text), span: read.span };
}

function beyondDirection(text: string): 'up' | 'down' | 'away' {
  if (text.includes('偏离')) return 'away';
  return /不足|低于/.test(text) ? 'down' : 'up';
}

/** start = "以" points "起" | "在" [ "扣" ] points "基础上" ; */
export function parseStart(scanner: Scanner): Phrase | undefined {
  const taken = scanner.read(alreadyTaken);
  const off = taken && numberText(taken.parts['points'] ?? '');
  if (taken && off !== undefined) return { kind: 'start', mark: { points: off }, taken: true, span: taken.span };
  const read = scanner.attempt(() => scanner.read(start));
  const points = read && numberText(read.parts['points'] ?? '');
  return read && points !== undefined ? { kind: 'start', mark: { points }, span: read.span } : undefined;
}
