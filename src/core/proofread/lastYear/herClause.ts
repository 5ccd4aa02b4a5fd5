import { evened } from '../../statements/readText';
import { GROUPED, writeField } from '../../report/fields/writeField';
import type { ReportFields } from '../../report/fields/buildFields';
import type { ChangeClause, Piece } from '../findChanges';
import { twoPlacesOf } from './twoPlaces';
import { turningAt } from './turningWords';

/** A piece of a clause that becomes a field: its range in the sentence, and what is put there. */
export interface ClausePiece {
  readonly range: readonly [start: number, end: number];
  readonly field: string;
  readonly put: string;
}

/**
 * 「较上年增加155.11万元，增长6.99%」, 「比2022年的25.90万元减少3.33万元」: direction and amount are one field and direction and rate another, each
 * in her own two words; what it is compared with stays as she says it. Undefined where a word of hers has no opposite here.
 */
export function herClause(
  { direction, amount, rate, rateName }: ChangeClause,
  pair: string,
  sentence: string,
): readonly ClausePiece[] | undefined {
  if (!direction || !(amount ?? rate)) return undefined;
  const first = turned(direction.span[0], amount ?? rate, amount ? `${pair}增减` : `${pair}升降`, sentence);
  if (!first || !amount || !rate) return first && [first];
  if (/^(?:节约率|超支率)$/.test(rateName?.text ?? '')) {
    const field = `${pair}节约率`;
    const range = [rateName?.span[0] ?? rate.span[0], rate.span[1]] as const;
    return [first, { range, field, put: `{${field}}` }];
  }
  const second = turned(amount.span[1], rate, `${pair}升降`, sentence);
  return second && [first, second];
}

/** From the word of direction to the end of its figure. */
function turned(from: number, figure: Piece | undefined, field: string, sentence: string): ClausePiece | undefined {
  if (!figure) return undefined;
  const words = evened(sentence.slice(from, figure.span[0])).replace(/^[,(](?:同比|环比|较上年|比上年)?/, '');
  const turning = turningAt(words);
  if (turning?.length !== words.length) return undefined;
  const unit = /(?:万元|亿元|千元|元|%)$/.exec(figure.text)?.[0];
  if (unit === '千元') return undefined;
  const groups = figure.text.includes(',') ? GROUPED : '';
  const places = unit === '%' ? twoPlacesOf(figure.text, 'rate') : '';
  const own = unit === '%' || (unit === '万元' && groups === '') ? places : `${unit ?? ''}${groups}`;
  const dress = own && `/${own}`;
  const put = `{${field}:${turning.up}/${turning.down}${dress}}`;
  return { range: [figure.span[0] - words.length, figure.span[1]], field, put };
}

/** Whether the field of ours writes her very words. */
export function writesHerWords(field: string, words: string, fields: ReportFields | undefined): boolean {
  const own = fields?.get(field);
  if (!own) return true;
  const spans = writeField(own, undefined, { money: '万元' });
  return spans?.map(({ text }) => text).join('') === words;
}
