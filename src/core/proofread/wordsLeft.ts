import type { TextRange } from '../statements/statement';
import { inParagraph } from './inParagraph';
import { numbersIn } from './numbersIn';
import type { ReportText } from './reportText';
import type { LeftSentence, ReusedField } from './reusedField';
import { sentencesIn } from './sentences';

/** Words that only lead on to figures say nothing of the year by themselves. */
const LEADING =
  /^(?:其中|具体|详见|见表|见图|包括|如下|按|对照|根据|依据|现将|现报告|以上|经评价|经自评|经综合|各项|合计|分别为|主要用于)|^截[至止](?:年末|年底|期末)?$|^[与同和比较](?:上年|去年|上一年|年初|预算|年初预算)(?:度|同期|决算|数)*(?:相比|比较|相比较)?$/;
/** Under such headings everything is of its year. */
const OF_THE_YEAR = /问题|不足|改进|措施|打算|建议|完成情况|实现情况|成效|做法|原因|结论/;
/** 「年末没有结转结余」 beside sentences whose figures change. */
const CLAIM = /没有|未|不存在|无|全部|均|都|首次|不够|较[好差高低多少快慢]|偏[高低多少]/;
/** Says of the year what figures say, without one: 「较上年有所下降，没有超出预算」, 「占比最高的是…」. */
const OF_FIGURES =
  /最[高多大低少小快慢]|其次|首位|(?:未|没有|不)?(?:超(?:出|过)?|突破)(?:了?年初)?预算|控制在[^，,。；;\d]{0,8}[以之]?内|(?:[比较与和同]|相比)[^，,。；;\d]{0,14}(?:[增减]|上升|下降|提高|降低|持平|[多少高低]于)|有所(?:[增减]|上升|下降|提高|降低)|全部(?:完成|办结|达标|到位|支付)|均(?:已|为|在|达|完成|未)|未发生|没有发生/;
const HEADING = /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/;

/**
 * Words of last year that no figure gives away: 「全部为公务用车运行维护费」 beside an amount that changes, 「控制较好」 behind a
 * rate, and all that stands under problems and measures. They stay, and she is told.
 */
export function wordsLeft(
  { paragraphs }: ReportText,
  fields: readonly ReusedField[],
  figures: readonly LeftSentence[],
): readonly LeftSentence[] {
  let section = '';
  return paragraphs.flatMap(({ text, table }, paragraph) => {
    if (HEADING.test(text) && text.length <= 40) section = text;
    if (table !== undefined || text.length <= 12 || !/[。；;]/.test(text)) return [];
    const own = inParagraph(fields, paragraph);
    return sentencesIn(text).flatMap(([start, end]): LeftSentence[] => {
      const told = inParagraph(figures, paragraph).some((one) => one.start < end && start < one.end);
      const inside = own.filter((one) => one.start < end && start < one.end);
      const words = text.slice(start, end);
      const claims = (own.length > 0 && CLAIM.test(words)) || (OF_FIGURES.test(words) && !inside.some(writesWords));
      if (told || !(OF_THE_YEAR.test(section) || claims || freeWords(text, start, end, inside))) return [];
      return [
        {
          paragraph,
          start,
          end,
          sentence: text.slice(start, end).trim(),
          numbers: [],
          places: outside(start, end, inside),
        },
      ];
    });
  });
}

/** The sentence without its fields: those are written anew. */
function outside(start: number, end: number, fields: readonly ReusedField[]): readonly TextRange[] {
  const places: TextRange[] = [];
  let at = start;
  for (const one of fields) {
    if (one.start > at) places.push([at, one.start]);
    at = Math.max(at, one.end);
  }
  return at < end ? [...places, [at, end]] : places;
}

/** A field that writes a direction with its figure writes what is said of it. */
function writesWords({ put }: ReusedField): boolean {
  return /(?:变化|比较|节约|增减|升降|方向)(?::[^}]*)?\}$/.test(put);
}

/** A piece of a sentence with figures that holds none itself, nor anything that is written anew. */
function freeWords(text: string, start: number, end: number, fields: readonly ReusedField[]): boolean {
  const amounts = fields.filter(({ field }) => !/^(?:年度|上年度|下年度|单位名称)$/.test(field));
  if (amounts.length === 0 && !numbersIn(text.slice(start, end)).some(({ kind }) => kind !== 'other')) return false;
  if (asideIn(text, start, end, fields)) return true;
  let at = start;
  return text
    .slice(start, end)
    .split(/[，,；;。]/)
    .some((piece) => {
      const [from, to] = [at, at + piece.length];
      at = to + 1;
      const free =
        piece.replace(/[^\u4e00-\u9fff]/g, '').length >= 3 && !/\d/.test(piece) && !LEADING.test(piece.trim());
      return free && !fields.some((one) => one.start < to && from < one.end);
    });
}

/** 「（雪灾救援出车多）」 behind a figure that changes is why it was so last year. */
function asideIn(text: string, start: number, end: number, fields: readonly ReusedField[]): boolean {
  return [...text.slice(start, end).matchAll(/[（(]([^（()）]*)[)）]/g)].some(({ index, 0: whole, 1: words = '' }) => {
    const [from, to] = [start + index, start + index + whole.length];
    const isWords =
      words.replace(/[^\u4e00-\u9fff]/g, '').length >= 4 && !/\d|^(?:不?含|见|详见|附|以下简称)/.test(words);
    return isWords && !fields.some((one) => one.start < to && from < one.end);
  });
}
