import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type TypeScript from 'typescript';

// Required, not imported: vitest would transform the whole compiler first.
const ts = createRequire(import.meta.url)('typescript') as typeof TypeScript;

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Import {
  /** Path from the root when it is one of our files, else the specifier as written. */
  readonly target: string;
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the root, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Says nothing of its own: every statement is a re-export. */
  readonly isBarrel: boolean;
  readonly tree: TypeScript.SourceFile;
}

function parse(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];

  function add(specifier: TypeScript.Node | undefined, dynamic: boolean, typeOnly: boolean) {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text;
    const target = name.startsWith('.') ? slashes(join(dirname(path), name)) : name;
    imports.push({ target, dynamic, typeOnly });
  }

  function visit(node: TypeScript.Node) {
    if (ts.isImportDeclaration(node)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, false, typeOnly);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, false, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, false, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], true, false);
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);

  const { statements } = tree;
  const isBarrel =
    statements.length > 0 &&
    statements.every((each) => ts.isExportDeclaration(each) || ts.isImportDeclaration(each)) &&
    statements.some((each) => ts.isExportDeclaration(each));
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, isBarrel, tree };
}

/** Every TypeScript file in a folder, parsed. */
export function sourceFiles(folder: string): SourceFile[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parse(path));
}

/** Every file in a folder, as sorted paths from the root; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))))
      .sort();
  } catch {
    return [];
  }
}

/** Title of the first `it` in the file, in reading order. */
export function firstTestTitle({ tree }: SourceFile): string | undefined {
  let title: string | undefined;
  function visit(node: TypeScript.Node) {
    if (title !== undefined) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === 'it') title = node.arguments[0]?.getText(tree) ?? '';
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return title;
}

/** True when the code says this name, as an identifier or as a string. Comments do not count. */
export function names({ tree }: SourceFile, name: string): boolean {
  const says = (node: TypeScript.Node): boolean =>
    ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name) ||
    (ts.forEachChild(node, says) ?? false);
  return says(tree);
}

function slashes(path: string) {
  return path.replaceAll('\\', '/');
}
