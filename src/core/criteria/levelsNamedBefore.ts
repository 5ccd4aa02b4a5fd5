import type { Statement } from './criterionStatement';
import { isPlainNoun } from './namesSource';

/**
 * 「满意度按优秀、良好、合格、不合格评定，优秀得100%分值，…」: what the levels are called, before their marks. Whatever they are called, they must be
 * those that have a mark, each of them and in the order of the marks.
 */
export function levelsNamedBefore(statements: readonly Statement[]): readonly Statement[] {
  const levels = statements.flatMap((one) => (one.kind === 'named' && !one.veto ? [plain(one.name)] : []));
  if (levels.length < 2) return statements;
  const lead = statements.find((one) => one.kind === 'unread' && names(one.text, levels));
  if (lead?.kind !== 'unread') return statements;
  // What is called so twice is called so.
  return statements.flatMap((one): readonly Statement[] => {
    if (one === lead) return [{ kind: 'explanation', text: lead.text, span: lead.span }];
    return one.kind === 'unread' && levels.includes(plain(one.text)) ? [] : [one];
  });
}

function names(text: string, levels: readonly string[]): boolean {
  const { head = '', names: listed = '', n } = LISTED.exec(text)?.groups ?? {};
  const own = listed.split(/[、和与及]/).map(plain);
  const isAll = own.length === levels.length && own.every((name, at) => name === levels[at]);
  return (
    isAll &&
    (head === '' || (isPlainNoun(head) && !/[每各]/.test(head))) &&
    (n === undefined || NUMBERS.indexOf(n) === own.length)
  );
}

function plain(name: string): string {
  return name
    .replace(/^(?:评定|评价|考核|结果|等次|等级)*(?:为|是)/, '')
    .replace(/(?:等次|等级|档次|[档级等])?的?$/, '');
}

const NUMBERS = '零一二三四五六';
const LISTED =
  /^(?<head>[^,、\d]{0,16}?)(?:按照?|分为?|划分为|设)(?<names>[^,\d]{3,40}?)(?:(?<n>[二三四五六])个?)?(?:等次|等级|档次|层次|[档级等])?(?:进行)?(?:评定|评价|评级|评分|打分|考核|考评|计分|认定|确定|判定)?$/;
