/**
 * Reads where a link may lead: an https address, or the id of a node of the same tree.
 *
 * Everything else (other schemes, addresses with white space, quotes or controls) is no target: the renderer prints the words alone.
 *
 * @param to What the link node says.
 * @param isNode Whether the tree has a node with this id.
 * @example linkTarget("https://example.org/a", () => false) //=> { kind: "address", href: "https://example.org/a" }
 */
export function linkTarget(
  to: string,
  isNode: (id: string) => boolean,
): { readonly kind: "address"; readonly href: string } | { readonly kind: "node"; readonly id: string } | undefined {
  if (isNode(to)) return { kind: "node", id: to };
  // No credentials before the host (`https://bank.example@evil.example`) and nothing that a format would have to escape its way around.
  if (/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}\p{C}]*)?$/iu.test(to)) return { kind: "address", href: to };
  return undefined;
}
