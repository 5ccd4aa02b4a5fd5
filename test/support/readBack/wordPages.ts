import { strFromU8, unzipSync } from 'fflate';

/** What stands on the pages of a Word file, by a reader that shares nothing with the writer. */
export type PageItem =
  | { readonly kind: 'paragraph'; readonly style: string; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly chart: PageChart };

export interface PageChart {
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly points: ReadonlyMap<string, string> }[];
  /** Every cell of the workbook behind it. */
  readonly behind: readonly string[];
}

export function wordPages(bytes: Uint8Array): readonly PageItem[] {
  const files = unzipSync(bytes);
  const body = textOf(files, 'word/document.xml');
  const relations = targetsOf(files, 'word/document.xml');
  const items: PageItem[] = [];
  for (const [block] of body.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)) {
    if (block.startsWith('<w:tbl>')) {
      items.push({ kind: 'table', rows: rowsOf(block) });
      continue;
    }
    const chart = /<c:chart [^>]*r:id="([^"]+)"/.exec(block)?.[1];
    if (chart !== undefined) items.push({ kind: 'chart', chart: chartOf(files, relations.get(chart) ?? '') });
    const style = /<w:pStyle w:val="([^"]+)"/.exec(block)?.[1] ?? '';
    const text = wordsOf(block);
    if (text !== '') items.push({ kind: 'paragraph', style, text });
  }
  return items;
}

/** Cells that go on from above or from the left are empty texts. */
function rowsOf(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].flatMap(([cell]) => {
      const lines = [...cell.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([line]) => wordsOf(line));
      const across = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
      return [lines.join('\n'), ...Array.from({ length: across - 1 }, () => '')];
    }),
  );
}

function wordsOf(xml: string): string {
  return [...xml.replace(/<w:drawing>.*?<\/w:drawing>/gs, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : plain(text ?? '')))
    .join('');
}

function chartOf(files: Record<string, Uint8Array>, target: string): PageChart {
  const xml = textOf(files, target);
  const values = (part: string | undefined): readonly (readonly [index: string, text: string])[] =>
    [...(part ?? '').matchAll(/<c:pt idx="(\d+)">\s*<c:v>([^<]*)<\/c:v>/g)].map(([, index = '', text = '']) => [
      index,
      plain(text),
    ]);
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => {
    const names = new Map(values(/<c:cat>.*?<\/c:cat>/s.exec(one)?.[0]));
    const points = values(/<c:val>.*?<\/c:val>/s.exec(one)?.[0]);
    return {
      name: values(/<c:tx>.*?<\/c:tx>/s.exec(one)?.[0])[0]?.[1] ?? '',
      points: new Map(points.map(([index, text]) => [names.get(index) ?? '', text])),
    };
  });
  const title = [...(/<c:title>.*?<\/c:title>/s.exec(xml)?.[0] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => plain(text))
    .join('');
  const [behind = ''] = targetsOf(files, target).values();
  const book = unzipSync(files[behind] ?? new Uint8Array());
  const sheet = textOf(book, 'xl/worksheets/sheet1.xml');
  return { title, series, behind: [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, text = '']) => plain(text)) };
}

/** Parts by the ids of their relations, from the top of the package. */
function targetsOf(files: Record<string, Uint8Array>, part: string): ReadonlyMap<string, string> {
  const at = part.lastIndexOf('/');
  const [folder, name] = [part.slice(0, at), part.slice(at + 1)];
  const elements = textOf(files, `${folder}/_rels/${name}.rels`).match(/<Relationship [^>]*>/g) ?? [];
  return new Map(
    elements.map((element) => {
      const id = /\sId="([^"]*)"/.exec(element)?.[1] ?? '';
      const target = /\sTarget="([^"]*)"/.exec(element)?.[1] ?? '';
      const steps = (target.startsWith('/') ? target.slice(1) : `${folder}/${target}`).split('/');
      return [
        id,
        steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), []).join('/'),
      ];
    }),
  );
}

function textOf(files: Record<string, Uint8Array>, name: string): string {
  const file = files[name];
  if (!file) throw new Error(`no ${name}`);
  return strFromU8(file);
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
