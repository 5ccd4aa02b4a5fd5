import { type XmlElement, attributeOf } from '../../package/xml/xmlTree';
import { listNumber } from './listNumber';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Shows the numbers of higher levels in digits. */
  readonly isLegal: boolean;
  /** The level after which it counts anew; 0 is never. */
  readonly restartsAfter: number | undefined;
}

interface NumberList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph is numbered by. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts as Word does, paragraph after paragraph: the numbers stand nowhere in the file. */
export class Numbering {
  private readonly lists = new Map<string, NumberList>();
  /** Counters belong to the abstract list: two lists made from it go on with each other. */
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly overridden = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const abstract = new Map<string, Map<number, Level>>();
    for (const element of root?.children ?? []) {
      if (element.name === 'abstractNum') abstract.set(value(element, 'abstractNumId') ?? '', levelsOf(element));
      if (element.name === 'num') this.addList(element, abstract);
    }
  }

  /** The number that stands before the next paragraph of this list. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counters = this.counters.get(list.abstractId) ?? new Map<number, number>();
    this.counters.set(list.abstractId, counters);
    const override = list.startOverrides.get(level);
    const key = `${id}/${String(level)}`;
    if (override !== undefined && !this.overridden.has(key)) {
      this.overridden.add(key);
      counters.set(level, override);
    } else counters.set(level, (counters.get(level) ?? own.start - 1) + 1);
    for (const [deeper, one] of list.levels)
      if (deeper > level && one.restartsAfter !== 0 && (one.restartsAfter === undefined || level < one.restartsAfter))
        counters.delete(deeper);
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const other = list.levels.get(shown);
      return listNumber(
        counters.get(shown) ?? other?.start ?? 1,
        own.isLegal ? 'decimal' : (other?.format ?? 'decimal'),
      );
    });
  }

  private addList(element: XmlElement, abstract: ReadonlyMap<string, Map<number, Level>>): void {
    const abstractId = childValue(element, 'abstractNumId') ?? '';
    const levels = new Map(abstract.get(abstractId));
    const startOverrides = new Map<number, number>();
    for (const override of element.children.filter(({ name }) => name === 'lvlOverride')) {
      const level = Number(value(override, 'ilvl') ?? 0);
      const start = childValue(override, 'startOverride');
      if (start !== undefined) startOverrides.set(level, Number(start));
      const own = override.children.find(({ name }) => name === 'lvl');
      if (own) levels.set(level, levelOf(own));
    }
    this.lists.set(value(element, 'numId') ?? '', { abstractId, levels, startOverrides });
  }
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  return new Map(
    abstract.children
      .filter(({ name }) => name === 'lvl')
      .map((element) => [Number(value(element, 'ilvl') ?? 0), levelOf(element)]),
  );
}

function levelOf(element: XmlElement): Level {
  const format = childValue(element, 'numFmt') ?? 'decimal';
  const restart = childValue(element, 'lvlRestart');
  return {
    start: Number(childValue(element, 'start') ?? 1),
    format,
    text: format === 'bullet' ? '' : (childValue(element, 'lvlText') ?? ''),
    isLegal: element.children.some(({ name }) => name === 'isLgl'),
    restartsAfter: restart === undefined ? undefined : Number(restart),
  };
}

export function childValue(element: XmlElement, name: string): string | undefined {
  const child = element.children.find((one) => one.name === name);
  return child && value(child, 'val');
}

/** An attribute by its name without a prefix, which strict and transitional files choose freely. */
export function value(element: XmlElement, name: string): string | undefined {
  return (
    attributeOf(element, `w:${name}`) ?? element.attributes.find((one) => one.name.replace(/^.*:/, '') === name)?.value
  );
}
