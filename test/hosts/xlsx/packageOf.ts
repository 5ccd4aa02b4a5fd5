import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface PackageParts {
  /** The content of each worksheet part, whole, or only what stands inside `<worksheet>`. */
  readonly sheets?: readonly string[];
  /** 表1, 表2 … where nothing else is given; and what kind of sheet each is, a worksheet. */
  readonly names?: readonly string[];
  readonly kinds?: readonly string[];
  /** Parts to add, or to put in the place of the usual ones; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** What stands in `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
}

/** The least package that is a workbook, so that a case shows nothing but what it is about. */
export function packageOf({
  sheets = ['<sheetData/>'],
  names = [],
  kinds = [],
  parts = {},
  before = '',
  behind = '',
}: PackageParts): Uint8Array {
  const list = sheets.map(
    (_sheet, index) =>
      `<sheet name="${names[index] ?? `表${String(index + 1)}`}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const relations = sheets.map((_sheet, index) =>
    relation(`rId${String(index + 1)}`, kinds[index] ?? 'worksheet', `worksheets/sheet${String(index + 1)}.xml`),
  );
  if (parts['xl/sharedStrings.xml'] !== undefined)
    relations.push(relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  if (parts['xl/styles.xml'] !== undefined) relations.push(relation('rIdStyles', 'styles', 'styles.xml'));
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${list.join('')}</sheets>${behind}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(relations),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, worksheet(sheet)]),
    ),
    ...parts,
  };
  const kept = Object.entries(all).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(kept), { mtime: '2025-01-06T09:30:00' });
}

export function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

export function sharedStrings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

export function styles(content: string): string {
  return `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

function worksheet(content: string): string {
  return /^<(\?|\w+:)?(xml|worksheet)|^\ufeff|^<!--|^$/.test(content)
    ? content
    : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`;
}
