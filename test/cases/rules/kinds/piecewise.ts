import { fc } from '../../../support/fastCheck';
import { bands } from '../../../../src/core/rules/patterns/bands';
import { linear } from '../../../../src/core/rules/patterns/linear';
import { passFail } from '../../../../src/core/rules/patterns/passFail';
import { ratio } from '../../../../src/core/rules/patterns/ratio';
import { stepDeduction } from '../../../../src/core/rules/patterns/stepDeduction';
import type { PieceScore, PiecewiseRule } from '../../../../src/core/rules/pieces/piecewiseRule';
import { interval, mark, partialStep, step, threshold } from '../../../support/ruleParts';

const line = fc
  .record({ from: fc.record({ at: threshold, mark }), to: fc.record({ at: threshold, mark }) })
  .filter(({ from, to }) => from.at !== to.at);
const base = fc.constantFrom('0.6', '0.9', '1', '1.2');

const score: fc.Arbitrary<PieceScore> = fc.oneof(
  fc.record({ kind: fc.constant('mark'), mark }),
  fc.record({
    kind: fc.constant('steps'),
    direction: fc.constantFrom('lose', 'gain'),
    start: mark,
    at: threshold,
    step,
    change: mark,
    partialStep,
    limit: mark,
  }),
  fc.record({ kind: fc.constantFrom('share', 'inverse'), base, mark, cap: mark }),
  line.map((ends) => ({ kind: 'line' as const, ...ends })),
  fc.record({ kind: fc.constant('between'), minimum: mark, maximum: mark }),
);

/** No pattern to speak of. */
const free = fc
  .tuple(
    fc.array(fc.record({ interval, score }), { minLength: 1, maxLength: 4 }),
    fc.option(score, { nil: undefined }),
  )
  .map(([pieces, otherwise]): PiecewiseRule => ({ kind: 'piecewise', pieces, ...(otherwise && { otherwise }) }));

/** As free as they come, and the well-known patterns. */
export const rules: fc.Arbitrary<PiecewiseRule> = fc.oneof(
  { weight: 4, arbitrary: free },
  fc
    .tuple(fc.array(fc.record({ interval, mark }), { minLength: 1, maxLength: 6 }), fc.option(mark, { nil: undefined }))
    .map(([all, otherwise]) => bands(all, otherwise)),
  line.map(linear),
  fc
    .record({
      threshold,
      side: fc.constantFrom('above', 'below', 'either'),
      step,
      deduction: mark,
      partialStep,
      floor: mark,
    })
    .map(stepDeduction),
  mark.map(ratio),
  fc.tuple(interval, mark, mark).map((parts) => passFail(...parts)),
);
