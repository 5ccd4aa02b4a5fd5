/** Types are checked by tsc; here swc only takes them away, which keeps the first test under a second away. */
const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform,
  // hucre ships ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // A test's globals are looked up by way of its sandbox, which takes a hundred times as long as a loop's own work; these are given to each module.
  sandboxInjectedGlobals: [
    'Array',
    'Int32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Uint8Array',
  ],
  // Ends what hangs. It judges nothing: a machine that is busy with other work may be slower than any patience.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/countReporter.mjs'],
};
