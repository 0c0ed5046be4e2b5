import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import js from '@eslint/js';
import checkFile from 'eslint-plugin-check-file';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const FEATURES = readdirSync(resolve(import.meta.dirname, 'src/features'));

const SCRIPTS = {
  target: './scripts',
  from: './src',
  except: ['./contract', './extract'],
  message: 'Scripts share only the contract and the engine with the page.',
};

/** The engine's folders in the way of the data: each may import those before it. */
const STAGES = [
  ...['lexicon', 'numerals', 'text', 'structure', 'things', 'figures', 'context', 'milestones'],
  ...['themes', 'statements', 'indicators'],
];
const SHARED_BY_STAGES = ['./model.ts', './identity.ts'];

/** Who may import whom: contract ← extract; contract ← domain ← data, state ← features ← app. */
const IMPORT_DIRECTION = [
  { target: './src', from: './scripts', message: 'The page never imports build scripts.' },
  { target: './src', from: './tests', message: 'Tests import the page, not the reverse.' },
  SCRIPTS,
  { target: './src/contract', from: './src', except: ['./contract'] },
  { target: './src/extract', from: './src', except: ['./extract', './contract'] },
  ...STAGES.map((stage, index) => ({
    target: `./src/extract/${stage}`,
    from: './src/extract',
    except: [...SHARED_BY_STAGES, ...STAGES.slice(0, index + 1).map((earlier) => `./${earlier}`)],
    message: 'A stage of the engine imports only those before it.',
  })),
  { target: './src/domain', from: './src', except: ['./domain', './contract'] },
  { target: './src/data', from: './src', except: ['./data', './domain', './contract'] },
  { target: './src/state', from: './src', except: ['./state', './domain', './contract', './i18n'] },
  { target: './src/i18n', from: './src', except: ['./i18n', './contract'] },
  {
    target: './src/components',
    from: './src',
    except: ['./components', './domain', './contract', './i18n', './styles'],
  },
  { target: './src/features', from: './src/app' },
  ...FEATURES.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features do not import each other; app/ puts them together.',
  })),
];

/** A script that uses more of the page than the contract and the engine. */
function scriptThatShares(file, folders) {
  const zones = IMPORT_DIRECTION.map((zone) =>
    zone === SCRIPTS ? { ...SCRIPTS, except: [...SCRIPTS.except, ...folders] } : zone,
  );
  return { files: [file], rules: { 'import-x/no-restricted-paths': ['error', { zones }] } };
}

export default tseslint.config(
  { ignores: ['dist', 'public', 'corpus', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    plugins: { 'import-x': importX, 'check-file': checkFile },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: IMPORT_DIRECTION }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'check-file/filename-naming-convention': [
        'error',
        {
          'src/**/*.tsx': 'PASCAL_CASE',
          '{src,scripts,tests}/**/*.ts': 'CAMEL_CASE',
        },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { '{src,scripts,tests}/**/': 'KEBAB_CASE' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
    },
  },
  {
    files: ['src/extract/**', 'src/contract/**', 'src/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'fetch', 'localStorage', 'process', 'Buffer'].map((name) => ({
          name,
          message: 'This part is pure: it runs at build time, in workers and in tests.',
        })),
      ],
    },
  },
  // It times what the page does, with the page's own functions.
  scriptThatShares('scripts/bench/filterStep.ts', ['./domain']),
  // The table of all pairs is the page's own, with its notes in the page's own words.
  scriptThatShares('scripts/publish/pairTable.ts', ['./domain', './components']),
  {
    files: ['eslint.config.js', 'vite.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);
