import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/random';

/** A workbook or Word file that a disk, a program or a hand has spoilt: in its bytes, in a part, or in the text of a part. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.15)) return spoiltBytes(bytes, random);
  const parts = unzipSync(bytes);
  const edits = 1 + random.int(0, 1);
  for (let edit = 0; edit < edits; edit++) damagePart(parts, random);
  return zipSync(parts, { level: 1 });
}

function spoiltBytes(bytes: Uint8Array, random: Random): Uint8Array {
  // A Buffer's own slice is no copy.
  const spoilt = Uint8Array.from(bytes.subarray(0, random.chance(0.3) ? random.int(0, bytes.length) : bytes.length));
  for (let flip = random.int(0, 5); flip > 0 && spoilt.length > 0; flip--)
    spoilt[random.int(0, spoilt.length - 1)] = random.int(0, 255);
  return spoilt;
}

function damagePart(parts: Record<string, Uint8Array>, random: Random): void {
  const name = random.pick(Object.keys(parts));
  const part = parts[name]!;
  if (random.chance(0.04)) return void Reflect.deleteProperty(parts, name);
  if (random.chance(0.03)) return void (parts[random.pick(Object.keys(parts))] = part);
  if (random.chance(0.03)) return void (parts[name] = spoiltBytes(part, random));
  parts[name] = strToU8(random.pick(TEXT_EDITS)(strFromU8(part), random));
}

type TextEdit = (text: string, random: Random) => string;

const NUMBERS = [
  '0',
  '-1',
  '1e308',
  '1E+400',
  'nan',
  '99999999999999999999',
  '0.1',
  '-0',
  '١٢',
  '1,234',
  '4294967296',
  '',
];
const NASTY = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[1</v>]]>',
  '<!-- -- -->',
  '<?pi ?>',
  '&b;',
  '&#0;',
  '&#x110000;',
  '\u0000',
  '<a:b/>',
  '<v>7</v>',
  '</row>',
  '<c r="XFE1"><v>1</v></c>',
  '<w:p><w:r><w:t>{总分}</w:t></w:r></w:p>',
  '{',
  '{#',
  '】',
];

const TEXT_EDITS: readonly TextEdit[] = [
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => span(text, random, () => ''),
  (text, random) => span(text, random, (cut) => cut + cut),
  (text, random) => span(text, random, (cut) => Array.from(cut).reverse().join('')),
  (text, random) => insertAt(text, random.int(0, text.length), random.pick(NASTY)),
  (text, random) => another(text, /-?\d+(?:\.\d+)?/g, random, () => random.pick(NUMBERS)),
  (text, random) =>
    another(
      text,
      /"[^"<>]*"/g,
      random,
      () => `"${random.pick([...NUMBERS, 'A1', 'str', 's', 'rId999', '../../x.xml'])}"`,
    ),
  (text, random) =>
    another(text, /<\/?[\w:]+/g, random, (tag) => random.pick(['<x', '</x', `${tag}x`, tag.replace('/', '')])),
  (text, random) => another(text, /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g, random, (whole) => whole + whole),
  (text, random) => another(text, /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g, random, () => ''),
  (text, random) =>
    another(text, /[A-Z]{1,3}\d{1,7}/g, random, () =>
      random.pick(['A0', 'XFD1048576', 'A1048577', 'a1', 'A1:B', 'R1C1']),
    ),
  (text, random) => another(text, /utf-8/gi, random, () => random.pick(['utf-16', 'gbk', 'latin1'])),
];

function span(text: string, random: Random, change: (cut: string) => string): string {
  const from = random.int(0, text.length);
  const to = Math.min(text.length, from + random.int(0, random.chance(0.8) ? 39 : 1999));
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function another(text: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: whole } = random.pick(found);
  return text.slice(0, index) + change(whole) + text.slice(index + whole.length);
}

function insertAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
