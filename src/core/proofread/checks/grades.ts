import type { Decimal } from '../../base/decimal';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { placeKey } from '../placeKey';
import { heldPlaces } from '../heldPlaces';
import { placeOf } from '../mentions';
import type { Scale } from '../scalesIn';

export const gradeWrong: Proof = {
  code: 'gradeWrong',
  level: 'error',
  law: '等级与总分和等级标准一致',
  find(report) {
    const total = report.truth?.total?.score ?? report.scores.totals[0]?.score ?? totalOfTable(report);
    const scale = report.scores.scales.find((one) => misnamed(one).length === 0);
    const byScale = total && scale && gradeBy(scale, total);
    const right = report.truth?.grade ?? byScale;
    if (right === undefined) return [];
    return report.scores.grades.flatMap(({ word, at }): Doubt[] =>
      sameGrade(word, right)
        ? []
        : [
            {
              at,
              says: word,
              should: right,
              why: total ? `总分 ${total.toString()} 分` : '工作簿里的等级',
              // Without a workbook the total may be the wrong one of the two, unless the table says it as well.
              ...(!report.truth?.total && !saidAgain(report) && { suspects: totalsOf(report) }),
            },
          ],
    );
  },
};

/** The line 合计 of the one table that makes a hundred. */
function totalOfTable({ scores }: ReadReport): Decimal | undefined {
  const [row, other] = scores.rows.filter(({ sum, full, score }) => sum && score && full?.equals(100));
  return other ? undefined : row?.score;
}

/** The line 合计 of the table and the text say one total. */
function saidAgain(report: ReadReport): boolean {
  const [said] = report.scores.totals;
  const inTable = totalOfTable(report);
  return said !== undefined && inTable?.equals(said.score) === true;
}

function totalsOf(report: ReadReport): readonly Suspect[] {
  const { scores, text } = report;
  const held = heldPlaces(report);
  // What the scores of the groups add up to is borne out.
  return scores.totals
    .slice(0, 1)
    .filter(({ at }) => !held.has(placeKey(at)))
    .map(({ at }) => ({
      at,
      says: text.paragraphs[at.paragraph]?.text.slice(...at.span) ?? '',
      should: '',
      explained: false,
    }));
}

export const scaleBroken: Proof = {
  code: 'scaleBroken',
  level: 'error',
  law: '等级标准各档相连，不重不漏，从高到低各有各的名字，各处写得一样',
  find(report) {
    const gaps = report.scores.scales.flatMap((scale) => [...gapsOf(scale), ...misnamed(scale)]);
    const [first, ...others] = report.scores.scales.filter((scale) => misnamed(scale).length === 0);
    if (!first) return gaps;
    const differing = others.flatMap((scale) => differences(first, scale, report));
    return [...gaps, ...differing];
  },
};

function gradeBy({ steps }: Scale, total: Decimal): string | undefined {
  return steps.find(({ from, below }) => (!from || total.gte(from)) && (!below || below.equals(100) || total.lt(below)))
    ?.word;
}

function gapsOf({ steps, at }: Scale): readonly Doubt[] {
  return steps.slice(1).flatMap((step, index): Doubt[] => {
    const above = steps[index];
    if (!above?.from || !step.below || above.from.equals(step.below)) return [];
    return [
      {
        at,
        says: `“${step.word}”到 ${step.below.toString()}，“${above.word}”从 ${above.from.toString()} 起`,
        should: above.from.toString(),
        why: '相邻两档的界限应当是同一个数',
      },
    ];
  });
}

/** From good to bad; words of one place stand in scales of different counties. */
const RANKS: readonly RegExp[] = [/^优/, /^良/, /^(?:中|合格|一般)/, /^(?:较差|差|不合格)/];

function misnamed({ steps, at }: Scale): readonly Doubt[] {
  const rank = (word: string): number => RANKS.findIndex((words) => words.test(word));
  return steps.slice(1).flatMap(({ word }, index): readonly Doubt[] => {
    const above = steps[index]?.word ?? '';
    if (word !== above && rank(word) >= rank(above)) return [];
    return [{ at, says: `“${above}”“${word}”`, should: '', why: `“${above}”下面一档不能是“${word}”` }];
  });
}

function differences(first: Scale, other: Scale, report: ReadReport): readonly Doubt[] {
  return other.steps.flatMap((step, index): Doubt[] => {
    const model = first.steps[index];
    if (!model || first.steps.length !== other.steps.length) return [];
    const sameBounds = String(model.from) === String(step.from) && String(model.below) === String(step.below);
    if (model.word === step.word && sameBounds) return [];
    return [
      {
        at: other.at,
        says: `${bounds(step)}为“${step.word}”`,
        should: `${bounds(model)}为“${model.word}”`,
        why: placeOf({ at: first.at, text: `“${model.word}”` }, report),
      },
    ];
  });
}

function bounds({ from, below }: Scale['steps'][number]): string {
  return [from && `≥${from.toString()}`, below && `＜${below.toString()}`].filter(Boolean).join('、');
}

function sameGrade(one: string, other: string): boolean {
  const plain = (word: string): string => word.replace(/^(优|良|中)(?:秀|好|等)$/, '$1');
  return plain(one) === plain(other);
}
