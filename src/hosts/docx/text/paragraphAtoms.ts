import type { XmlElement } from '../../package/xml/xmlTree';

/** The smallest thing that a paragraph is put together from again, with the place of its characters in the paragraph's text. */
export interface Atom {
  /** `text` can be cut anywhere, `mark` stands for one character (a tab, a line end), `node` has no characters. */
  readonly kind: 'text' | 'mark' | 'node';
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
  /** The run that holds it; undefined where it stands beside the runs. */
  readonly run: XmlElement | undefined;
  /** Insertions, hyperlinks, content controls around it, from the outside in. */
  readonly wrappers: readonly Wrapper[];
  readonly hidden: boolean;
}

/** What encloses runs: the bytes that open it and those that close it. */
export interface Wrapper {
  readonly element: XmlElement;
  readonly open: readonly [number, number];
  readonly close: readonly [number, number];
}

export interface ParagraphAtoms {
  readonly text: string;
  readonly atoms: readonly Atom[];
}

const WRAPPERS = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'sdt', 'fldSimple', 'dir', 'bdo', 'customXml']);
/** What stands for a character of its own. */
const MARKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' };

/** A paragraph as its readers see it: what was deleted or moved away gives no characters, nor do the codes of fields. */
export function paragraphAtoms(paragraph: XmlElement): ParagraphAtoms {
  const collector = new Collector();
  for (const child of paragraph.children) if (child.name !== 'pPr') collector.level(child, [], false);
  return { text: collector.text, atoms: collector.atoms };
}

class Collector {
  readonly atoms: Atom[] = [];
  text = '';

  /** Something that stands beside runs, or a run. */
  level(element: XmlElement, wrappers: readonly Wrapper[], inMath: boolean): void {
    const { name } = element;
    if (name === 'r') {
      this.run(element, wrappers);
      return;
    }
    const math = inMath || name === 'oMath' || name === 'oMathPara';
    const content = WRAPPERS.has(name) || (math && holdsRun(element)) ? contentOf(element) : undefined;
    if (!content || content.contentStart === content.end) {
      this.put('node', element, '', undefined, wrappers, false);
      return;
    }
    const wrapper: Wrapper = {
      element,
      open: [element.start, firstInside(content)],
      close: [content.contentEnd, element.end],
    };
    for (const child of content.children) if (!isProperties(child)) this.level(child, [...wrappers, wrapper], math);
  }

  private run(run: XmlElement, wrappers: readonly Wrapper[]): void {
    const hidden = isHidden(run);
    const contents = run.children.filter((child) => child.name !== 'rPr');
    if (contents.length === 0) this.put('node', run, '', undefined, wrappers, hidden);
    for (const child of contents) {
      const mark = child.name === 'br' && isPageBreak(child) ? undefined : MARKS[child.name];
      if (child.name === 't') this.put('text', child, child.text, run, wrappers, hidden);
      else if (mark !== undefined && child.children.length === 0) this.put('mark', child, mark, run, wrappers, hidden);
      else if (child.name === 'sym') this.put('mark', child, symbol(child), run, wrappers, hidden);
      else this.put('node', child, '', run, wrappers, hidden);
    }
  }

  private put(
    kind: Atom['kind'],
    element: XmlElement,
    text: string,
    run: XmlElement | undefined,
    wrappers: readonly Wrapper[],
    hidden: boolean,
  ): void {
    const start = this.text.length;
    this.text += text;
    this.atoms.push({ kind, element, start, end: this.text.length, run, wrappers, hidden });
  }
}

/** Where an element keeps what can be text: a content control has a room of its own for it. */
function contentOf(element: XmlElement): XmlElement | undefined {
  return element.name === 'sdt' ? element.children.find(({ name }) => name === 'sdtContent') : element;
}

/** Properties at the head of a wrapper belong to its opening. */
function firstInside(content: XmlElement): number {
  return content.children.find((child) => !isProperties(child))?.start ?? content.contentEnd;
}

function isProperties({ name }: XmlElement): boolean {
  return name.endsWith('Pr') || name === 'fldData';
}

function holdsRun(element: XmlElement): boolean {
  return element.children.some((child) => child.name === 'r' || holdsRun(child));
}

function isHidden(run: XmlElement): boolean {
  const properties = run.children.find(({ name }) => name === 'rPr');
  const vanish = properties?.children.find(({ name }) => name === 'vanish');
  return (
    vanish !== undefined &&
    !/^(0|false|off)$/.test(vanish.attributes.find(({ name }) => /(^|:)val$/.test(name))?.value ?? '')
  );
}

function isPageBreak(element: XmlElement): boolean {
  return element.attributes.some(({ name, value }) => name.endsWith('type') && value !== 'textWrapping');
}

/** A character of a symbol font has no meaning of its own; what it looks like is not known. */
function symbol(element: XmlElement): string {
  const code = parseInt(element.attributes.find(({ name }) => name.endsWith('char'))?.value ?? '', 16);
  return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : '\ufffc';
}
