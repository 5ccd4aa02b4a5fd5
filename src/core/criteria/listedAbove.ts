import type { Statement } from './criterionStatement';
import { covered, hasOperation, isName } from './readableWords';
import { weightyInName } from './weighty';

/** 「资金使用无截留情况。以上情况每出现一例不符合要求的扣1分」: what stands above is what is counted, whatever it requires. */
export function listedAbove(statements: readonly Statement[]): readonly Statement[] {
  const at = statements.findIndex((one) => one.kind === 'count' && REFERS.test(one.before + one.count.words));
  return statements.map((one, index) =>
    index < at && one.kind === 'unread' && isRequirement(one.text) ? { ...one, kind: 'explanation' } : one,
  );
}

const REFERS = /^(?:以上|上述)(?:情况|要点|内容|各项|要求|条件|事项|方面|标准|规定|[一二三四五六七八九十\d]+[项条点])?/;

function isRequirement(text: string): boolean {
  const isPlain = isName(text) && !hasOperation(text) && weightyInName(text) === undefined;
  return isPlain && covered(text, false) >= text.length * 0.95;
}
