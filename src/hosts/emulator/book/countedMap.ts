/** A map that knows how often it came to hold something else, so that who shows it need not compare. */
export class CountedMap<V> extends Map<number, V> {
  changes = 0;
  private noted: Set<number> | undefined;

  /** Where something else stands, or stood for a while, since the map was told to note it; everywhere, where it never was. */
  changedKeys(): Iterable<number> {
    return this.noted ?? this.keys();
  }

  /** From now on it notes where it changes. */
  noteChanges(): void {
    this.noted = new Set();
  }

  override set(key: number, value: V): this {
    const before = this.get(key);
    if (!isSame(before, value) || (before === undefined && !this.has(key))) this.change(key);
    return super.set(key, value);
  }

  override delete(key: number): boolean {
    if (this.has(key)) this.change(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of this.keys()) this.noted?.add(key);
    this.changes++;
    super.clear();
  }

  private change(key: number): void {
    this.changes++;
    this.noted?.add(key);
  }
}

/** Formulas are calculated as a whole: an error that is calculated once more is no change. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  return one === other || ('error' in one && 'error' in other && one.error === other.error);
}
