import { readFileSync } from "node:fs";
import ts from "typescript";
import { root } from "./files.js";

/** A source file that is looked through. */
export interface Read {
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly lines: readonly string[];
}

/** Reads and parses a file of the repository. */
export function read(file: string): Read {
  return parsed(file, readFileSync(`${root}${file}`, "utf8"));
}

/** The same from text, for tests of the rules themselves. */
export function parsed(file: string, text: string): Read {
  return { file, source: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), lines: text.split("\n") };
}

/** A rule of the house: its name says what holds; `faults` gives the nodes where it does not. */
export interface HouseRule {
  readonly name: string;
  readonly applies?: (file: string) => boolean;
  readonly faults: (read: Read) => readonly ts.Node[];
}

const outsideTheShell = (file: string) => !file.startsWith("src/cli/") && !/\/node(\/|\.ts$)/.test(file);

/** The rules that a linter does not know. The style page has the reasons. */
export const houseRules: readonly HouseRule[] = [
  { name: "has no enum and no namespace", faults: (read) => nodes(read).filter((node) => ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node)) },
  { name: "has no class but the one error", faults: (read) => nodes(read).filter((node) => ts.isClassLike(node) && node.name?.text !== "CioAssessmentError") },
  {
    name: "has no default export",
    faults: (read) => nodes(read).filter((node) => ts.isExportAssignment(node) || hasModifier(node, ts.SyntaxKind.DefaultKeyword)),
  },
  {
    name: "says why beside every `as`",
    faults: (read) => nodes(read).filter((node) => ts.isAsExpression(node) && !isConst(node) && !hasCommentBeside(read, node)),
  },
  { name: "says why a missing value is zero", faults: (read) => nodes(read).filter((node) => isZeroForMissing(node) && !hasCommentBeside(read, node)) },
  { name: "imports its neighbours by file, with .js", faults: (read) => imports(read).filter((one) => one.text.startsWith(".") && !one.text.endsWith(".js")) },
  {
    name: "imports zod as a whole and date-fns by function",
    faults: (read) => imports(read).filter((one) => one.text === "date-fns" || (one.text === "zod" && !isNamespaceImport(one))),
  },
  { name: "makes zod schemas only when asked", faults: (read) => nodes(read).filter((node) => isZodCall(node) && !isInsideFunction(node)) },
  {
    name: "keeps no state in a module",
    faults: (read) => read.source.statements.filter((one) => ts.isVariableStatement(one) && (one.declarationList.flags & ts.NodeFlags.Const) === 0),
  },
  { name: "reads no clock, no chance and no locale", applies: outsideTheShell, faults: (read) => nodes(read).filter(isAmbient) },
  {
    name: "has a comment on every export",
    // The second and later signatures of an overloaded function go with the first.
    faults: (read) =>
      read.source.statements.filter((one, index, all) => {
        const before = all[index - 1];
        const isLater = ts.isFunctionDeclaration(one) && before !== undefined && ts.isFunctionDeclaration(before) && before.name?.text === one.name?.text;
        return isExported(one) && !isLater && ts.getJSDocCommentsAndTags(one).length === 0;
      }),
  },
  {
    name: "is at most 250 lines long, tables and content apart",
    applies: (file) => !/^src\/(areas|model)\/|\.generated\.ts$|^src\/report\/(phrases|formats)\/|^src\/packs\/descriptions\.ts$/.test(file),
    faults: (read) => (read.lines.length > 251 ? [read.source] : []),
  },
];

/** Where a rule is broken: `src/kernel/exact.ts:12: text`. */
export function faultsOf(rule: HouseRule, one: Read): readonly string[] {
  if (rule.applies?.(one.file) === false) return [];
  return rule.faults(one).map((node) => {
    const line = one.source.getLineAndCharacterOfPosition(node.getStart(one.source)).line;
    return `${one.file}:${line + 1}: ${(one.lines[line] ?? "").trim().slice(0, 100)}`;
  });
}

const cache = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

function nodes(read: Read): readonly ts.Node[] {
  const known = cache.get(read.source);
  if (known !== undefined) return known;
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(read.source);
  cache.set(read.source, all);
  return all;
}

function imports(read: Read): readonly ts.StringLiteral[] {
  return read.source.statements.flatMap((one) =>
    (ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) && one.moduleSpecifier !== undefined && ts.isStringLiteral(one.moduleSpecifier)
      ? [one.moduleSpecifier]
      : [],
  );
}

function isNamespaceImport(specifier: ts.StringLiteral): boolean {
  const { parent } = specifier;
  if (!ts.isImportDeclaration(parent)) return false;
  const clause = parent.importClause;
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings));
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === kind);
}

function isExported(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

function isConst(node: ts.AsExpression): boolean {
  return ts.isTypeReferenceNode(node.type) && node.type.getText() === "const";
}

/** A comment on a line of the node, on the line above, or above the statement that holds it. */
function hasCommentBeside(read: Read, node: ts.Node): boolean {
  let statement = node;
  while (!ts.isStatement(statement) && statement.parent !== undefined) statement = statement.parent;
  const lineOf = (position: number) => read.source.getLineAndCharacterOfPosition(position).line;
  const first = lineOf(node.getStart(read.source));
  const last = lineOf(node.end);
  const candidates = [
    first - 1,
    lineOf(statement.getStart(read.source)) - 1,
    lineOf(statement.end),
    ...Array.from({ length: last - first + 1 }, (_, i) => first + i),
  ];
  return candidates.some((line, index) => {
    const text = (read.lines[line] ?? "").trim();
    return index < 2 ? /^(\/\/|\/?\*)/.test(text) : /(^|\s)\/[/*]/.test(text);
  });
}

function isZeroForMissing(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || node.operatorToken.kind === ts.SyntaxKind.BarBarToken) &&
    ts.isNumericLiteral(node.right) &&
    Number(node.right.text) === 0
  );
}

function isZodCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText() === "z";
}

function isInsideFunction(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

const ambientCalls = /^(Date\.now|Math\.random|performance\.now|crypto\.)/;

function isAmbient(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0; // No arguments at all is none.
  if (ts.isCallExpression(node))
    return ambientCalls.test(node.expression.getText()) || (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text.startsWith("toLocale"));
  return (
    ts.isIdentifier(node) &&
    (node.text === "Intl" || node.text === "process") &&
    !ts.isPropertyAssignment(node.parent) &&
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
  );
}
