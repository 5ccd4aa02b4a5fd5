import type { XmlElement } from '../../package/xml/xmlTree';

/** The names of things in the two dialects of the format: nearly every file is transitional, Excel can also save as strict. */
export interface Vocabulary {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function vocabularyOf(workbook: XmlElement): Vocabulary {
  return workbook.attributes.some((attribute) => attribute.value === STRICT.main) ? STRICT : TRANSITIONAL;
}
