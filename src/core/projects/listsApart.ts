import type { Finding } from '../base/problem';
import type { Project } from './mergeProjects';
import { placesText } from './placesText';
import type { ProjectRecord } from './project';

/** Lists of which each knows projects that the other does not: they count together, and whether they should nobody says. */
export function listsApart(projects: readonly Project[]): readonly Finding[] {
  const lists = new Map<string, { readonly first: ProjectRecord; readonly keys: Set<string> }>();
  for (const { key, lines } of projects) {
    for (const first of lines) {
      const list = lists.get(first.table) ?? { first, keys: new Set() };
      list.keys.add(key);
      lists.set(first.table, list);
    }
  }
  const [longest, ...others] = [...lists.values()].sort((one, other) => other.keys.size - one.keys.size);
  const apart = others.filter(({ keys }) => [...keys].some((key) => longest?.keys.has(key) === false));
  if (!longest || apart.length === 0) return [];
  const named = [longest, ...apart];
  const places = named.map(({ first }) => first.namePlace);
  return [
    {
      code: 'projectListsApart',
      level: 'notice',
      details: {
        lists: named.map(({ first, keys }) => `「${first.title}」${String(keys.size)} 个`).join('、'),
        count: String(new Set([...lists.values()].flatMap(({ keys }) => [...keys])).size),
        places: placesText(places),
      },
      places,
    },
  ];
}
