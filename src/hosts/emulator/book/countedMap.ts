/** A map that knows how often it came to hold something else, so that who shows it need not compare. */
export class CountedMap<V> extends Map<number, V> {
  changes = 0;

  override set(key: number, value: V): this {
    const before = this.get(key);
    if (!isSame(before, value) || (before === undefined && !this.has(key))) this.changes++;
    return super.set(key, value);
  }

  override delete(key: number): boolean {
    if (this.has(key)) this.changes++;
    return super.delete(key);
  }

  override clear(): void {
    this.changes++;
    super.clear();
  }
}

/** Formulas are calculated as a whole: an error that is calculated once more is no change. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  return one === other || ('error' in one && 'error' in other && one.error === other.error);
}
