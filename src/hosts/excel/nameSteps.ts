import { quoteSheetName, splitReference } from '../../core/workbook/address';
import { type Step, step } from './requestSteps';

/** A defined name as it is, was or should be; the reference without `=`. */
export interface NameState {
  readonly name: string;
  readonly reference: string;
  readonly visible: boolean;
}

const OURS = /^绩效(?:表)?_/;
/** Names that are nobody's but ours; 绩效_… she may have given herself. */
const ONLY_OURS = /^绩效表_/;

/** Our names among those of the workbook: what leads to a sheet of ours, or is needed. */
export function ownNames(
  names: readonly NameState[],
  ownSheets: ReadonlySet<string>,
  needed: readonly NameState[],
): readonly NameState[] {
  const wanted = new Set(needed.map(({ name }) => name.toLowerCase()));
  return names.filter(
    ({ name, reference, visible }) =>
      wanted.has(name.toLowerCase()) ||
      (ONLY_OURS.test(name) && !visible && ownSheets.has(splitReference(reference)?.sheet ?? '')),
  );
}

/** A name of hers that we would have to overwrite. */
export function nameOfHers(names: readonly NameState[], needed: readonly NameState[]): string | undefined {
  const wanted = new Set(needed.map(({ name }) => name.toLowerCase()));
  return names.find(({ name }) => wanted.has(name.toLowerCase()) && !OURS.test(name))?.name;
}

/** Only what differs: added, pointed elsewhere, or taken away. */
export function nameSteps(from: readonly NameState[], to: readonly NameState[]): readonly Step[] {
  const present = new Map(from.map((name) => [name.name.toLowerCase(), name]));
  const wanted = new Set(to.map(({ name }) => name.toLowerCase()));
  const gone = from.filter(({ name }) => !wanted.has(name.toLowerCase()));
  return [
    ...gone.map(({ name }) =>
      step(300, (context) => {
        context.workbook.names.getItem(name).delete();
      }),
    ),
    ...to.flatMap((name) => stepFor(present.get(name.name.toLowerCase()), name)),
  ];
}

function stepFor(from: NameState | undefined, { name, reference, visible }: NameState): readonly Step[] {
  if (!from) {
    return [
      step(400, (context) => {
        const added = context.workbook.names.add(name, `=${reference}`);
        if (!visible) added.visible = false;
      }),
    ];
  }
  const moved = sameReference(from.reference) !== sameReference(reference);
  if (!moved && from.visible === visible) return [];
  return [
    step(400, (context) => {
      const item = context.workbook.names.getItem(name);
      if (moved) item.formula = `=${reference}`;
      if (from.visible !== visible) item.visible = visible;
    }),
  ];
}

/** Excel leaves out the quotes around a name that does not need them. */
function sameReference(reference: string): string {
  const to = splitReference(reference);
  return to ? `${quoteSheetName(to.sheet)}!${to.cells}` : reference;
}
