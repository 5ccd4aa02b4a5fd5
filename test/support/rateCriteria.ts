import { criterionJson, type CriterionJson } from '../../src/cli/criterionJson';
import { readGiven } from '../../src/cli/readGiven';

/** A criterion with worked scores, as collections of them are kept. */
export interface WorkedCriterion {
  readonly id?: string;
  readonly indicator: string;
  readonly fullMark: number;
  readonly text: string;
  readonly examples: readonly WorkedExample[];
}

export interface WorkedExample {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly score: number | null;
  readonly scoreRange?: readonly [number, number];
  readonly scoreWholeStepDown?: number;
  readonly scoreWholeStepUp?: number;
  readonly na?: boolean;
}

export type Verdict = 'right' | 'bounded' | 'refused' | 'wrong';

export interface Rated {
  readonly verdict: Verdict;
  readonly got: string;
  readonly expected: string;
}

/** How our answer compares: no score is a refusal, bounds that hold the score are bounded, another score is wrong. */
export function rateExample({ text, fullMark, indicator }: WorkedCriterion, example: WorkedExample): Rated {
  const given = readGiven(JSON.stringify(example.inputs));
  const expected = example.na ? '不适用' : example.scoreRange ? example.scoreRange.join('–') : String(example.score);
  if (!given.ok) return { verdict: 'refused', got: `inputs: ${JSON.stringify(given.refusal.details)}`, expected };
  const answer = criterionJson(text, String(fullMark), indicator, given.value);
  return { ...judge(answer, example), expected };
}

function judge(answer: CriterionJson, { score, scoreRange, na }: WorkedExample): Omit<Rated, 'expected'> {
  if (!answer.ok) return { verdict: 'refused', got: `${answer.problem.code}: ${answer.problem.message}` };
  if (answer.notApplicable) return { verdict: na ? 'right' : 'wrong', got: '不适用' };
  if (answer.range) {
    const [low, high] = answer.range.map(Number) as [number, number];
    const got = `${String(low)}–${String(high)}`;
    if (scoreRange) return { verdict: low === scoreRange[0] && high === scoreRange[1] ? 'right' : 'wrong', got };
    return { verdict: score !== null && low <= score && score <= high ? 'bounded' : 'wrong', got };
  }
  if (answer.score === undefined) return { verdict: 'refused', got: 'no score' };
  if (na || score === null) return { verdict: 'wrong', got: answer.score };
  return { verdict: Number(answer.score) === score ? 'right' : 'wrong', got: answer.score };
}
