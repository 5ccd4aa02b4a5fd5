import { evened } from '../statements/readText';
import { type Coordinates, type LabelContext, readLabel } from './readLabel';
import type { ReportText } from './reportText';

const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d))/;
const EMPTY: Coordinates = { item: undefined, known: false, stage: undefined, year: undefined, funds: undefined };

/** What the nearest heading above says of the amounts under it, by paragraph: 「三、支出决算情况」. */
export function headingsOf({ paragraphs }: ReportText, context: LabelContext): readonly Coordinates[] {
  let above = EMPTY;
  let caption = '';
  return paragraphs.map(({ text, table, numbering = '' }, at) => {
    const behind = table === undefined && paragraphs[at - 1]?.table !== undefined;
    if (table === undefined && paragraphs[at + 1]?.table !== undefined && !/^单位/.test(text)) caption = text;
    else if (table === undefined && /^表|明细表?$|情况$/.test(text.trim()) && text.length < 40) caption = text;
    const words = evened(numbering + text);
    if (table === undefined && words.length <= 30 && NUMBERED.test(words) && !/[。;:]/.test(words))
      above = aboutOf(words.replace(NUMBERED, ''), context);
    // What follows a table goes on with it.
    return behind && /三公/.test(caption) ? { ...EMPTY, item: '三公', known: true } : above;
  });
}

/** A heading of both sides, or of both stages, says of neither. */
function aboutOf(words: string, context: LabelContext): Coordinates {
  const plain = words.replace(/(?:总体|具体)?(?:情况|分析|说明|构成|安排|明细)+$/, '');
  const { item, known, stage, funds } = readLabel(plain, context);
  const bothStages = /预算/.test(plain) && /决算/.test(plain);
  const bothSides = /收入/.test(plain) && /支出/.test(plain.replace(/支出决算$/, ''));
  if (bothStages || /收支/.test(plain) || bothSides) return EMPTY;
  const side = /^(?:本年|部门)?(?:支出决算|预算(?:基本|执行)?)$/.test(plain) ? '支出' : undefined;
  return {
    ...EMPTY,
    item: side ?? (known ? item : undefined),
    known: known || side !== undefined,
    stage: stage === 'final' && /决算/.test(plain) ? stage : undefined,
    funds,
  };
}
