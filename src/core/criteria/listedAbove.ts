import type { CountStatement, Statement } from './criterionStatement';
import { countName } from './countName';
import { isFreeName } from './freeName';
import { saysThatSo } from './asserts';
import { redefines } from './meaning';
import { fail } from './criterionProblem';
import { chineseNumber } from './numerals';
import { choosesFigure, covered, hasOperation, isName, listedNumber } from './readableWords';
import { weightyInName } from './weighty';

/** 「资金使用无截留情况。以上情况每出现一例不符合要求的扣1分」: what stands above is what is counted, whatever it requires. */
export function listedAbove(statements: readonly Statement[]): readonly Statement[] {
  const at = statements.findIndex((one) => one.kind === 'count' && isOfAbove(one));
  const counted = statements.flatMap((one) =>
    one.kind === 'count' && one.outcome.kind === 'lose' ? [countName(one)] : [],
  );
  return statements.map((one, index) => {
    const isAbove = index < at && one.kind === 'unread' && isRequirement(one.text);
    return isAbove || (one.kind === 'unread' && isNoneOf(one.text, counted))
      ? { kind: 'explanation', text: one.text, span: one.span }
      : one;
  });
}

/** 「四项均做到得6分」 behind five of them: one too many, or one too few. */
export function checkListed(statements: readonly Statement[]): readonly Statement[] {
  const listed = statements.filter(({ kind }) => kind === 'item').length;
  for (const one of statements) {
    const said = one.kind === 'named' ? listedNumber(one.name) : undefined;
    const number = said === undefined ? undefined : (chineseNumber(said) ?? Number(said));
    if (listed > 0 && number !== undefined && number !== listed) fail('saidTwice', one.span);
  }
  return statements;
}

/** 「水面无漂浮物，每发现1处漂浮物扣0.5分」: that there is to be none of what is counted. */
function isNoneOf(text: string, counted: readonly string[]): boolean {
  const { where = '', what } = NONE.exec(text)?.groups ?? {};
  return what !== undefined && counted.includes(what) && (where === '' || isName(where) || isFreeName(where));
}

const NONE = /^(?<where>[^,无没不]{0,10}?)(?:无|没有|不存在|未发生|未出现|杜绝)(?<what>.{2,})$/;

function isOfAbove({ before, count, outcome }: CountStatement): boolean {
  return REFERS.test(before + count.words) || (outcome.kind === 'lose' && UNMET.test(before + count.words));
}

/** 「发现一处不符合规定的」 names nothing itself. */
const UNMET =
  /^(?:每?有|存在|发现|出现|查出)*(?:不符合?|不满足|未达到|不达标)(?:上述|以上|相关)?(?:规定|要求|标准|条件)?的?$/;
const REFERS = /^(?:以上|上述)(?:情况|要点|内容|各项|要求|条件|事项|方面|标准|规定|[一二三四五六七八九十\d]+[项条点])?/;

function isRequirement(text: string): boolean {
  const isPlain =
    isName(text) &&
    !redefines(text) &&
    !choosesFigure(text) &&
    !hasOperation(text) &&
    weightyInName(text) === undefined;
  return isPlain && covered(text, false) >= text.length * (saysThatSo(text) ? 0.75 : 0.95);
}
