import type { NamedStatement, Statement } from './criterionStatement';
import { fail } from './criterionProblem';
import { strangeRun } from './readableWords';

/** 「优秀5分，良好4分，合格3分；未参加考核的按合格计」: a case has the mark of the level it is put to, whether that is said again or not. */
export function levelsGiven(statements: readonly Statement[]): readonly Statement[] {
  const levels = statements.filter((one): one is NamedStatement => one.kind === 'named' && one.as === undefined);
  return statements.flatMap((one): readonly Statement[] => {
    if (one.kind === 'asLevel') {
      const [level, other] = levels.filter(({ name }) => isLevel(name, one.as));
      if (!level || other) fail('unknownWords', one.span, { words: one.as });
      return [{ ...level, name: one.name, as: one.as, span: one.span }];
    }
    if (one.kind !== 'named' || one.as === undefined) return [one];
    const { as, outcome } = one;
    const isOther = levels.some(
      (level) => isLevel(level.name, as) && JSON.stringify(level.outcome) !== JSON.stringify(outcome),
    );
    if (isOther) fail('saidTwice', one.span);
    // 「视为未开展，本项得0分」 names no level; what it is called must be known all the same.
    return strangeRun(as) === 0 ? [one] : [one, { kind: 'unread', text: as, span: one.span }];
  });
}

/** 「考核合格」 is 合格, 「不合格」 and 「基本合格」 are not. */
function isLevel(name: string, level: string): boolean {
  const [a, b] = [name, level].map((text) => text.replace(/(?:级|等|档|等级|等次|档次)?的?$/, ''));
  return (
    a !== undefined && b !== undefined && a.endsWith(b) && !/(?:不|未|没有|基本|较|比较)$/.test(a.slice(0, -b.length))
  );
}
