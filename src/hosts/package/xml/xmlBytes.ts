import { damaged } from '../refusing';

/**
 * The part as UTF-8 without a byte order mark, whatever it came in: the standard allows UTF-16 too.
 * Almost always these are the very bytes given.
 */
export function xmlBytes(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes);
  if (encoding === undefined || /^(utf-?8|us-ascii)$/i.test(encoding)) return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8'));
  } catch {
    throw damaged(part, 'encoding');
  }
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 60 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 60)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
}
