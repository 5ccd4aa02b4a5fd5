const core = (names) => `^src/core/(${names})/`;

/** `core ← app ← hosts`, `core ← app ← pane|cli`, and the order of the folders inside the core. */
const layers = [
  'base',
  'statements',
  'workbook',
  'formula|tables',
  'rules',
  'facts',
  'checks',
  'criteria',
  'schemes',
  'scorecard',
  'sheets',
  'ownSheets',
  'report',
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
      name: 'page-sees-no-shell',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/(cli|tools)/' },
    },
    {
      name: 'nobody-imports-a-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^src/(cli|taskpane|preview)\\.tsx?$' },
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
