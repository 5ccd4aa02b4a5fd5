const core = (names) => `^src/core/(${names})/`;

/**
 * `core ← app ← hosts`, `core ← app ← pane|cli`, and the order of the folders inside the core: none takes a value from one
 * behind it. Types may point forwards (a message is keyed by what the reader of a folder finds), but in no circle of files.
 */
const layers = [
  'base',
  'wording',
  'statements',
  'workbook',
  'formula|tables',
  'rules',
  'facts',
  'checks',
  'criteria',
  'schemes',
  'scorecard',
  'projects',
  'sheets',
  'ownSheets',
  'report',
  'proofread',
  'rollup',
];

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/(taskpane\\.tsx|preview\\.tsx|tools/.*)$'] },
      to: {},
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/decimal\\.js/'] },
    },
    {
      name: 'app-sees-only-core',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: '^src/(app|core)/' },
    },
    {
      name: 'hosts-see-no-face',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: '^src/(hosts|app|core)/' },
    },
    {
      name: 'hosts-know-the-ports-alone',
      comment: 'A host is called by the use cases; of them it knows the types that it answers to.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/app/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'hosts-do-not-lean-on-each-other',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/($1|package)/' },
    },
    {
      name: 'faces-see-no-host',
      severity: 'error',
      from: { path: '^src/(pane|cli)/' },
      to: { path: '^src/(hosts|page)/' },
    },
    {
      name: 'faces-do-not-see-each-other',
      severity: 'error',
      from: { path: '^src/(pane|cli)/' },
      to: { path: '^src/(pane|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'page-sees-no-shell',
      comment: 'The page plays Excel around the emulator, so it opens files and shows the pane; it is no command line.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/(cli|tools)/' },
    },
    {
      name: 'nobody-imports-a-root',
      comment: 'Only the files right under src see hosts and faces together; tools start them.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/tools/' },
      to: { path: '^src/[^/]+\\.tsx?$' },
    },
    {
      name: 'nobody-imports-a-tool',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^src/tools/' },
    },
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer}-below-the-rest`,
      severity: 'error',
      from: { path: core(layer) },
      to: { path: core(layers.slice(index + 1).join('|')), dependencyTypesNot: ['type-only'] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
