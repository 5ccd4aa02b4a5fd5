import type { Figure } from './figure';

/** Figures that stand one behind the other in a sentence, each going on from the one before it. */
export function runsOf(
  figures: readonly Figure[],
  goesOn: (last: Figure, next: Figure, between: string) => boolean,
): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last?.sentence === figure.sentence && goesOn(last, figure, last.sentence.between(last.number, figure.number));
    if (run && isNext) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
