/** `npm run fuzz -- COUNT SEED [TARGET…]`: prints each broken promise with its number when it is found, and what became of the inputs. */
import { allTargets } from './allTargets';
import { runTarget } from './runTarget';

const [count = '200', seed = '1', ...names] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(seed) + index);
if (seeds.length === 0 || !Number.isInteger(seeds[0])) throw new Error('COUNT and SEED are whole numbers');

for (const target of allTargets.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const { outcomes, faults, slowest } = await runTarget(target, seeds, (done, fault) => {
    if (fault) console.log(`  ${target.name} ${String(fault.seed)}: ${fault.reason}`);
    if (done % 200 === 0) console.error(`${target.name} ${String(done)}`);
  });
  await target.end?.();
  const told = [...outcomes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, times]) => `${outcome} ${String(times)}`);
  console.log(
    `${target.name}: ${told.join(', ')}; broken promises ${String(faults.length)}; slowest ${String(slowest.seed)} (${slowest.ms.toFixed(0)} CPU ms)`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
