import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const generated = ['**/dist/**', '**/node_modules/**', 'frontend/src/app/api/**', 'backend/src/metadata.ts', '.aelwyd/**', 'frontend/.angular/**', '**/dist-*/**'];

export default tseslint.config(
  { ignores: generated },
  {
    files: ['backend/**/*.ts', 'migrations/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='save'][callee.object.name=/Repository|manager/]", message: 'save() writes a stale version back: use a guarded update.' },
      ],
      'max-lines': ['error', 300],
    },
  },
  {
    // Nest reads the types of constructor parameters at run time.
    files: ['backend/src/**/*.{controller,service,module,guard,filter,interceptor,dto}.ts', 'backend/src/**/*-view.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['frontend/src/**/*.ts'],
    extends: [...tseslint.configs.recommended, ...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      'max-lines': ['error', 300],
    },
  },
  { files: ['frontend/src/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
);
