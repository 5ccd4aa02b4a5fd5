import type { Finding } from '../base/problem';
import { type Question, questionsOf } from '../schemes/questions';
import type { Scheme } from '../schemes/scheme';
import { schemeIndicators } from '../schemes/schemeIndicators';
import type { AnswerEntry, Entries, IndicatorEntry } from '../scorecard/entries';
import { type Typed, textOf } from '../workbook/typed';
import { looks } from '../sheets/looks';
import type { PlannedCell, WorkbookPlan } from '../sheets/sheetPlan';

/**
 * What she typed for indicators that the scheme no longer has, or to questions that it no longer asks: it counts for
 * nothing, and stands as a line under 指标评分 so that it is not lost.
 */
export function withLeftEntries(
  plan: WorkbookPlan,
  entries: Entries,
  scheme: Scheme,
): { plan: WorkbookPlan; findings: readonly Finding[] } {
  const lines = linesLeft(entries, scheme);
  if (lines.length === 0) return { plan, findings: [] };
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.key !== 'scores') return sheet;
    const bottom = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
    const cells = lines.map((text, index): PlannedCell => ({
      row: bottom + 2 + index,
      column: 0,
      content: { kind: 'text', text },
      look: looks.note,
    }));
    return { ...sheet, cells: [...sheet.cells, ...cells] };
  });
  const name = plan.sheets.find(({ key }) => key === 'scores')?.name ?? '';
  return {
    plan: { ...plan, sheets },
    findings: [
      {
        code: 'entriesLeft',
        level: 'notice',
        details: { sheet: name, count: String(lines.length) },
        places: [{ sheet: name }],
      },
    ],
  };
}

function linesLeft(entries: Entries, scheme: Scheme): readonly string[] {
  const indicators = new Map(schemeIndicators(scheme).map(({ path, indicator }) => [path, indicator]));
  return [...entries.indicators].flatMap(([path, entry]) => {
    const indicator = indicators.get(path);
    const asked = new Set(indicator ? questionsOf(indicator).map(nameOf) : []);
    const parts = [...(indicator ? [] : rowParts(entry)), ...answerParts(entry, (question) => !asked.has(question))];
    return parts.length > 0 ? [`「${path}」曾填写：${parts.join('；')}`] : [];
  });
}

function nameOf(question: Question): string {
  switch (question.kind) {
    case 'figure':
      return question.name;
    case 'level':
      return 'level';
    case 'confirm':
      return question.sentence;
    case 'point':
    case 'guard':
      return `${question.kind}${String(question.index)}`;
  }
}

function rowParts({ fullMark, value, score, reason, evidence, remark }: IndicatorEntry): readonly string[] {
  const cells: readonly (readonly [string, Typed | undefined])[] = [
    ['分值', fullMark],
    ['实际值', value],
    ['得分', score],
    ['扣分说明', reason],
    ['佐证', evidence],
    ['备注', remark],
  ];
  return cells.flatMap(([name, typed]) => (typed ? [`${name} ${textOf(typed)}`] : []));
}

function answerParts(
  { points = [], level, figures = new Map(), guards = [], confirmed = new Map() }: IndicatorEntry,
  isLeft: (question: string) => boolean,
): readonly string[] {
  const numbered = (name: string, kind: string, answers: readonly AnswerEntry[]) =>
    answers.flatMap((one, index) =>
      isLeft(`${kind}${String(index)}`) ? answerText(`${name} ${String(index + 1)}`, one) : [],
    );
  return [
    ...numbered('要点', 'point', points),
    ...numbered('例外情形', 'guard', guards),
    ...[...confirmed].flatMap(([sentence, one]) => (isLeft(sentence) ? answerText('确认', one) : [])),
    ...(level && isLeft('level') ? answerText('等级', level) : []),
    ...[...figures].flatMap(([name, { typed, evidence, remark }]) =>
      isLeft(name) && (typed ?? evidence ?? remark)
        ? [[name, textOf(typed), textOf(evidence), textOf(remark)].filter((part) => part !== '').join(' ')]
        : [],
    ),
  ];
}

/** What nobody confirmed is not worth keeping. */
function answerText(name: string, { text, assumed, evidence, remark }: AnswerEntry): readonly string[] {
  const said = [assumed ? '' : text, textOf(evidence), textOf(remark)].filter((part) => part !== '');
  return said.length > 0 ? [`${name} ${said.join('，')}`] : [];
}
