import type { XmlElement } from '../../package/xml/xmlTree';
import { type ListPlace, childValue, value } from './numbering';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly isDefault: boolean;
  readonly properties: XmlElement | undefined;
}

/** What a paragraph gets from its own properties, else from its style and those the style is made from. */
export class ParagraphStyles {
  private readonly styles = new Map<string, Style>();
  private readonly defaultStyle: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const element of root?.children ?? []) {
      if (element.name !== 'style' || (value(element, 'type') ?? 'paragraph') !== 'paragraph') continue;
      this.styles.set(value(element, 'styleId') ?? '', {
        name: childValue(element, 'name') ?? '',
        basedOn: childValue(element, 'basedOn'),
        isDefault: /^(1|true|on)$/.test(value(element, 'default') ?? ''),
        properties: element.children.find(({ name }) => name === 'pPr'),
      });
    }
    this.defaultStyle = [...this.styles].find(([, style]) => style.isDefault)?.[0];
  }

  /** Undefined where it is not numbered, or its numbering was taken off. */
  listOf(paragraph: XmlElement): ListPlace | undefined {
    let list: string | undefined;
    let level: string | undefined;
    for (const properties of this.properties(paragraph)) {
      const numbering = properties.children.find(({ name }) => name === 'numPr');
      if (!numbering) continue;
      list ??= childValue(numbering, 'numId');
      level ??= childValue(numbering, 'ilvl');
    }
    return list === undefined || list === '0' ? undefined : { list, level: Number(level ?? 0) };
  }

  /** 1 for the highest level of heading. */
  outlineOf(paragraph: XmlElement): number | undefined {
    for (const properties of this.properties(paragraph)) {
      const level = childValue(properties, 'outlineLvl');
      if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : undefined;
    }
    const heading = this.chain(paragraph)
      .map(({ name }) => /^heading ([1-9])$/i.exec(name)?.[1])
      .find((found) => found !== undefined);
    return heading === undefined ? undefined : Number(heading);
  }

  /** From the nearest to the farthest. */
  private properties(paragraph: XmlElement): XmlElement[] {
    const own = paragraph.children.find(({ name }) => name === 'pPr');
    return [own, ...this.chain(paragraph).map(({ properties }) => properties)].filter((one) => one !== undefined);
  }

  private chain(paragraph: XmlElement): readonly Style[] {
    const own = paragraph.children.find(({ name }) => name === 'pPr');
    const chain: Style[] = [];
    let id = (own && childValue(own, 'pStyle')) ?? this.defaultStyle;
    while (id !== undefined && chain.length < 20) {
      const style = this.styles.get(id);
      if (!style) break;
      chain.push(style);
      id = style.basedOn;
    }
    return chain;
  }
}
