/** The known name that may have been meant: few letters apart, or one within the other. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = lettersApart(name, candidate);
    if (distance <= limit && distance < name.length && distance < (best?.distance ?? Infinity))
      best = { name: candidate, distance };
  }
  return best?.name ?? containing(name, known);
}

function containing(name: string, known: readonly string[]): string | undefined {
  if (name.length < 2) return undefined;
  return known
    .filter((candidate) => candidate.length > 1 && (candidate.includes(name) || name.includes(candidate)))
    .sort((one, other) => Math.abs(one.length - name.length) - Math.abs(other.length - name.length))[0];
}

/** Letters put in, left out, changed, or two neighbours changed over. */
function lettersApart(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const same = one[line - 1] === other[column - 1];
      const swapped =
        line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
