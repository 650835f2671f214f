import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['vite.config.ts', 'vite.pages.ts', 'vite.age.ts'],
          defaultProject: 'test/tsconfig.json',
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.strict] },
  {
    files: ['src/components/**/*.ts', 'test/components/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    // Lit calls a template's listeners with the element as `this`.
    rules: { ...litA11y.configs.recommended.rules, '@typescript-eslint/unbound-method': 'off' },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  {
    files: ['test/**/*.ts', 'vite.*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // chai asserts by property: `expect(x).to.be.true`.
    files: ['test/components/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // `equal` is not a promise, whatever the types of the DOM diff say. `accessible()` is, and must be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }],
        },
      ],
    },
  },
);
