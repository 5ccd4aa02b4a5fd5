/** `npm run check`: installs what is missing; types, lint, format, dependency rules and tests; ends with a line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

install();

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Through Node, as a script in .bin is another one on Windows. */
const bin = (file) => [process.execPath, join(root, 'node_modules', file)];

/** As long as all the others without a test together, and on one processor. */
const lint = { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.'] };
/** Beside it, one after the other. */
const still = [
  { name: 'types', command: [...bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types of the core alone', command: [...bin('typescript/bin/tsc'), '-p', 'src/core'] },
  {
    name: 'dependency rules',
    command: [...bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '--config', '.dependency-cruiser.mjs'],
  },
];
/** They use both processors themselves, so they come last, and say how far they are. */
const tests = { name: 'tests', command: [...bin('jest/bin/jest.js')], counts: true };

const count = { passed: 0, failed: 0, skipped: 0 };
await Promise.all([inOrder([lint]), inOrder([...still, tests])]);
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function inOrder(steps) {
  for (const step of steps) tell(await run(step));
}

function tell({ name, counts, code, output, seconds }) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  const [, passed, failed, skipped = 0] =
    (counts && /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(output)) || [];
  if (Number(skipped) > 0)
    console.log(
      `        ${skipped} skipped, as a judge that is not installed or a case that cannot be tried here; npx jest --verbose says which`,
    );
  count.passed += passed === undefined ? Number(code === 0) : Number(passed);
  // A run that broke off before it could count has failed too.
  count.failed += Math.max(Number(failed ?? 0), Number(code !== 0));
  count.skipped += Number(skipped);
}

function run(step) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command[0], step.command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (text) => {
      output += text;
      // Each suite as it ends: minutes must not pass in silence.
      if (step.counts)
        for (const line of text.split('\n')) if (/^(PASS|FAIL) /.test(line)) console.log(`        ${line}`);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (problem) => resolve({ ...step, code: 1, output: String(problem), seconds: 0 }));
    child.on('close', (code) => resolve({ ...step, code, output, seconds: (performance.now() - start) / 1000 }));
  });
}
