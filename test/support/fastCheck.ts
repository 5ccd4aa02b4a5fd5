import * as fc from 'fast-check';

/**
 * The same inputs in every run of the check: a commit passes or it does not, whoever asks and how often. New ones are looked for on
 * purpose: `SEED=random npx jest test/core/criteria`, or with the number that a failure named.
 */
const asked = process.env['SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20261129) });

export { fc };
