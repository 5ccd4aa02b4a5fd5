/** A page that is one file has nothing beside it to load: it carries the programs of its threads itself, by their names. */
export function carriedThread(page: Document, name: string): Worker | undefined {
  const carried = page.getElementById(name)?.textContent;
  if (carried === undefined) return undefined;
  return new Worker(URL.createObjectURL(new Blob([carried], { type: 'text/javascript' })));
}
