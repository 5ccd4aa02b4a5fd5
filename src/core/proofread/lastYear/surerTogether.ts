import { plainText } from '../../base/text';
import type { ReusedField } from '../reusedField';

/**
 * Of scores that one sentence lists under their very names (「投入10.2分，过程53.42分，产出20分」) one with many digits tells that the others are
 * scores, too, and not the marks that they may bring.
 */
export function surerTogether(fields: readonly ReusedField[]): readonly ReusedField[] {
  return fields.map((one) => {
    if (one.certain || !isNamedScore(one)) return one;
    const certain = fields.some(
      (other) =>
        other.paragraph === one.paragraph &&
        other.sentence === one.sentence &&
        isNamedScore(other) &&
        other.text.replace(/\D/g, '').length >= 3,
    );
    return certain ? { ...one, certain } : one;
  });
}

/** Its name stands right before it, and nothing but 得分 between. */
function isNamedScore({ field, put, sentence, at, table }: ReusedField): boolean {
  if (table !== undefined || !field.endsWith('得分') || put !== `{${field}:数}`) return false;
  const before = plainText(sentence.slice(0, at)).replace(
    /(?:指标|方面|部分)?(?:实际|自评)?(?:得分|得|计)?(?:为|是)?$/,
    '',
  );
  return before.endsWith(plainText(field.replace(/得分$/, '')));
}
