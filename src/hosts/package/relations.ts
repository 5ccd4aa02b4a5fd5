import { xmlBytes } from './xml/xmlBytes';
import { attributeOf, parseXmlTree } from './xml/xmlTree';
import type { XmlElement } from './xml/xmlTree';

export interface Relation {
  readonly id: string;
  /** Last step of the type's address (`worksheet`), which the strict and the transitional vocabulary share. */
  readonly kind: string;
  /** Full name of the part it leads to; undefined where it leads out of the package. */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

/** The relations of one part. `source` is the part's name, empty for the package itself. */
export function readRelations(bytes: Uint8Array, source: string): Relation[] {
  const root = parseXmlTree(xmlBytes(bytes, relationsPartOf(source)), relationsPartOf(source));
  return root.children
    .filter((element) => element.name === 'Relationship')
    .map((element) => ({
      id: attributeOf(element, 'Id') ?? '',
      kind: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      part:
        attributeOf(element, 'TargetMode') === 'External'
          ? undefined
          : resolveTarget(source, attributeOf(element, 'Target') ?? ''),
      element,
    }));
}

export function relationsPartOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** `../media/a.png` and `/xl/media/a.png` alike become `xl/media/a.png`. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decodeTarget(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The target as a relation of `source` writes it: relative where the part lies below its folder. */
export function targetFrom(source: string, part: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
