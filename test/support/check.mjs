/** `npm run check`: types, lint, dependency rules and tests; ends with a line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Two at a time: the tests use both processors themselves, so they run alone. */
const rounds = [
  [
    { name: 'types', command: [bin('tsc'), '-p', '.'] },
    { name: 'types of the core alone', command: [bin('tsc'), '-p', 'src/core'] },
    { name: 'dependency rules', command: [bin('depcruise'), 'src', '--config', '.dependency-cruiser.mjs'] },
  ],
  [{ name: 'lint', command: [bin('eslint'), '.'] }],
  [{ name: 'tests', command: [bin('jest')], counts: true }],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const round of rounds) {
  for (const { name, counts, code, output, seconds } of await Promise.all(round.map(run))) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds.toFixed(1)} s)`);
    if (code !== 0) console.log(output);
    const counted = counts ? /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(output) : undefined;
    if (counted?.[3])
      console.log(
        `        ${counted[3]} skipped, as a judge that is not installed or a case that cannot be tried here; npx jest --verbose says which`,
      );
    passed += counted ? Number(counted[1]) : code === 0 ? 1 : 0;
    // A run that broke off before it could count has failed too.
    failed += counted ? Math.max(Number(counted[2]), code === 0 ? 0 : 1) : code === 0 ? 0 : 1;
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

function run(step) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command[0], step.command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (problem) => resolve({ ...step, code: 1, output: String(problem), seconds: 0 }));
    child.on('close', (code) => resolve({ ...step, code, output, seconds: (performance.now() - start) / 1000 }));
  });
}
