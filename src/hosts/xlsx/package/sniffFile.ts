import type { Refusal } from '../../../core/base/problem';
import { oleStreamNames } from './oleStreamNames';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Beginning-of-file records of Excel 2, 3, 4 and 5 streams that stand alone. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];

const SIGNS: readonly (readonly [looksLike: string, sign: string])[] = [
  ['pdf', '%PDF'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['rar', 'Rar!'],
  ['7z', "7z\xbc\xaf'"],
];

/** What the bytes are when they are no zip archive; undefined where they look like one. */
export function sniffFile(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return { code: 'emptyFile', details: {} };
  if (OLE.every((byte, index) => bytes[index] === byte)) return sniffOle(bytes);
  if (bytes[0] === 9 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && bytes[3] === 0)
    return { code: 'legacyXls', details: { format: 'biff' } };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const looksLike = SIGNS.find(([, sign]) => head.startsWith(sign))?.[0] ?? sniffText(head);
  return { code: 'notAWorkbook', details: { looksLike } };
}

function sniffOle(bytes: Uint8Array): Refusal {
  const names = oleStreamNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return { code: 'encrypted', details: {} };
  if (names.has('Workbook') || names.has('Book')) return { code: 'legacyXls', details: { format: 'ole' } };
  return { code: 'notAWorkbook', details: { looksLike: names.has('WordDocument') ? 'doc' : 'ole' } };
}

/** Many systems export a web page, or the XML of Excel 2003, under the name of .xls. */
function sniffText(head: string): string {
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta)/.test(text)) return 'html';
  if (text.startsWith('<')) return 'xml';
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary data from text
  return /[\x00-\x08\x0e-\x1f]/.test(text) ? 'binary' : 'text';
}
