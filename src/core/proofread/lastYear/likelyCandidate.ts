import { plainText } from '../../base/text';
import { GROUPED } from '../../report/fields/writeField';
import type { Candidate } from '../reusedField';
import type { FieldMeaning } from './fieldMeanings';
import type { NumberAround } from './numberAround';
import { plainName } from './rowNames';
import { isOfTitle } from './scorePoints';
import { twoPlacesOf } from './twoPlaces';

/** What is put in the place of a figure: its field, in the unit and with the decimals that last year's has. */
export function likelyCandidate(
  around: NumberAround,
  { field, measure, kind, item = '' }: FieldMeaning,
  inFull = false,
): Candidate {
  const { paragraph, start, end, digitsEnd, number, scale, turning } = around;
  const named =
    kind === 'score' &&
    (around.cell !== undefined || (isOfTitle(around.near) && plainName(around.title) === plainText(item)));
  const common = { paragraph, start, field, certain: named || inFull };
  const yuan =
    measure === 'money' && (/^[^万千亿]*元$/.test(number.text) || (number.unit === '' && scale === '0.0001'));
  const groups = number.text.includes(',') ? GROUPED : '';
  const places = twoPlacesOf(number.text, measure);
  if (turning && (kind === 'difference' || kind === 'change')) {
    const whole = field.replace(/增减额$/, '增减').replace(/增减率$/, '升降');
    const amount = measure === 'count' || (!yuan && groups === '') ? '' : `/${yuan ? '元' : '万元'}${groups}`;
    // 「减少3人」: 「持平」 has no 人.
    if (measure === 'count')
      return {
        ...common,
        start: turning.start,
        end,
        field: whole,
        put: `{${whole}:${turning.up}/${turning.down}/${number.unit}}`,
      };
    const dress = kind === 'change' ? places && `/${places}` : amount;
    const put = `{${whole}:${turning.up}/${turning.down}${dress}}`;
    return { ...common, start: turning.start, end, field: whole, put };
  }
  if (kind === 'difference' && !around.cell)
    return { ...common, end, put: `{${field}:${yuan ? `元${groups}` : '绝对值'}}` };
  if (measure === 'rate')
    return { ...common, end, put: `{${field}${dressed(number.text.endsWith('%') ? places : `数${places}`)}}` };
  if (/亿元$/.test(number.text)) return { ...common, end, put: `{${field}:亿元}` };
  // 「十三个行政村」
  if (/^[一-鿿]/.test(number.text)) return { ...common, end: digitsEnd, put: `{${field}:一}` };
  return {
    ...common,
    end: digitsEnd,
    put: `{${field}:${yuan ? '元数' : '数'}${measure === 'money' ? groups || places : places}}`,
  };
}

function dressed(suffix: string): string {
  return suffix && `:${suffix}`;
}

/** 「降至」 before what it came down to is a word of last year's, too. */
export function movedWord(
  { moved, paragraph }: NumberAround,
  { item, stage, past, kind }: FieldMeaning,
  meanings: readonly FieldMeaning[],
  certain: boolean,
): readonly Candidate[] {
  if (!moved || kind !== 'plain' || past) return [];
  const change = meanings.find(
    (one) => one.kind === 'difference' && one.item === item && one.stage === stage && one.base?.past === true,
  );
  if (!change || change.value.isZero() || change.value.isNegative() !== (moved.way === 'down')) return [];
  const field = change.field.replace(/增减额$/, '方向');
  const put = `{${field}:${moved.up}/${moved.down}}`;
  return [{ paragraph, start: moved.start, end: moved.start + moved.length, put, field, certain }];
}
