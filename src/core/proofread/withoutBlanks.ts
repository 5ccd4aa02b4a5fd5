import { DOWN_WORDS, UP_WORDS } from '../statements/lexicon';
import type { TextRange } from '../statements/statement';
import type { TextPlace } from './mention';
import type { ProofFinding, Suspect } from './proof';
import type { ReportText } from './reportText';

/** A report whose figures have no blanks around them, and the way back to the report as it stands. */
export interface WithoutBlanks {
  readonly text: ReportText;
  readonly asItStands: (finding: ProofFinding) => ProofFinding;
}

const BLANK = '[ \\u3000\\u00a0]+';
const SIGN = '[,，。；：;:、()（）“”"%％]';
/** 「减少19 万元 ，下降43.78% 」: a blank beside a sign, or between a figure and a word, or what became of it. Two figures stay two. */
const MEANINGLESS = new RegExp(
  `(?<=${SIGN})${BLANK}|${BLANK}(?=${SIGN})|(?<=\\d)${BLANK}(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])${BLANK}(?=\\d)|(?<=元)${BLANK}(?=${UP_WORDS}|${DOWN_WORDS})`,
  'g',
);
/** 「2.1 项目情况」: the blank tells the number of a heading from its words. 「2024 年收入」 begins with a year. */
const HEADED = /^\s*[(（]?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})[)）、.]?\s+/;

/** How a report is read: what is set apart for the eye is one sentence all the same. */
export function withoutBlanks(report: ReportText): WithoutBlanks {
  const kept = report.paragraphs.map(({ text, table }) =>
    table === undefined && /[ \u3000\u00a0]/.test(text) ? keptOf(text) : undefined,
  );
  const back = ({ paragraph, span: [from, to], ...rest }: TextPlace): TextPlace => {
    const places = kept[paragraph];
    const span: TextRange = places ? [places[from] ?? from, (places[to - 1] ?? to - 1) + 1] : [from, to];
    return { paragraph, span, ...rest };
  };
  const restored = <One extends Suspect>(one: One): One => {
    const at = back(one.at);
    const stands = at.table === undefined ? report.paragraphs[at.paragraph]?.text.slice(...at.span) : undefined;
    // A word that it is told by is shown as it stands; of several figures the words are our own.
    const same = stands?.replace(/[ \u3000\u00a0]/g, '') === one.says.replace(/[ \u3000\u00a0]/g, '');
    return { ...one, at, ...(same && { says: stands }) };
  };
  return {
    text: {
      ...report,
      paragraphs: report.paragraphs.map((paragraph, at) => {
        const places = kept[at];
        return places ? { ...paragraph, text: places.map((place) => paragraph.text[place] ?? '').join('') } : paragraph;
      }),
    },
    asItStands: (finding) => ({
      ...restored(finding),
      ...(finding.suspects && { suspects: finding.suspects.map(restored) }),
      ...(finding.together && { together: finding.together.map(restored) }),
    }),
  };
}

/** The places of the characters that stay. */
function keptOf(text: string): readonly number[] {
  const start = HEADED.exec(text)?.[0].length ?? 0;
  const gone = new Set<number>();
  for (const { 0: blank, index } of text.matchAll(MEANINGLESS))
    if (index >= start) for (let at = index; at < index + blank.length; at++) gone.add(at);
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => !gone.has(at));
}
