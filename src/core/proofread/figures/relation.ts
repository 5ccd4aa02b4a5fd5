import { onceFor } from '../../base/onceFor';
import type { TextPlace } from '../mention';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type Figure, figuresOf } from './figure';

/** Figures that the words tie to one another: it holds, or something is wrong. */
export interface Relation {
  readonly figures: readonly Pick<Figure, 'at' | 'number'>[];
  /** Absent where it holds. */
  readonly doubt?: Doubt;
}

/** A law over the figures of one paragraph. */
export interface FigureLaw extends Pick<Proof, 'code' | 'level' | 'law'> {
  relationsIn(figures: readonly Figure[]): readonly Relation[];
}

/** What a law finds broken. */
export function proofOf(law: FigureLaw): Proof {
  const { code, level } = law;
  return {
    code,
    level,
    law: law.law,
    find: (report) => relationsOf(law, report).flatMap(({ doubt }) => (doubt ? [doubt] : [])),
  };
}

/** Forty laws go through them: the paragraphs without a figure are passed over once for all. */
const figuredParagraphs = onceFor(({ paragraphs }: ReadReport): readonly (readonly Figure[])[] =>
  paragraphs.map((paragraph) => figuresOf(paragraph)).filter(({ length }) => length > 0),
);

const known = new WeakMap<FigureLaw, WeakMap<readonly Figure[], readonly Relation[]>>();

/** What a law says of a paragraph is found once: a mend elsewhere does not change it. */
export function relationsOf(law: FigureLaw, report: ReadReport): readonly Relation[] {
  const told = known.get(law) ?? new WeakMap<readonly Figure[], readonly Relation[]>();
  known.set(law, told);
  return figuredParagraphs(report).flatMap((figures) => {
    const before = told.get(figures);
    if (before) return before;
    const found = law.relationsIn(figures);
    told.set(figures, found);
    return found;
  });
}

/** All places of a relation. */
export function placesOf({ figures }: Relation): readonly TextPlace[] {
  return figures.map(({ at }) => at);
}
