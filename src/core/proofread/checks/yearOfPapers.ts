import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「2023年共追加指标3笔…其中追加：」: what was added to a budget in a year. */
const MOVED =
  /^\s*(?:[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*)?(?<year>20\d{2})年度?[^,;:。\d]{0,8}(?:追加|收回|调增|调减|调整)/d;
const PAPER = /[〔[(【](20\d{2})[〕\])】]\d{1,4}号/g;
/** So many paragraphs below may list its papers. */
const BELOW = 8;

/** The papers by which a budget is changed are of the year in which it is: 「2023年共追加…：1.青财预〔2024〕47号」. */
export const yearOfPapers: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '某年追加、收回的指标，文号不会都是下一年的',
  find: (report) =>
    report.paragraphs.flatMap((paragraph, at) => (paragraph.inTable ? [] : brokenIn(paragraph, at, report))),
};

function brokenIn({ even, text, at: paragraph }: ReadParagraph, at: number, report: ReadReport): readonly Doubt[] {
  const { year } = report.context;
  const match = MOVED.exec(even);
  const span = match?.indices?.groups?.['year'];
  const said = Number(match?.groups?.['year']);
  if (!span || year === undefined || said === year || Math.abs(said - year) > 2) return [];
  // 「2023年追加、2024年实施的」 speaks of both; without a sum nothing was added.
  if (even.includes(`${String(year)}年`) || !/\d(?:万元|元)/.test(even)) return [];
  const papers = [even, ...linesBelow(report.paragraphs.slice(at + 1, at + 1 + BELOW))].flatMap((line) =>
    [...line.matchAll(PAPER)].map(([, own]) => Number(own)),
  );
  if (papers.length < 2 || papers.some((own) => own !== year)) return [];
  return [
    {
      at: { paragraph, span: [span[0], span[1]] },
      says: text.slice(...span),
      should: String(year),
      why: `下面 ${String(papers.length)} 个文号都是${String(year)}年的`,
    },
  ];
}

/** As long as each has a paper. */
function linesBelow(paragraphs: readonly ReadParagraph[]): readonly string[] {
  const end = paragraphs.findIndex(({ even, inTable }) => inTable || even.search(PAPER) < 0);
  return paragraphs.slice(0, end < 0 ? paragraphs.length : end).map(({ even }) => even);
}
