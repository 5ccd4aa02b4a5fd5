import { proofreadReport } from '../../app/proofreading';
import type { ProofreadOutcome } from '../../app/proofreading';
import { sayProof } from '../../core/wording/proofMessages';
import type { Command } from '../command';
import { show } from '../show';

export const proofreadCommand: Command<'book' | 'out'> = {
  name: 'proofread',
  synopsis: 'REPORT.docx [--book BOOK.xlsx] [--out MARKED.docx] [--json]',
  summary: '校对写好的报告：与工作簿核对，与报告自己核对；MARKED.docx 用批注指出，正文一字不改',
  operands: { least: 1, most: 1, missing: 'proofread 需要一个报告（.docx）。' },
  options: { book: 'text', out: 'text' },
  async run(given, shell) {
    const [report = ''] = given.operands;
    const book = given.text('book');
    const done = await proofreadReport(
      shell.finishedReport(report),
      book === undefined ? undefined : shell.workbookFile(book, book),
      given.text('out'),
    );
    if (!done.ok) return done;
    return show(
      given,
      shell,
      () => proofreadJson(done.value),
      () => printProofreading(done.value, given.text('out')),
    );
  },
};

/** The contract's JSON: every finding with its words, in reading order. */
function proofreadJson({ findings, numbers, tied, text }: ProofreadOutcome) {
  return {
    findings: findings.map((finding) => ({
      code: finding.code,
      level: finding.level === 'error' ? '错误' : '提醒',
      message: sayProof(finding),
      quote: finding.quote,
      says: finding.says,
      should: finding.should,
      paragraph: text.paragraphs[finding.at.paragraph]?.index ?? null,
      table: text.paragraphs[finding.at.paragraph]?.table ?? null,
      places: finding.places ?? [],
    })),
    checked: { numbers, tied },
  };
}

function printProofreading({ findings, numbers, tied }: ProofreadOutcome, marked: string | undefined): string {
  const lines = findings.flatMap((finding, index) => [
    `${String(index + 1)}. ${finding.level === 'error' ? '错误' : '提醒'}　${sayProof(finding)}`,
    `   ${finding.quote.replace(/\s+/g, ' ').slice(0, 120)}`,
  ]);
  const head =
    findings.length === 0
      ? '没有发现对不上的地方。'
      : `发现 ${String(findings.length)} 处，其中错误 ${String(findings.filter(({ level }) => level === 'error').length)} 处。`;
  return [
    head,
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
    `报告里有 ${String(numbers)} 个数，核对了 ${String(tied)} 个；其余的没有依据可以核对。`,
    ...(marked === undefined ? [] : [`已写入 ${marked}（批注），原报告没有改动。`]),
  ].join('\n');
}
