import { plainText } from '../../base/text';
import { DONE_VERBS, RELATIONS_BEFORE, TARGET_VERBS } from './lexicon';
import { readUnit } from './unit';

const NUMERAL = '[零〇一二两三四五六七八九十百千万亿几半]+';
/** 「三分之二」 「八成」 「过半」: parts of a whole, wherever they stand. */
const PART =
  /[一二两三四五六七八九十百千]分之[一二两三四五六七八九十百]|[一二两三四五六七八九]成(?!为|立|果|效|品)|[过大一多]半|半数/;
const SPELLED = new RegExp(`^(.*?)(${NUMERAL})([一-龥]{1,6})$`);

/**
 * Whether a text without digits names a quantity all the same: 「不少于五十个」, 「四十户」, 「三分之二以上」. Such a target is no level that
 * somebody judges, and such a completion no description.
 */
export function speaksOfQuantity(text: string): boolean {
  const words = plainText(text);
  if (PART.test(words)) return true;
  const match = SPELLED.exec(words);
  if (!match) return false;
  const [, before = '', , after = ''] = match;
  const unit = after.replace(/(?:\(含\)|及|含)?(?:以上|以内|以下|之内)$/, '');
  return isBeforeNumber(before) && unit !== '' && readUnit(unit) !== undefined;
}

function isBeforeNumber(before: string): boolean {
  return [TARGET_VERBS, DONE_VERBS].some((verbs) => {
    const words = before.replace(verbs, '');
    return words === '' || RELATIONS_BEFORE.some(([pattern]) => pattern.test(words));
  });
}
