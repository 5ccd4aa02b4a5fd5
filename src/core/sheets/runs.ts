/** Neighbours that share a key, as stretches: what merged cells are made of. */
export function runs<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly { start: number; length: number; first: Item }[] {
  const found: { start: number; length: number; first: Item }[] = [];
  items.forEach((item, index) => {
    const current = found.at(-1);
    if (current && key(current.first) === key(item)) current.length++;
    else found.push({ start: index, length: 1, first: item });
  });
  return found;
}
