import { fc } from '../../support/fastCheck';
import { calculateWith } from '../../support/emulatedBook';
import { type Sequence, rerunTrial, sequence } from '../../support/rerunTrial';
import { type UniverEngine, startUniver } from '../../support/univerEngine';
import type { FuzzTarget } from '../target';

let started: { readonly univer: UniverEngine; readonly trial: (one: Sequence) => Promise<void> } | undefined;

/** A scored workbook that she went on working in, in an Excel that gives up somewhere, scored again. */
export const reruns: FuzzTarget = {
  name: 'reruns',
  async run(seed) {
    started ??= startTrial();
    const [one] = fc.sample(sequence, { numRuns: 1, seed });
    await started.trial(one!).catch((problem: unknown) => {
      throw new Error(
        `${problem instanceof Error ? problem.message : String(problem)}\nRERUN_ONE='${JSON.stringify(one)}'`,
      );
    });
    return 'scored again';
  },
  async end() {
    await started?.univer.stop();
    started = undefined;
  },
};

function startTrial(): NonNullable<typeof started> {
  const univer = startUniver();
  return { univer, trial: rerunTrial(calculateWith(univer)) };
}
