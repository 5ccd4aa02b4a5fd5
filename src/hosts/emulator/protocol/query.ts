import { RichApiError } from '../book/richApiError';
import type { RichObject } from './richObject';
import type { WireAction } from './wire';

type Identity = (object: RichObject) => Record<string, unknown>;

/** Answers a `load`: the properties asked for, those of parts nested in them, and the items of a collection. */
export function query(
  object: RichObject,
  { Select: select, Skip: skip = 0, Top: top }: NonNullable<WireAction['QueryInfo']>,
  identity: Identity,
): Record<string, unknown> {
  const wanted = select && select.length > 0 ? select : ['*'];
  if (object.items) {
    const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
    return {
      _Items: items.map((item) => ({
        ...identity(item),
        ...query(item, { Select: wanted.map((path) => path.replace(/^items\//i, '')) }, identity),
      })),
    };
  }
  const answer: Record<string, unknown> = { ...identity(object) };
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    const [head = '', ...rest] = path.split('/');
    if (head === '*') {
      for (const [name, read] of Object.entries(object.properties ?? {})) answer[name] = read();
      continue;
    }
    const part = rest.length > 0 ? spelled(object.objects, head) : undefined;
    const property = spelled(object.properties, head);
    if (part !== undefined) nested.set(part, [...(nested.get(part) ?? []), rest.join('/')]);
    else if (property !== undefined) answer[property] = object.properties?.[property]?.();
    else
      throw new RichApiError(
        'InvalidArgument',
        `The emulated workbook has no ${object.type}.${path} to load.`,
        `${object.type}.load`,
      );
  }
  for (const [name, paths] of nested) {
    const part = object.objects?.[name]?.();
    answer[name] = part ? query(part, { Select: paths }, identity) : null;
  }
  return answer;
}

/** The client spells `values`, the protocol `Values`. */
function spelled(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((one) => one.toLowerCase() === name.toLowerCase());
}
