import vue from 'eslint-plugin-vue';
import typescript from 'typescript-eslint';
import { functionSize } from './rules/function-size.mjs';
import { noRawText } from './rules/no-raw-text.mjs';
import { statedTypes } from './rules/stated-types.mjs';
import { wordsInNames } from './rules/words-to-avoid.mjs';

const house = {
  rules: { 'function-size': functionSize, 'no-raw-text': noRawText, 'stated-types': statedTypes, 'words-in-names': wordsInNames },
};

export default typescript.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/.build/', 'web/src/generated/', 'web/public/'] },
  typescript.configs.recommended,
  vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser, vueFeatures: { filter: false } } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/require-explicit-emits': 'error',
    },
  },
  {
    files: ['**/*.{ts,mts,mjs,vue}'],
    plugins: { house },
    rules: {
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'house/function-size': ['error', 40],
      'house/words-in-names': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
    },
  },
  { files: ['server/src/**/*.ts'], rules: { 'house/stated-types': 'error' } },
  { files: ['{server,web}/src/**/*.{ts,vue}'], rules: { 'no-console': ['error', { allow: ['info', 'warn', 'error'] }] } },
  { files: ['web/src/**/*.{ts,vue}'], ignores: ['web/src/words/**', '**/*.test.ts'], rules: { 'house/no-raw-text': 'error' } },
);
