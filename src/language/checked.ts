import { memo } from "../kernel/memo.js";
import type { Ast } from "./ast.js";
import type { ExpressionType } from "./scope.js";
import type { Node } from "./tree.js";
import { childrenOf } from "./walk.js";
import { type Program, programOf } from "./program.js";

/** An expression whose every name, type and stratum is in order. */
export interface Checked {
  readonly ast: Ast;
  readonly type: ExpressionType;
  /** Members, where the result is an enum's. */
  readonly values?: readonly string[];
  /** Facts, record lists and metrics it reads, in the order of first use. */
  readonly reads: readonly string[];
  /** Practices whose level it reads, in the order of first use. */
  readonly levels: readonly string[];
  /** The resolved tree, for this folder only. */
  readonly node: Node;
  /** The compiled tree, made on first use. */
  readonly program: () => Program;
}

/**
 * Wraps a resolved tree; `undefined` when its type is an error.
 *
 * Compiling waits for the first use, so that checking a pack pays only for checking.
 */
export function checkedOf(node: Node): Checked | undefined {
  const { type, values } = node.type;
  if (type === "error") return undefined;
  const reads = new Set<string>();
  const levels = new Set<string>();
  collect(node, reads, levels);
  const base = { ast: node.ast, type, reads: [...reads], levels: [...levels], node, program: memo(() => programOf(node)) };
  return values === undefined ? base : { ...base, values };
}

function collect(node: Node, reads: Set<string>, levels: Set<string>): void {
  if (node.kind === "symbol") reads.add(node.symbol.name);
  if (node.kind === "level") levels.add(node.id);
  for (const child of childrenOf(node)) collect(child, reads, levels);
}
