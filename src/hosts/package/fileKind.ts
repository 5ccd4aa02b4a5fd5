import { oleStreamNames } from './oleStreamNames';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Beginning-of-file records of Excel 2, 3, 4 and 5 streams that stand alone. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];

const SIGNS: readonly (readonly [kind: FileKind, sign: string])[] = [
  ['pdf', '%PDF'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['rar', 'Rar!'],
  ['7z', "7z\xbc\xaf'"],
  ['rtf', '{\\rtf'],
];

/** What a file is by its first bytes. Only a `zip` can be a package of parts. */
export type FileKind =
  | 'zip'
  | 'empty'
  | 'encrypted'
  | 'xls'
  | 'biff'
  | 'doc'
  | 'ole'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'rar'
  | '7z'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'binary'
  | 'text';

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (OLE.every((byte, index) => bytes[index] === byte)) return oleKind(bytes);
  if (bytes[0] === 9 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && bytes[3] === 0) return 'biff';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  return SIGNS.find(([, sign]) => head.startsWith(sign))?.[0] ?? textKind(head);
}

function oleKind(bytes: Uint8Array): FileKind {
  const names = oleStreamNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  return names.has('WordDocument') ? 'doc' : 'ole';
}

/** Many systems export a web page, or the XML of Office 2003, under the name of .xls or .doc. */
function textKind(head: string): FileKind {
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta)/.test(text)) return 'html';
  if (text.startsWith('<')) return 'xml';
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary data from text
  return /[\x00-\x08\x0e-\x1f]/.test(text) ? 'binary' : 'text';
}
