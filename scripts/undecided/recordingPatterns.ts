import { relative, resolve } from 'node:path';
import ts from 'typescript';

const ENGINE = resolve(import.meta.dirname, '../../src/extract');
const ASKED = resolve(import.meta.dirname, 'askedPatterns.ts');

/**
 * The plugin of the test runner under which each pattern of src/extract, as it is loaded for the tests, remembers
 * what it is asked. The sources stay as they are, and no other pattern is touched.
 */
export const recordingPatterns = {
  name: 'recording-patterns',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const file = relative(ENGINE, id);
    return file.startsWith('..') || !file.endsWith('.ts') ? null : { code: recording(code, file) };
  },
};

/** @param file below src/extract */
function recording(code: string, file: string): string {
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const inserted: { readonly at: number; readonly words: string }[] = [];
  const visit = (node: ts.Node): void => {
    const isBuilt = ts.isNewExpression(node) && node.expression.getText(parsed) === 'RegExp';
    if (isBuilt || ts.isRegularExpressionLiteral(node)) {
      const at = node.getStart(parsed);
      const line = parsed.getLineAndCharacterOfPosition(at).line + 1;
      inserted.push({ at, words: `__asked('${file}:${line}', ` }, { at: node.end, words: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  if (inserted.length === 0) return code;
  inserted.sort((a, b) => b.at - a.at);
  const whole = inserted.reduce(
    (text, { at, words }) => text.slice(0, at) + words + text.slice(at),
    code,
  );
  return `import { asked as __asked } from '${ASKED}'; ${whole}`;
}
