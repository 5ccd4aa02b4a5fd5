import type { Tag } from './tag';

/** A brace without its partner. */
export interface LoneBrace {
  readonly code: 'braceNotClosed' | 'braceNotOpened' | 'emptyTag';
  readonly start: number;
  readonly end: number;
}

export interface FoundTags {
  readonly tags: readonly Tag[];
  readonly lone: readonly LoneBrace[];
}

const OPENERS = '{｛';
const CLOSERS = '}｝';
/** How much of the text behind a lone brace is shown as what it may have been. */
const SHOWN = 12;

/** `tag := brace sign? name (':' suffix)? brace`; half- and full-width braces may meet, as an input method leaves them. */
export function findTags(text: string): FoundTags {
  const tags: Tag[] = [];
  const lone: LoneBrace[] = [];
  if (!/[{}｛｝【]/.test(text)) return { tags, lone };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (CLOSERS.includes(character)) lone.push({ code: 'braceNotOpened', start: Math.max(0, at - SHOWN), end: at + 1 });
    if (character === '【') {
      const tag = bracketedTag(text, at);
      if (!tag) continue;
      tags.push(tag);
      at = tag.end - 1;
    }
    if (!OPENERS.includes(character)) continue;
    const end = partnerOf(text, at);
    if (end === undefined) {
      lone.push({ code: 'braceNotClosed', start: at, end: Math.min(text.length, at + 1 + SHOWN) });
      continue;
    }
    const tag = readTag(text, at, end + 1, false);
    if (tag) tags.push(tag);
    else lone.push({ code: 'emptyTag', start: at, end: end + 1 });
    at = end;
  }
  return { tags, lone };
}

/** The brace that closes this one, unless another opens before it. */
function partnerOf(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (CLOSERS.includes(character)) return at;
    if (OPENERS.includes(character)) return undefined;
  }
  return undefined;
}

/** 【总分】, and not 【{总分}】, where the brackets are words around a tag. */
function bracketedTag(text: string, start: number): Tag | undefined {
  const end = text.indexOf('】', start);
  if (end < 0 || /[{}｛｝【]/.test(text.slice(start + 1, end))) return undefined;
  return readTag(text, start, end + 1, true);
}

const SIGNS: Readonly<Record<string, Tag['kind']>> = {
  '#': 'open',
  '＃': 'open',
  '^': 'openNot',
  '＾': 'openNot',
  '/': 'close',
  '／': 'close',
};

function readTag(text: string, start: number, end: number, bracketed: boolean): Tag | undefined {
  const inside = text.slice(start + 1, end - 1).replace(/[\s\u200b\ufeff]+/g, '');
  const kind = SIGNS[inside.charAt(0)] ?? 'field';
  const [name = '', ...rest] = (kind === 'field' ? inside : inside.slice(1)).split(/[:：]/);
  if (name === '' && kind !== 'close') return undefined;
  const suffix = rest.length > 0 ? rest.join(':') : undefined;
  const whole = text.slice(start, end);
  return { kind, name, suffix, start, end, text: whole, maybeWords: bracketed && kind === 'field' };
}
