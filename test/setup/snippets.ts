import ts from "typescript";

/** Code that documentation shows: an `@example`, or the blocks of a page that belong together. */
export interface Snippet {
  /** Where it stands: `src/kernel/exact.ts`. */
  readonly file: string;
  /** Place in the file, from 0. */
  readonly index: number;
  /** Line in the file, from 1, of its first line. */
  readonly line: number;
  readonly code: string;
}

/** The examples in the TSDoc comments of a source file. Everything from `@example` to the next tag or the end of the comment is code. */
export function examplesIn(file: string, text: string): readonly Snippet[] {
  const found: Snippet[] = [];
  for (const comment of text.matchAll(/\/\*\*([\s\S]*?)\*\//g)) {
    const body = comment[1] ?? "";
    for (const tag of body.matchAll(/(^|\s)@example[ \t]*([\s\S]*?)(?=\n[ \t]*\*?[ \t]*@[a-z]|\s@example\s|$)/g)) {
      const code = (tag[2] ?? "")
        .replace(/\n[ \t]*\* ?/g, "\n")
        .replace(/^\s*```\w*\n|\n\s*```\s*$/g, "\n")
        .trim();
      if (code === "") continue;
      const before = text.slice(0, (comment.index ?? 0) + 3 + (tag.index ?? 0) + (tag[1]?.length ?? 0));
      found.push({ file, index: found.length, line: before.split("\n").length, code });
    }
  }
  return found;
}

/** The programs of a Markdown page. A `ts` block that begins with an import starts a program; one that does not continues the program before it. */
export function programsIn(file: string, text: string): readonly Snippet[] {
  const found: Snippet[] = [];
  for (const block of text.matchAll(/^```ts\n([\s\S]*?)^```/gm)) {
    const code = (block[1] ?? "").trimEnd();
    const previous = found.at(-1);
    if (previous !== undefined && !code.startsWith("import ")) {
      found[found.length - 1] = { ...previous, code: `${previous.code}\n${code}` };
    } else {
      found.push({ file, index: found.length, line: text.slice(0, block.index).split("\n").length + 1, code });
    }
  }
  return found;
}

/** What a source file offers to its examples. */
export interface Names {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Names a source file exports, and names it imports from its neighbours, by the module they come from. The file itself is `""`. */
export function namesOf(text: string): ReadonlyMap<string, Names> {
  const names = new Map<string, { values: string[]; types: string[] }>();
  const seen = new Set<string>();
  const note = (module: string, kind: keyof Names, name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const entry = names.get(module) ?? { values: [], types: [] };
    if (!entry[kind].includes(name)) entry[kind].push(name); // An overloaded function is declared several times.
    names.set(module, entry);
  };
  for (const statement of parse(text).statements) {
    if (ts.isImportDeclaration(statement)) noteImport(statement, note);
    else if (ts.isExportDeclaration(statement)) noteReexport(statement, note);
    else if (isExported(statement)) noteExport(statement, note);
  }
  return names;
}

type Note = (module: string, kind: keyof Names, name: string) => void;

function noteImport(statement: ts.ImportDeclaration, note: Note): void {
  const module = (statement.moduleSpecifier as ts.StringLiteral).text; // An import's specifier is always a string literal.
  const bindings = statement.importClause?.namedBindings;
  if (!module.startsWith(".") || bindings === undefined || !ts.isNamedImports(bindings)) return;
  for (const one of bindings.elements) {
    if (one.propertyName !== undefined) continue;
    note(module, one.isTypeOnly || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "types" : "values", one.name.text);
  }
}

/** Names passed on from a neighbour are the file's own. */
function noteReexport(statement: ts.ExportDeclaration, note: Note): void {
  if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return;
  for (const one of statement.exportClause.elements) note("", one.isTypeOnly || statement.isTypeOnly ? "types" : "values", one.name.text);
}

function noteExport(statement: ts.Statement, note: Note): void {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) note("", "types", statement.name.text);
  else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) note("", "values", statement.name.text);
  else if (ts.isVariableStatement(statement)) {
    for (const one of statement.declarationList.declarations) if (ts.isIdentifier(one.name)) note("", "values", one.name.text);
  }
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("snippet.ts", text, ts.ScriptTarget.ES2022, true);
}

/** Called for every line that ends in `//=> expected`. */
export type Check = (code: string, actual: unknown, expected: unknown) => void;

/**
 * Turns a snippet into a module that exports `run(check)`: its imports first, then the rest as the body of `run`, with a call of `check`
 * for every statement that ends in `//=> literal`. `console.log(x) //=> 1` checks x and prints nothing.
 *
 * @param header Lines that bring further names into scope; a name that the snippet imports itself is left out of it.
 */
export function weave(code: string, header: (taken: ReadonlySet<string>) => string): string {
  const source = parse(code);
  const imports: string[] = [];
  const body: string[] = [];
  const taken = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText(source));
      for (const name of importedNames(statement)) taken.add(name);
      continue;
    }
    body.push(woven(source, statement));
  }
  return `${imports.join("\n")}\n${header(taken)}\nexport async function run(check: (code: string, actual: unknown, expected: unknown) => void) {\n${body.join("\n")}\n}\n`;
}

function importedNames(statement: ts.ImportDeclaration): readonly string[] {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map((one) => one.name.text);
  return clause?.name === undefined ? named : [clause.name.text, ...named];
}

function woven(source: ts.SourceFile, statement: ts.Statement): string {
  const text = statement.getText(source);
  const expected = expectationAfter(source.text, statement.end);
  if (ts.isExportAssignment(statement)) return `const exported = ${statement.expression.getText(source)}; void exported;`;
  if (expected === undefined) return text.replace(/^export (?=const|function|interface|type|async)/, "");
  const say = JSON.stringify(text);
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations.at(-1)?.name.getText(source);
    return `${text}\ncheck(${say}, ${name}, (${expected}));`;
  }
  if (!ts.isExpressionStatement(statement)) throw new Error(`//=> must follow an expression or a const: ${text}`);
  const { expression } = statement;
  const isLog = ts.isCallExpression(expression) && expression.expression.getText(source) === "console.log";
  const actual = isLog ? expression.arguments.map((one) => one.getText(source)).join(", ") : expression.getText(source);
  return `check(${say}, ${isLog && expression.arguments.length > 1 ? `[${actual}]` : `(${actual})`}, (${expected}));`;
}

/** The text after `//=>` on the line where a statement ends; comment lines that follow belong to it while it is not yet complete. */
function expectationAfter(text: string, end: number): string | undefined {
  const [first = "", ...rest] = text.slice(end).split("\n");
  const match = /^[;,\s]*\/\/\s?=>(.*)$/.exec(first);
  if (match === null) return undefined;
  let expected = match[1]?.trim() ?? "";
  for (const line of rest) {
    const more = /^\s*\/\/(?!\s?=>)(.*)$/.exec(line);
    if (isComplete(expected) || more === null) break;
    expected += `\n${more[1]}`;
  }
  return expected;
}

function isComplete(expression: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${expression})`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}
