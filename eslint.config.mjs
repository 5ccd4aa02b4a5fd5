import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Strict for what ships; tests may be shorter with the truth than the compiler likes. */
export default typescript.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', '**/*.mjs', '**/*.cjs', 'webpack.config.js'] },
  js.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
      // The ideographic space is a letter of Chinese text, in sentences as in comments.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-nested-ternary': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { ...hooks.configs.flat['recommended-latest'], files: ['src/**/*.tsx', 'src/pane/**/*.ts', 'src/page/**/*.ts'] },
  {
    // Tables of words: one place for all of a kind, however many there are.
    files: ['src/core/criteria/lexicon/*.ts', 'src/core/tables/words/lexicon*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The numbers of Univer's enums are written out where loading its enums would load Univer.
    files: ['src/page/grid/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'src/tools/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-nested-ternary': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // One seed for all of them.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    ignores: ['test/support/fastCheck.ts'],
    rules: {
      'no-restricted-imports': ['error', { name: 'fast-check', message: 'Take it from test/support/fastCheck.' }],
    },
  },
);
