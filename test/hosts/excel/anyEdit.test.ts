import { fc } from '../../support/fastCheck';
import { calculateWith } from '../../support/emulatedBook';
import { type Sequence, rerunTrial, sequence } from '../../support/rerunTrial';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
let trial: (one: Sequence) => Promise<void>;
beforeAll(() => {
  univer = startUniver();
  trial = rerunTrial(calculateWith(univer));
});
afterAll(() => univer.stop());

/** A few here; thousands with `npm run fuzz -- COUNT SEED reruns`. `RERUN_ONE` tries one alone, and shorter ones. */
const alone = process.env['RERUN_ONE'];
const sequences = alone ? [JSON.parse(alone) as Sequence] : fc.sample(sequence, { numRuns: 12, seed: 20261121 });

describe('任意改动、任意中断之后再评：填的都在，她的表没动，结果与命令行一样，再评不写，断了就像没评过', () => {
  // One by one, so that the run shows where it is.
  it.each(sequences.map((one, index) => [index + 1, one] as const))('第 %d 串', async (_, one) => {
    await trial(one).catch((problem: unknown) => {
      throw new Error(`RERUN_ONE='${JSON.stringify(one)}'`, { cause: problem });
    });
  });
});
