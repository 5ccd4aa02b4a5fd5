/** What shares a key, or is joined by others that do, in sets; the sets and what stands in them in the order given. */
export function connected<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const leader = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    leader.set(key, at);
    return at;
  };
  const keyed = items.map((item, at) => ({ item, keys: [`#${String(at)}`, ...keysOf(item)] }));
  for (const { keys } of keyed) {
    const [first = ''] = keys;
    for (const key of keys) leader.set(root(key), root(first));
  }
  const sets = new Map<string, Item[]>();
  for (const { item, keys } of keyed) {
    const key = root(keys[0] ?? '');
    const set = sets.get(key);
    if (set) set.push(item);
    else sets.set(key, [item]);
  }
  return [...sets.values()];
}
