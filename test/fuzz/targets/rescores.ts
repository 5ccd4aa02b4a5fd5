import { fc } from '../../support/fastCheck';
import { sequence } from '../../support/rerunTrial';
import { rescoreTrial } from '../../support/rescoreTrial';
import type { FuzzTarget } from '../target';

const trial = rescoreTrial();

/** A scored workbook that she went on working in, scored again as on the command line: small, and without an Excel around it. */
export const rescores: FuzzTarget = {
  name: 'rescores',
  async run(seed) {
    const [one] = fc.sample(sequence, { numRuns: 1, seed });
    await trial(one!);
    return 'scored again';
  },
};
