import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { placesText } from './placesText';
import type { ListLeft } from './read/linesOfList';

/** 「结转项目支出明细表」 is of some projects only and counts for nothing; those that no other table knows are told, lest they are lost. */
export function listsLeft(left: readonly ListLeft[], known: ReadonlySet<string>): readonly Finding[] {
  return left.flatMap(({ title, projects }): readonly Finding[] => {
    const others = projects.filter(({ name }) => name !== '' && !known.has(plainText(name)));
    const places = others.map(({ namePlace }) => namePlace);
    const details = { list: title, count: String(others.length), places: placesText(places) };
    return others.length === 0 ? [] : [{ code: 'projectListLeft', level: 'notice', details, places }];
  });
}
