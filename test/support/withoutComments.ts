import { unzipSync } from 'fflate';

/**
 * A Word file part by part without what a comment adds: its marks, its own parts, and that a run may end and begin again around
 * it. Of every run each letter is shown as a run of its own, so that two files are equal where nothing but comments was added.
 */
export function withoutComments(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name !== 'word/comments.xml');
  return Object.fromEntries(
    parts.map(([name, bytes]) => {
      const xml = new TextDecoder().decode(bytes);
      if (name === '[Content_Types].xml')
        return [name, xml.replace(/<Override PartName="\/word\/comments.xml"[^>]*\/>/, '')];
      if (name.endsWith('.rels')) return [name, xml.replace(/<Relationship [^>]*comments.xml"[^>]*\/>/, '')];
      return [name, name === 'word/document.xml' ? letterByLetter(xml.replace(MARKS, '')) : xml];
    }),
  );
}

const MARKS =
  /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference w:id="\d+"\/><\/w:r>/g;
/** A run that holds no other: those of a text box stand within one, and are taken first. */
const RUN =
  /<w:r(?<attributes>(?: [^>]*)?)>(?<properties><w:rPr>.*?<\/w:rPr>(?!<\/w:rPrChange>))?(?<content>(?:(?!<w:r[ >]|<\/w:r>).)*)<\/w:r>/gs;

function letterByLetter(xml: string): string {
  return xml.replace(RUN, (whole, attributes: string, properties: string | undefined, content: string) => {
    if (!/^(?:<w:(?:t|delText)(?: [^>]*)?>[^<]*<\/w:(?:t|delText)>|<w:(?:tab|br)\/>)*$/.test(content)) return whole;
    return [...content.matchAll(/<w:(t|delText)(?: [^>]*)?>([^<]*)<\/w:|<w:(?:tab|br)\/>/g)]
      .flatMap(([node, name, shown]) =>
        name === undefined
          ? [node]
          : ((shown ?? '').match(/&[^;]+;|[^]/gu)?.map((letter) => `<w:${name}>${letter}`) ?? []),
      )
      .map((letter) => `<w:r${attributes}>${properties ?? ''}${letter}`)
      .join('');
  });
}
