import type { Element, ElementContent, Root, RootContent } from "hast";

/** Attributes that are not written as their name in the syntax tree; those of `aria` and `data` follow a rule of their own. */
const names: Readonly<Record<string, string>> = {
  className: "class",
  httpEquiv: "http-equiv",
  charSet: "charset",
  tabIndex: "tabindex",
  dateTime: "datetime",
  fontFamily: "font-family",
  fontSize: "font-size",
  fontWeight: "font-weight",
  strokeWidth: "stroke-width",
  strokeDashArray: "stroke-dasharray",
  strokeLineCap: "stroke-linecap",
  strokeLineJoin: "stroke-linejoin",
  fillOpacity: "fill-opacity",
  textAnchor: "text-anchor",
  clipPath: "clip-path",
};
const voids = new Set(["meta", "col", "img", "br", "hr"]);

/**
 * Prints a page. A report may hold hundreds of thousands of elements, and of what HTML can say ours say little: no comments, no templates, no
 * optional tags left out; so this takes a fraction of the time of a printer for everything. Texts and values are escaped, style sheets stand as they are.
 */
export function printPage(root: Root): string {
  const parts: string[] = [];
  for (const child of root.children) printNode(child, parts);
  return parts.join("");
}

function printNode(node: RootContent | ElementContent, parts: string[]): void {
  if (node.type === "text") parts.push(escapeText(node.value));
  else if (node.type === "element") printElement(node, parts);
  else if (node.type === "doctype") parts.push("<!doctype html>");
}

function printElement({ tagName, properties, children }: Element, parts: string[]): void {
  let open = `<${tagName}`;
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null || value === false) continue;
    const name = attributeName(key);
    open += value === true ? ` ${name}` : ` ${name}="${escapeValue(Array.isArray(value) ? value.join(" ") : String(value))}"`;
  }
  parts.push(open, ">");
  if (voids.has(tagName)) return;
  for (const child of children)
    if (child.type === "text" && tagName === "style") parts.push(child.value);
    else printNode(child, parts);
  parts.push("</", tagName, ">");
}

/**
 * The name of an attribute as HTML writes it.
 *
 * @example attributeName("ariaLabelledBy") //=> "aria-labelledby"
 * @example attributeName("dataRef") //=> "data-ref"
 * @example attributeName("viewBox") //=> "viewBox"
 */
export function attributeName(key: string): string {
  const known = names[key];
  if (known !== undefined) return known;
  if (/^aria[A-Z]/.test(key)) return `aria-${key.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(key)) return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return key;
}

function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replace(/[&<]/g, reference) : text;
}

function escapeValue(text: string): string {
  return /[\0"&'`]/.test(text) ? text.replace(/[\0"&'`]/g, reference) : text;
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
