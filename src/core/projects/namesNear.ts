import type { Finding } from '../base/problem';
import { isSubsequence, plainText } from '../base/text';
import { alike } from './combineMoney';
import type { Project } from './mergeProjects';
import { placesText } from './placesText';

/** A form that no list knows, called nearly as a line that has no form, with the same money. */
export function namesNear(projects: readonly Project[]): readonly Finding[] {
  const unlisted = projects.filter(({ lines, form }) => form && lines.length === 0);
  const formless = unlisted.length === 0 ? [] : projects.filter(({ form }) => !form);
  return unlisted.flatMap((one) =>
    formless
      .filter((other) => isNear(one.name, other.name) && haveSameMoney(one, other))
      .map((other): Finding => {
        const places = [other, one].flatMap(({ places: at }) => at.slice(0, 1));
        const details = { project: other.name, other: one.name, places: placesText(places) };
        return { code: 'projectNamesNear', level: 'error', details, places };
      }),
  );
}

/** Words of which one name of a project has one more than the other. */
const LOOSE_WORDS = /20\d{2}年度?|[（(].*?[)）]|项目|经费|资金|专项|补助|补贴|支出|工作|工程|建设|的/g;

function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => plainText(name).replace(LOOSE_WORDS, ''));
  if (a === undefined || b === undefined || a === '' || b === '') return false;
  return a === b || isSubsequence(a, b) || isSubsequence(b, a);
}

function haveSameMoney(one: Project, other: Project): boolean {
  const [a, b] = [one.executed, other.executed];
  return a.kind === 'amount' && b.kind === 'amount' && !a.value.isZero() && alike(a, b);
}
