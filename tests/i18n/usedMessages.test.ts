import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../scripts/runScript';

/** Reads and resolves every file of the page. */
const COMPILING_MS = 120_000;
const MESSAGES = join(PROJECT_ROOT, 'src/i18n/messages/');

/** The page as the compiler sees it. */
function pageProgram(): ts.Program {
  const path = join(PROJECT_ROOT, 'tsconfig.app.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT_ROOT);
  return ts.createProgram(
    fileNames.filter((name) => name.startsWith(join(PROJECT_ROOT, 'src/'))),
    options,
  );
}

/** The messages in a part of a tree of them, each with its path. */
function messagesIn(node: ts.Node, path: readonly string[]): (readonly [ts.Node, string])[] {
  const { initializer } = node as Partial<ts.PropertyAssignment>;
  const tree = initializer && objectOf(initializer);
  if (!tree) return [];
  const properties = tree.properties.filter((each) => ts.isPropertyAssignment(each));
  const named = properties.map((each) => [each, each.name.getText().replace(/'/g, '')] as const);
  return named.some(([, name]) => name === 'zh')
    ? [[node, path.join('.')]]
    : named.flatMap(([each, name]) => messagesIn(each, [...path, name]));
}

function objectOf(node: ts.Expression): ts.ObjectLiteralExpression | null {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.isSatisfiesExpression(node) || ts.isAsExpression(node)
    ? objectOf(node.expression)
    : null;
}

/**
 * What is taken from the trees of messages: the last of a chain of names, `chart` in `chart.title` is not.
 * What is handed on as a whole, or looked into by a key that is not known before, counts with all that is in it.
 */
function takenIn(file: ts.SourceFile, checker: ts.TypeChecker): ts.Node[] {
  const taken: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (isName(node) && !leadsOn(node))
      taken.push(...declarationsOf(symbolOf(node, checker), checker));
    if (ts.isBindingElement(node)) {
      const tree = checker.getTypeAtLocation(node.parent);
      const property = tree.getProperty((node.propertyName ?? node.name).getText());
      taken.push(...declarationsOf(property, checker));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return taken;
}

type Name = ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** A whole chain, or the first name of one: the names behind a dot stand for nothing by themselves. */
function isName(node: ts.Node): node is Name {
  if (ts.isIdentifier(node))
    return !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** Whether names or a key that are known follow: what they name is taken, and no more. */
function leadsOn(node: Name): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return ts.isObjectBindingPattern(parent.name);
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    ts.isElementAccessExpression(parent) &&
    parent.expression === node &&
    ts.isStringLiteral(parent.argumentExpression)
  );
}

function symbolOf(node: Name, checker: ts.TypeChecker): ts.Symbol | undefined {
  const place = ts.isPropertyAccessExpression(node)
    ? node.name
    : ts.isElementAccessExpression(node)
      ? node.argumentExpression
      : node;
  return checker.getSymbolAtLocation(place);
}

/** Where a symbol is declared among the messages. */
function declarationsOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Node[] {
  if (!symbol) return [];
  const { declarations = [] } =
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return declarations.filter((each) => each.getSourceFile().fileName.startsWith(MESSAGES));
}

function unused(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const own = files.filter(({ fileName }) => fileName.startsWith(MESSAGES));
  const used = new Set<ts.Node>(
    files
      .filter((file) => !own.includes(file))
      .flatMap((file) => takenIn(file, checker))
      .flatMap((node) => messagesIn(node, []).map(([message]) => message)),
  );
  return own
    .flatMap(({ statements }) => statements)
    .filter((each) => ts.isVariableStatement(each))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap((each) => messagesIn(each, [each.name.getText()]))
    .filter(([message]) => !used.has(message))
    .map(([, path]) => path);
}

describe('the words of the page', () => {
  it('are all shown somewhere', { timeout: COMPILING_MS }, () => {
    expect(unused(pageProgram())).toEqual([]);
  });
});
