import type { PhrasingContent } from "mdast";
import { cleanText } from "../common/clean.js";

// What viewers turn into a link by themselves, some of them also when it is escaped: addresses, `www.` names, mail addresses.
const addressLike = /(?:https?:\/\/|www\.)[^\s]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/**
 * Turns words into Markdown nodes. What looks like an address becomes code: legible, fit to be copied, and a link in no viewer.
 *
 * @example textNodes("see www.example.org now").length //=> 3
 */
export function textNodes(value: string): readonly PhrasingContent[] {
  const words = cleanText(value);
  if (!/@|:\/\/|www\./i.test(words)) return [{ type: "text", value: words }];
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of words.matchAll(addressLike)) {
    const address = match[0].replace(/[.,;:!?)\]'"]+$/, "");
    if (match.index > from) nodes.push({ type: "text", value: words.slice(from, match.index) });
    nodes.push({ type: "inlineCode", value: address });
    from = match.index + address.length;
  }
  if (from < words.length) nodes.push({ type: "text", value: words.slice(from) });
  return nodes;
}
