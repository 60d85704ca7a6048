import { Composer, type Document, type Node, type Pair, Lexer, Parser, type Scalar, isAlias, isMap, isScalar, isSeq } from "yaml";
import { issue, shown } from "../../kernel/issue.js";
import { type Report, number } from "./json.js";
import { type Field, type Spot, fieldCollector, readLimits } from "./spot.js";

/**
 * Reads one YAML 1.2 document (core schema) with the place of every value.
 *
 * Anchors, aliases, merge keys and tags are refused: a pack says each thing where it counts, and none of them can grow or run anything.
 *
 * @returns The root; undefined after a fault of syntax, which was reported. Linear in the length of the text, about a megabyte a second.
 */
export function readYaml(text: string, report: Report, empty: string): Spot | undefined {
  const document = compose(text, report);
  if (document === undefined) return undefined;
  if (document.errors.length > 0) {
    for (const fault of document.errors.slice(0, 20))
      report(issue({ code: "bad-syntax", path: [], message: `This is not valid YAML: ${fault.message.replace(/[.:]*$/, "")}.` }), fault.pos[0]);
    return undefined;
  }
  const root: Node | null = document.contents;
  if (root === null) {
    report(issue({ code: "empty-text", path: [], message: empty }), 0);
    return undefined;
  }
  return spotOf(root, [], once(report, "no-aliases"));
}

/** Reports a code only the first time: a bomb of aliases is one fault. */
function once(report: Report, code: string): Report {
  let isTold = false;
  return (one, at) => {
    if (one.code === code && isTold) return;
    isTold ||= one.code === code;
    report(one, at);
  };
}

function compose(text: string, report: Report): Document.Parsed | undefined {
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, strict: true, merge: false, version: "1.2", schema: "core", prettyErrors: false, logLevel: "silent" });
  const documents: Document.Parsed[] = [];
  const take = (found: Iterable<Document.Parsed>): boolean => {
    for (const document of found) documents.push(document);
    return documents.length < 2;
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (!take(composer.next(token))) break;
    // Each map or list holds at most two places on the parser's stack.
    if (parser.stack.length > 2 * readLimits.depth) {
      report(issue({ code: "too-deep", path: [], message: `Maps and lists stand more than ${readLimits.depth} deep. Make it flatter.` }), parser.offset);
      return undefined;
    }
    if (documents.length > 1) break;
  }
  for (const token of parser.end()) take(composer.next(token));
  take(composer.end(true, text.length));
  const [first, second] = documents;
  if (second !== undefined) {
    report(issue({ code: "bad-syntax", path: [], message: "The text holds more than one document (---). One file holds one." }), second.range[0]);
    return undefined;
  }
  return first;
}

function spotOf(node: unknown, path: readonly (string | number)[], report: Report): Spot {
  if (isAlias(node)) {
    report(
      issue({
        code: "no-aliases",
        path,
        message: "YAML anchors and aliases (& and *) are not allowed. Write each value out where it counts.",
        found: shown(`*${node.source}`),
      }),
      start(node),
    );
    return { at: start(node), end: end(node), leaf: null };
  }
  if (isMap(node)) {
    refuseProperties(node, path, report);
    const { fields, add } = fieldCollector(path, report);
    for (const pair of node.items) addPair(pair, path, report, add);
    return { at: start(node), end: end(node), fields };
  }
  if (isSeq(node)) {
    refuseProperties(node, path, report);
    return { at: start(node), end: end(node), items: node.items.map((item, index) => spotOf(item, [...path, index], report)) };
  }
  if (isScalar(node)) {
    refuseProperties(node, path, report);
    return { at: start(node), end: end(node), leaf: leafOf(node, path, report), isLiteral: isLiteral(node) };
  }
  return { at: 0, end: 0, leaf: null };
}

function addPair(pair: Pair, path: readonly (string | number)[], report: Report, add: (key: string, field: Field) => void): void {
  const { key, value } = pair;
  if (!isScalar(key)) {
    report(issue({ code: "bad-key", path, message: "A field name must be a plain text." }), isMap(key) || isSeq(key) || isAlias(key) ? start(key) : 0);
    return;
  }
  refuseProperties(key, path, report);
  // The name as it is written: `1.0:` is the name "1.0", not the number 1.
  const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  const nothing: Spot = { at: start(key), end: end(key), leaf: null };
  add(name, { keyAt: start(key), keyEnd: end(key), value: value === null ? nothing : spotOf(value, [...path, name], report) });
}

function refuseProperties(node: Node & { readonly anchor?: string }, path: readonly (string | number)[], report: Report): void {
  if (node.anchor !== undefined)
    report(
      issue({
        code: "no-aliases",
        path,
        message: "YAML anchors and aliases (& and *) are not allowed. Write each value out where it counts.",
        found: shown(`&${node.anchor}`),
      }),
      start(node),
    );
  if (node.tag !== undefined && !isCore(node.tag))
    report(issue({ code: "no-tags", path, message: "YAML tags (!) are not allowed. Write the plain value.", found: shown(node.tag) }), start(node));
}

function isCore(tag: string): boolean {
  return /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag);
}

function leafOf(node: Scalar, path: readonly (string | number)[], report: Report): NonNullable<Spot["leaf"]> | null {
  const { value, source } = node;
  if (typeof value === "number" || typeof value === "bigint") {
    return number(source === undefined ? String(value) : decimal(source, value), path, (one) => report(one, start(node)));
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  return null;
}

/** YAML's ways to write a decimal number that JSON does not have: `+1`, `.5`, `1.`; hexadecimal and octal by their value. */
function decimal(source: string, value: number | bigint): string {
  if (/^0[xo]/.test(source)) return String(value);
  return source
    .replace(/^\+/, "")
    .replace(/^(-?)\.(?=\d)/, "$10.")
    .replace(/\.(?=$|[eE])/, "");
}

function isLiteral(node: Scalar): boolean {
  return (
    typeof node.value === "string" && node.value === node.source && node.type !== "BLOCK_FOLDED" && node.type !== "BLOCK_LITERAL" && !node.value.includes("\n")
  );
}

function start(node: Node): number {
  return node.range?.[0] ?? 0; // Parsed nodes always have a range.
}

function end(node: Node): number {
  return node.range?.[1] ?? 0; // Parsed nodes always have a range.
}
